/** The page that opens certificates and reports: from a paste and from files, in both browsers. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { chain as chainOf } from "../lab/certificate.mjs";
import { LIE, lyingReport, p7b, pemOf as pem } from "../lab/files.mjs";
import { page, paths } from "../lab/pages.mjs";
import { kinds, startSession, strangers } from "./session.mjs";
import { Viewer } from "./viewer.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

const HERE = "https://www.here.example/";
const UNKNOWN = "https://www.unknown.example/";
const answer = paths({ "/": page("An ordinary page") });
const sites = [
  { host: new URL(HERE).host, certificate: {}, answer },
  { host: new URL(UNKNOWN).host, certificate: { issuer: /** @type {const} */ ("unknown") }, answer },
];

for (const kind of kinds) {
  describe(`The page that opens certificates in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {Buffer[]} the site's own, its issuer's and the root's */
    let chain;
    const folder = mkdtempSync(join(tmpdir(), "whylock-"));
    /** @type {Viewer} */
    let viewer;
    before(async () => {
      session = await startSession(kind, { sites });
      await session.browser.driver.switchTo().newWindow("window");
      viewer = Viewer.of(session.browser);
      chain = chainOf(session.lab.pki.issue({ names: ["www.pasted.example"] })).map(({ der }) => der);
    });
    after(async () => {
      viewer?.close();
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(() => viewer.load());

    test("a pasted chain is explained", async () => {
      await viewer.paste(`Somebody wrote this.\n${chain.map((der) => pem(der)).join("\n")}`);
      await viewer.untilSays("#popup h1", /^3 certificates$/);
      await viewer.untilSays("#verdict", /just certificates/);
      await viewer.untilSays("#popup", /www\.pasted\.example/);
    });

    test("a .p7b file is explained, the site's certificate first", async () => {
      await viewer.choose({ "chain.p7b": p7b(chain) });
      await viewer.untilSays("#popup h1", /^3 certificates$/);
      await viewer.choose({ "text.p7b": pem(p7b(chain.slice(0, 2)), "PKCS7") });
      await viewer.untilSays("#popup h1", /^2 certificates$/);
      await viewer.pick("chain.p7b");
      await viewer.untilSays("#popup h1", /^3 certificates$/);
      await viewer.untilSays("#shown", /^chain\.p7b$/);
    });

    test("several files are told apart and compared, and one that is none keeps nobody out", async () => {
      const { pki } = session.lab;
      const renewed = chainOf(pki.issue({ names: ["www.pasted.example"], startsInDays: -1 }));
      const [leaf, issuer] = chain;
      assert.ok(leaf && issuer);
      await viewer.choose({
        "chain.pem": chain.map((der) => pem(der)).join(""),
        "picture.png": Buffer.from("89504e470d0a1a0a", "hex"),
        "copy.p7b": p7b(chain),
        "issuer.der": issuer,
        "renewed.pem": renewed.map(({ der }) => pem(der)).join(""),
      });
      await viewer.untilSays("#opened", /renewed\.pem/);
      const said = await session.browser.driver.findElement(By.id("opened")).getText();
      const [latest, ...others] = said
        .split(/\n(?=\S+\.(?:pem|p7b|der)\n)/)
        .slice(1)
        .map((part) => part.split("\n"));
      assert.deepEqual(latest?.slice(0, 2), ["renewed.pem", "3 certificates, the first: www.pasted.example"]);
      assert.match(
        latest?.[2] ?? "",
        /^The first one is for www\.pasted\.example, as in copy\.p7b: with another key, by the same issuer\. It ends on .+, the other one on .+\.$/,
      );
      assert.deepEqual(others, [
        ["issuer.der", "One certificate: Lab Issuer E7", "All of it is in copy.p7b, too."],
        [
          "copy.p7b",
          "3 certificates, the first: www.pasted.example",
          "The same certificates as in chain.pem.",
        ],
        ["chain.pem", "3 certificates, the first: www.pasted.example"],
      ]);
      await viewer.untilSays("#refused", /^picture\.png – It is not a certificate/);
      await viewer.untilSays("#shown", /^chain\.pem$/);
      await viewer.pick("issuer.der");
      await viewer.untilSays("#shown", /^issuer\.der$/);
      await viewer.untilSays("#popup h1", /^One certificate$/);
    });

    test("a folder that is dropped is refused with a sentence", async () => {
      await drop();
      await viewer.untilSays("#refused", /It cannot be read\. It may be a folder/);
    });

    /** Chromium's driver drops a real folder. Firefox's cannot: what is dropped there only fails as a folder does. */
    async function drop() {
      const { driver } = session.browser;
      if (kind === "chromium") {
        const path = join(folder, "a folder");
        mkdirSync(path, { recursive: true });
        const data = { items: [], files: [path], dragOperationsMask: 1 };
        const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
        for (const type of ["dragEnter", "dragOver", "drop"])
          await chromium.sendDevToolsCommand("Input.dispatchDragEvent", { type, x: 100, y: 100, data });
        return;
      }
      await driver.executeScript(() => {
        const folder = new File([], "a folder");
        folder.slice = () => {
          throw new DOMException("a folder", "NotReadableError");
        };
        const dropped = new Event("drop", { bubbles: true, cancelable: true });
        Object.defineProperty(dropped, "dataTransfer", { value: { files: [folder] } });
        document.dispatchEvent(dropped);
      });
    }

    test("what holds no certificate is refused, and what was shown stays", async () => {
      const [leaf] = chain;
      assert.ok(leaf);
      await viewer.paste(pem(leaf));
      await viewer.untilSays("#popup h1", /^One certificate$/);
      await viewer.choose({
        "picture.png": Buffer.from("89504e470d0a1a0a", "hex"),
        "huge.pem": Buffer.alloc(50 << 20, "A"),
        "key.pem": pem(leaf, "PRIVATE KEY"),
        "lie.json": '{"verdict": {"state": "private"}, "findings": []}',
        "broken.json": "{",
      });
      await viewer.untilSays("#refused p:nth-of-type(5)", /./);
      const refused = await session.browser.driver.findElement(By.id("refused")).getText();
      assert.match(refused, /picture\.png – It is not a certificate/);
      assert.match(refused, /huge\.pem – It is longer than the 16 MiB/);
      assert.match(refused, /key\.pem – It holds a private key/);
      assert.match(refused, /lie\.json – This is JSON, but no report/);
      assert.match(refused, /broken\.json – This is JSON, but no report/);
      await viewer.untilSays("#popup h1", /^One certificate$/);
    });

    test("a private key beside a certificate is pointed out", async () => {
      const [leaf] = chain;
      assert.ok(leaf);
      await viewer.paste(`${pem(Buffer.of(48, 0), "PRIVATE KEY")}${pem(leaf)}`);
      await viewer.untilSays("#remark", /private key/);
    });

    test("a report that lies is told as what a file says, and none of its claims is repeated", async () => {
      await viewer.choose({ "report.json": JSON.stringify(lyingReport(session.lab.pki)) });
      await viewer.untilSays(
        "#verdict h2",
        /^This file tells of a connection that someone may sit in between$/,
      );
      await viewer.untilSays("#verdict", /only what the file says/);
      await viewer.untilSays("#verdict", /Wayside Root/);
      const text = await viewer.text();
      assert.equal(text.includes(LIE), false, text);
      for (const claim of [
        /your browser ships/i,
        /Firefox says/,
        /your browser says/i,
        /your browser checked/i,
      ])
        assert.doesNotMatch(text, claim);
      assert.match(text, /the file says/);
    });

    test("what OpenSSL prints of a server is read with all that stands around", async () => {
      const { port } = session.lab.at(HERE).server;
      const host = new URL(HERE).host;
      const asked = ["s_client", "-connect", `127.0.0.1:${port}`, "-servername", host, "-showcerts"];
      const printed = await new Promise((resolve, reject) => {
        const client = execFile("openssl", asked, (error, output) =>
          error ? reject(error) : resolve(output),
        );
        client.stdin?.end();
      });
      assert.match(printed, /s:.*\n +i:/);
      await viewer.paste(printed);
      // the server sends its path without the root, and its own certificate is printed once more
      await viewer.untilSays("#popup", /www\.here\.example/);
      await viewer.untilSays("#verdict", /just certificates/);
    });

    test("base64 is read however it was broken into lines", async () => {
      const [leaf] = chain;
      const broken = leaf?.toString("base64").replace(/.{48}/g, "$&\u00a0\t\r\n\u200b ");
      await viewer.paste(`  ${broken}  `);
      await viewer.untilSays("#popup", /www\.pasted\.example/);
    });

    if (kind === "firefox")
      test("what Firefox's own page about certificates saves can be opened, and its text is refused", async () => {
        const { driver } = session.browser;
        const query = chain.map((der) => `cert=${encodeURIComponent(der.toString("base64"))}`).join("&");
        await driver.get(`about:certificate?${query}`);
        const { text, saved } = await driver.wait(
          () => driver.executeScript(shownByCertificatePage),
          PATIENCE,
        );
        await viewer.load();
        await viewer.choose({
          "www-pasted-example-chain.pem": decodeURIComponent(saved.replace(/^[^,]*,/, "")),
        });
        await viewer.untilSays("#popup h1", /^3 certificates$/);
        await viewer.untilSays("#popup", /www\.pasted\.example/);
        await viewer.paste(text);
        await viewer.untilSays("#refused", /It is not a certificate/);
      });

    test("the chain that the browser's warning shows can be pasted", async () => {
      const { driver } = session.browser;
      const page = await driver.getWindowHandle();
      const tab = await session.browser.openTab(UNKNOWN);
      await tab.show();
      const shown = await (kind === "firefox" ? shownByFirefox(driver) : shownByChromium(driver));
      await tab.close();
      await driver.switchTo().window(page);
      await viewer.paste(shown);
      await viewer.untilSays("#popup", /www\.unknown\.example/);
      await viewer.untilSays("#verdict", /just certificates/);
    });

    test("nobody is asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}

/** Runs in Firefox's page about certificates. Its text, and the link that saves the chain; nothing before they are there. */
function shownByCertificatePage() {
  /** @type {string[]} */
  const texts = [];
  /** @type {string | undefined} */
  let saved;
  /** @param {ParentNode} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (
        element instanceof HTMLAnchorElement &&
        /chain/i.test(element.download + element.id + element.textContent)
      )
        saved = element.href;
      if (element.childElementCount === 0) texts.push(element.textContent ?? "");
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return saved && { text: texts.join("\n"), saved };
}

/** What Chromium's warning shows behind its error code. @param {import("selenium-webdriver").WebDriver} driver */
async function shownByChromium(driver) {
  await driver.wait(until.elementLocated(By.id("error-code")), PATIENCE).click();
  return driver.findElement(By.id("error-debugging-info")).getText();
}

/** The same in Firefox. @param {import("selenium-webdriver").WebDriver} driver */
async function shownByFirefox(driver) {
  const card = await driver.wait(until.elementLocated(By.css("net-error-card")), PATIENCE);
  return driver.executeAsyncScript(
    async (/** @type {HTMLElement} */ card, /** @type {(text: string) => void} */ done) => {
      const shadow = /** @type {ShadowRoot} */ (card.shadowRoot);
      /** @type {HTMLElement} */ (shadow.querySelector("#advanced-button")).click();
      for (let turn = 0; turn < 50; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        /** @type {HTMLElement | null} */ (shadow.querySelector("#errorCode"))?.click();
        const text = shadow.querySelector("#certificateErrorText")?.textContent ?? "";
        if (text.includes("BEGIN CERTIFICATE")) return done(text);
      }
      done(shadow.innerHTML);
    },
    card,
  );
}
