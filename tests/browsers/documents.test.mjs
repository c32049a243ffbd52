/** What the popup tells belongs to the document on the screen, whatever else the tab asks for. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fingerprint } from "../lab/certificate.mjs";
import { page, paths } from "../lab/pages.mjs";
import { missing } from "../lab/truth.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

const HERE = "https://www.here.example/";
const THERE = "https://www.there.example/";
const NEIGHBOUR = "https://there.here.example/";

/** How long the extension gets to do something wrong, in milliseconds. */
const GRACE = 400;

/** A slow page is held back until somebody lets it go. */
const slow = {
  asked: Promise.withResolvers(),
  release: Promise.withResolvers(),
  again() {
    this.asked = Promise.withResolvers();
    this.release = Promise.withResolvers();
  },
};

const answer = paths({
  "/": page("An ordinary page"),
  "/cached": page("A page for the cache", "", { "cache-control": "max-age=3600" }),
  "/nothing": (_request, response) => response.writeHead(204).end(),
  "/download": (_request, response) => {
    response.writeHead(200, { "content-type": "application/zip", "content-disposition": "attachment" });
    response.end("PK");
  },
  "/slow": async (request, response) => {
    slow.asked.resolve(undefined);
    await slow.release.promise;
    page("A slow page")(request, response);
  },
  "/foreseen": page("A page loaded before it is wanted", "", {
    "supports-loading-mode": "credentialed-prerender",
  }),
  "/foreseeing": page(
    "A page that loads another before it is wanted",
    `<script type="speculationrules">
      {"prerender": [{"urls": ["${NEIGHBOUR}foreseen"], "eagerness": "immediate"}]}
    </script>
    <a id="next" href="${NEIGHBOUR}foreseen">Next</a>`,
  ),
});

/** @type {import("../lab/lab.mjs").Site[]} */
const sites = [HERE, THERE, NEIGHBOUR].map((url) => ({ host: new URL(url).host, certificate: {}, answer }));

/**
 * The page goes elsewhere, a moment later: a driver would wait for a navigation that begins at once.
 *
 * @param {import("./browser.mjs").Tab} tab
 * @param {string} url
 */
const leaveFor = (tab, url) => tab.inPage((address) => setTimeout(() => location.assign(address), 50), url);

for (const kind of kinds) {
  describe(`The document on the screen in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { sites });
    });
    after(() => session?.close());

    /** What the popup says of a good page. */
    const good = kind === "firefox" ? "private" : "accepted";

    /**
     * Chromium tells no certificates before Look closer; there the name has to do.
     *
     * @param {import("./popup.mjs").Popup} popup
     * @param {string} url the page on the screen
     */
    async function assertTells(popup, url) {
      assert.equal(await popup.site(), new URL(url).host);
      assert.equal(await popup.verdict(), good);
      if (kind === "chromium") return;
      const text = await popup.text();
      for (const other of [HERE, THERE]) {
        const { certificate } = session.lab.at(other);
        const absent = certificate ? missing(text, { fingerprint: fingerprint(certificate) }) : [];
        assert.equal(absent.length, other === url ? 0 : 1, `The certificate of ${other}`);
      }
    }

    /**
     * @param {string} start
     * @param {(tab: import("./browser.mjs").Tab, popup: import("./popup.mjs").Popup) => Promise<void>} body
     */
    async function withPopupOn(start, body) {
      const tab = await session.browser.openTab(start);
      const popup = await tab.openPopup();
      try {
        await body(tab, popup);
      } finally {
        slow.release.resolve(undefined);
        slow.again();
        await popup.close();
        await tab.close();
      }
    }

    for (const [name, path] of [
      ["an answer without a page (204)", "nothing"],
      ["a download", "download"],
    ]) {
      test(`${name} changes nothing`, () =>
        withPopupOn(HERE, async (tab, popup) => {
          await leaveFor(tab, THERE + path);
          await pause(GRACE);
          await assertTells(popup, HERE);
          const again = await tab.openPopup();
          await assertTells(again, HERE);
          await again.close();
        }));
    }

    test("a slow navigation changes nothing until its page is there", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await leaveFor(tab, `${THERE}slow`);
        await slow.asked.promise;
        await pause(GRACE);
        await assertTells(popup, HERE);
        slow.release.resolve(undefined);
        await popup.untilSite(new URL(THERE).host);
        await assertTells(popup, THERE);
      }));

    test("a load that was given up changes nothing", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await tab.inPage((grace) => setTimeout(() => window.stop(), grace), GRACE);
        await leaveFor(tab, `${THERE}slow`);
        await slow.asked.promise;
        await pause(GRACE);
        slow.release.resolve(undefined);
        await pause(GRACE);
        await assertTells(popup, HERE);
      }));

    // Firefox loads no pages before they are wanted.
    const testPrerender = kind === "chromium" ? test : () => {};
    testPrerender("a page loaded before it is wanted changes nothing until it is shown", () =>
      withPopupOn(`${HERE}foreseeing`, async (tab, popup) => {
        const { requests } = session.lab.at(NEIGHBOUR).server;
        await session.browser.driver.wait(async () => requests.includes("GET /foreseen"), 5000);
        await pause(GRACE);
        await assertTells(popup, HERE);
        await tab.inPage(() => setTimeout(() => document.getElementById("next")?.click(), 50));
        await popup.untilSite(new URL(NEIGHBOUR).host);
        await assertTells(popup, NEIGHBOUR);
      }),
    );

    test("pushState stays on the same connection", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await tab.inPage(() => history.pushState({}, "", "/somewhere/else"));
        await pause(GRACE);
        await assertTells(popup, HERE);
      }));

    test("an empty page has no connection", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await tab.go("about:blank");
        await pause(GRACE);
        assert.equal(await popup.verdict(), "no-connection");
      }));

    test("a page that a page has made (blob:) has no connection", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await tab.inPage(() => {
          const made = new Blob(["<h1>Made here</h1>"], { type: "text/html" });
          location.assign(URL.createObjectURL(made));
        });
        await popup.untilVerdict("no-connection");
      }));

    test("a page that the browser kept tells the connection that it came by", () =>
      withPopupOn(HERE, async (tab, popup) => {
        await tab.go(THERE);
        await popup.untilSite(new URL(THERE).host);
        await tab.inPage(() => history.back());
        await popup.untilSite(new URL(HERE).host);
        await assertTells(popup, HERE);
        assert.match(await popup.text(), /kept by the browser/);
      }));

    test("a page from the browser's cache tells the connection that it came by", () =>
      withPopupOn(`${HERE}cached`, async (tab, popup) => {
        await tab.go(THERE);
        await popup.untilSite(new URL(THERE).host);
        await tab.go(`${HERE}cached`);
        await popup.untilSite(new URL(HERE).host);
        const { requests } = session.lab.at(HERE).server;
        assert.equal(requests.filter((request) => request === "GET /cached").length, 1);
        await assertTells(popup, HERE);
        assert.match(await popup.text(), /from the browser’s cache/);
      }));

    test("every tab has its own", () =>
      withPopupOn(HERE, async (_tab, here) => {
        await withPopupOn(THERE, async (_other, there) => {
          await assertTells(there, THERE);
          await assertTells(here, HERE);
        });
      }));

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
