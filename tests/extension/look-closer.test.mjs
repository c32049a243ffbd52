/** What Look closer asks for beside the page, and whose answers it believes. */
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

const SANDBOXED = "https://sandboxed.example/";
const OWN = { type: "worker", id: "own", url: "chrome-extension://whylock/background/chromium.js" };

/** What the fake browser tells, and what it was asked for. */
const told = { incognito: false };
/** @type {string[]} */
let fetched = [];
/** @type {Set<string>} */
let attached = new Set();

const event = { addListener() {}, removeListener() {} };
Object.assign(globalThis, {
  browser: {
    runtime: { getURL: (/** @type {string} */ path) => `chrome-extension://whylock/${path}` },
    tabs: { get: async () => ({ incognito: told.incognito }), onRemoved: event },
    webNavigation: { getFrame: async () => ({ documentId: "one", url: SANDBOXED }), onCommitted: event },
    // A page that its policy put into a sandbox cannot ask.
    scripting: { executeScript: async () => [{}] },
    debugger: {
      attach: async (/** @type {object} */ target) => attached.add(JSON.stringify(target)),
      detach: async (/** @type {object} */ target) => attached.delete(JSON.stringify(target)),
      sendCommand: async () => ({}),
      getTargets: async () => [OWN],
      onEvent: event,
      onDetach: event,
    },
  },
  fetch: async (/** @type {string} */ url) => fetched.push(url),
});
const { lookCloser } = await import("../../extension/look-closer.js");
const { Session } = await import("../../extension/debugger.js");

beforeEach(() => {
  fetched = [];
  attached = new Set();
});

describe("For a page that cannot ask its site itself", () => {
  test("the background page asks", async () => {
    told.incognito = false;
    await assert.rejects(lookCloser(1), /told nothing/);
    assert.deepEqual(fetched, [`${SANDBOXED}robots.txt`]);
    assert.deepEqual([...attached], []);
  });

  test("nobody asks when its window is private", async () => {
    told.incognito = true;
    await assert.rejects(lookCloser(1), /private window/);
    assert.deepEqual(fetched, []);
    assert.deepEqual([...attached], []);
  });
});

test("An answer that a service worker gave in the site's place is not believed", async () => {
  const session = new Session({ tabId: 1 });
  const securityDetails = { protocol: "TLS 1.3", cipher: "AES_128_GCM" };
  session.hear({
    requestId: "1",
    response: { url: SANDBOXED, securityDetails, fromServiceWorker: true, remoteIPAddress: "192.0.2.1" },
  });
  session.hear({
    requestId: "2",
    response: { url: SANDBOXED, securityDetails, remoteIPAddress: "192.0.2.2" },
  });
  assert.equal((await session.response(SANDBOXED))?.remoteIPAddress, "192.0.2.2");
});
