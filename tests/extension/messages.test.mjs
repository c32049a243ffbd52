/** Only this extension's own pages may ask the background page for something. */
import assert from "node:assert/strict";
import { test } from "node:test";

const HOME = "chrome-extension://whylock/";

/** @type {(message: object, sender: object, done: (answer: object) => void) => boolean} */
let hear;
Object.assign(globalThis, {
  browser: {
    runtime: {
      id: "whylock",
      getURL: (/** @type {string} */ path) => HOME + path,
      onMessage: {
        addListener: (/** @type {typeof hear} */ listener) => {
          hear = listener;
        },
      },
    },
  },
});
const { listen } = await import("../../extension/messages.js");

/** @type {number[]} */
const looked = [];
listen({
  "look-closer": async ({ tabId }) => {
    looked.push(tabId);
  },
});

/** @param {object} sender @param {string} [type] @returns {Promise<object | undefined>} */
const ask = (sender, type = "look-closer") =>
  new Promise((done) => {
    if (!hear({ type, tabId: 1 }, { id: "whylock", ...sender }, done)) done(undefined);
  });

test("the popup is answered", async () => {
  assert.deepEqual(await ask({ url: `${HOME}popup/popup.html` }), {});
  assert.deepEqual(looked.splice(0), [1]);
});

test("what somebody else answers is left to them", async () => {
  assert.equal(await ask({ url: `${HOME}popup/popup.html` }, "visits"), undefined);
  assert.deepEqual(looked, []);
});

test("what runs inside a page is not", async () => {
  for (const sender of [{ url: "https://www.evil.example/", tab: { id: 1 } }, { tab: { id: 1 } }]) {
    assert.equal(await ask(sender), undefined);
  }
  assert.deepEqual(looked, []);
});
