/** Look closer in Chromium makes the one request that it promised, unseen by the page, and always lets go of it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { page, paths, serviceWorkerPage } from "../lab/pages.mjs";
import { missing, truths } from "../lab/truth.mjs";
import { startSession, strangers } from "./session.mjs";

const PAGE = "https://www.watchful.example/";
const WORKER = "https://www.worker.example/";
const ELSEWHERE = "https://www.elsewhere.example/";

/** The most that is asked of a site. */
const PROMISED = ["HEAD /robots.txt"];

/** Counts all that a page's own scripts can see of requests. */
const WATCH = `<script>
  window.seen = [];
  window.fetch = (...asked) => { seen.push("fetch"); return new Promise(() => {}); };
  window.XMLHttpRequest = class { constructor() { seen.push("XMLHttpRequest"); } };
  document.addEventListener("securitypolicyviolation", () => seen.push("policy"));
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)))
    .observe({ type: "resource" });
  new MutationObserver(() => seen.push("mutation"))
    .observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

/** @param {Record<string, string>} headers */
const watching = (headers) => page("A page that watches", WATCH, headers);

/** While this is set, /robots.txt gets no answer. */
let silent = false;

const site = {
  host: new URL(PAGE).host,
  certificate: {},
  answer: paths({
    "/": watching({}),
    "/no-store": watching({ "cache-control": "no-store" }),
    "/logout": watching({ "cache-control": "no-store" }),
    "/strict": page("A page with a strict policy", "", {
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'",
    }),
    "/sandbox": page("A page in a sandbox", "", {
      "cache-control": "no-store",
      "content-security-policy": "sandbox allow-scripts",
    }),
    "/robots.txt": (_request, response) => {
      if (!silent) response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *");
    },
  }),
};

describe("Look closer", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await startSession("chromium", {
      sites: [
        site,
        {
          host: new URL(WORKER).host,
          certificate: {},
          answer: serviceWorkerPage("A worker that counts", "network"),
        },
        { host: new URL(ELSEWHERE).host, certificate: {} },
      ],
    });
  });
  after(() => session?.close());

  /**
   * @param {string} url
   * @param {(tab: import("./browser.mjs").Tab, popup: import("./popup.mjs").Popup) => Promise<void>} body
   */
  async function withPopupOn(url, body) {
    const tab = await session.browser.openTab(url);
    const popup = await tab.openPopup();
    try {
      await body(tab, popup);
    } finally {
      silent = false;
      await popup.close();
      await tab.close();
    }
  }

  /** A debugger that is still attached would not let another one in. @param {import("./browser.mjs").Tab} tab */
  const assertDetached = (tab) =>
    session.browser.inExtension(async (tabId) => {
      await chrome.debugger.attach({ tabId }, "1.3");
      await chrome.debugger.detach({ tabId });
    }, tab.id);

  /** What a site was asked while something was done. @param {string} url @param {() => Promise<void>} body */
  async function askedOf(url, body) {
    const { requests } = session.lab.at(url).server;
    const before = requests.length;
    await body();
    return requests.slice(before);
  }

  /** @param {import("./popup.mjs").Popup} popup @param {string} url */
  async function assertTells(popup, url) {
    assert.equal(await popup.verdict(), "private");
    assert.deepEqual(missing(await popup.text(), truths(session.lab, { url }, "all")), []);
  }

  for (const [path, promised] of /** @type {const} */ ([
    ["", []],
    ["no-store", PROMISED],
    ["logout?now=yes", PROMISED],
  ])) {
    test(`of /${path} it asks ${promised[0] ?? "nothing"}, and the page sees nothing`, () =>
      withPopupOn(PAGE + path, async (tab, popup) => {
        await tab.inPage(forget); // what the page did itself
        assert.deepEqual(await askedOf(PAGE, () => popup.lookCloser()), promised);
        await assertTells(popup, PAGE);
        assert.deepEqual(await tab.inPage(seen), []);
        await assertDetached(tab);
      }));
  }

  test("a strict policy does not stop it", () =>
    withPopupOn(`${PAGE}strict`, async (tab, popup) => {
      assert.deepEqual(await askedOf(PAGE, () => popup.lookCloser()), PROMISED);
      await assertTells(popup, PAGE);
      await assertDetached(tab);
    }));

  test("a page in a sandbox is asked for over a new connection, and that is said", () =>
    withPopupOn(`${PAGE}sandbox`, async (tab, popup) => {
      assert.deepEqual(await askedOf(PAGE, () => popup.lookCloser()), PROMISED);
      await assertTells(popup, PAGE);
      assert.match(await popup.text(), /new connection/);
      await assertDetached(tab);
    }));

  test("a service worker does not see it", () =>
    withPopupOn(WORKER, async (tab, popup) => {
      await tab.inPage(() => navigator.serviceWorker.ready.then(() => true));
      await tab.go(WORKER);
      await popup.lookCloser();
      await assertTells(popup, WORKER);
      assert.deepEqual(await tab.inPage(askWorker), ["GET /"]);
      await assertDetached(tab);
    }));

  test("a site that does not answer is given up", () =>
    withPopupOn(`${PAGE}no-store`, async (tab, popup) => {
      silent = true;
      await popup.lookCloser();
      assert.ok((await popup.text()).length > 100);
      await assertDetached(tab);
    }));

  test("it ends when the tab goes elsewhere", () =>
    withPopupOn(`${PAGE}no-store`, async (tab, popup) => {
      silent = true;
      await tab.inPage((url) => setTimeout(() => location.assign(url), 500), ELSEWHERE);
      await popup.lookCloser();
      await popup.untilSite(new URL(ELSEWHERE).host);
      assert.equal(await popup.verdict(), "accepted");
      await assertDetached(tab);
    }));

  test("nobody but the lab was asked for anything", () => {
    assert.deepEqual(strangers(session.lab), []);
  });
});

/** What a page's scripts saw. @returns {string[]} */
const seen = () => Reflect.get(window, "seen");

const forget = () => Reflect.get(window, "seen").splice(0);

/** Asks a page's worker which requests it saw. @returns {Promise<string[]>} */
function askWorker() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    navigator.serviceWorker.controller?.postMessage("seen", [port2]);
  });
}
