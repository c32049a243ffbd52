/** The page that opens certificates as a page of the web: the same code, from any server of files, and nothing but its own. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { chain } from "../lab/certificate.mjs";
import { lyingReport, p7b, pemOf, servesFolder } from "../lab/files.mjs";
import { datedSite } from "./lists.mjs";
import { kinds, startSession, strangers } from "./session.mjs";
import { Viewer } from "./viewer.mjs";

const PLACE = "https://pages.here.example/tools/viewer/";

/** How long the page gets to ask for something, in milliseconds. */
const GRACE = 300;

for (const kind of kinds) {
  describe(`The page that opens certificates on a site in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {Viewer} */
    let viewer;
    /** @type {Buffer[]} the site's own, its issuer's and the root's */
    let certificates;
    let isServed = true;
    before(async () => {
      const folder = datedSite();
      const served = servesFolder(() => folder, new URL(PLACE).pathname);
      /** @type {import("../lab/servers.mjs").Handler} */
      const answer = (request, response) =>
        isServed ? served(request, response) : void response.writeHead(503).end();
      session = await startSession(kind, {
        sites: [{ host: new URL(PLACE).host, certificate: {}, answer }],
      });
      await session.browser.driver.switchTo().newWindow("window");
      viewer = new Viewer(session.browser.driver, PLACE);
      certificates = chain(session.lab.pki.issue({ names: ["www.pasted.example"] })).map(({ der }) => der);
    });
    after(async () => {
      viewer?.close();
      await session?.close();
    });
    beforeEach(async () => {
      isServed = true;
      await viewer.load();
    });

    const requests = () => session.lab.at(PLACE).server.requests;

    test("it opens a .p7b file, a pasted chain and a saved report", async () => {
      await viewer.choose({ "chain.p7b": p7b(certificates) });
      await viewer.untilSays("#popup h1", /^3 certificates$/);
      await viewer.paste(certificates.map((der) => pemOf(der)).join("\n"));
      await viewer.untilSays("#popup", /www\.pasted\.example/);
      await viewer.choose({ "report.json": JSON.stringify(lyingReport(session.lab.pki)) });
      await viewer.untilSays(
        "#verdict h2",
        /^This file tells of a connection that someone may sit in between$/,
      );
    });

    test("it says what it cannot see, and that nothing is sent", async () => {
      await viewer.untilSays("main", /This page cannot see your connection/);
      await viewer.untilSays("main", /Nothing is sent to anybody/);
    });

    test("it asks its own server for its own files and nobody else, and needs it no more", async () => {
      await viewer.untilSays("h1", /./);
      await pause(GRACE);
      const loaded = [...new Set(requests())];
      const place = new URL(PLACE).pathname;
      const missing = await viewer.driver.executeScript(() =>
        performance
          .getEntriesByType("resource")
          .filter((entry) => /** @type {PerformanceResourceTiming} */ (entry).responseStatus >= 400)
          .map(({ name }) => name),
      );
      assert.deepEqual(missing, []);
      assert.deepEqual(
        loaded.filter((request) => !request.startsWith(`GET ${place}`)),
        loaded.filter((request) => request === "GET /favicon.ico"),
      );
      const before = requests().length;
      isServed = false;
      await viewer.choose({ "chain.p7b": p7b(certificates.slice(0, 2)) });
      await viewer.untilSays("#popup h1", /^2 certificates$/);
      assert.match(await viewer.text(), /logs? that/);
      await pause(GRACE);
      assert.deepEqual(requests().slice(before), []);
      assert.deepEqual(strangers(session.lab), []);
    });

    test("its policy lets nothing else in or out", async () => {
      const broken = await viewer.driver.executeAsyncScript(
        async (/** @type {string} */ elsewhere, /** @type {(broken: string[]) => void} */ done) => {
          /** @type {string[]} */
          const broken = [];
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
            broken.push(effectiveDirective),
          );
          await fetch(elsewhere).catch(() => {});
          document.body.append(Object.assign(new Image(), { src: elsewhere }));
          const script = document.createElement("script");
          script.textContent = "document.body.dataset.ran = ''";
          document.body.append(script, document.createElement("iframe"));
          document.body.setAttribute("onclick", "document.body.dataset.ran = ''");
          document.body.click();
          setTimeout(() => done([...broken, ...Object.keys(document.body.dataset)]), 300);
        },
        "https://elsewhere.here.example/",
      );
      assert.deepEqual([...new Set(/** @type {string[]} */ (broken))].sort(), [
        "connect-src",
        "img-src",
        "script-src-attr",
        "script-src-elem",
      ]);
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
