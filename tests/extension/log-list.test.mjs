/** Which list of logs is handed over: none where nothing needs one, the imported one, or the one that came along. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const SHIPPED = "# logs 2026-11-11 somewhere\nOperator\n";
const NEWER = "# logs 2026-11-28 elsewhere\nOperator\n";
const OLDER = "# logs 2026-10-01 elsewhere\nOperator\n";

/** @type {Record<string, unknown>} */
let kept = {};
/** @type {string[]} */
let fetched = [];
let missing = false;
/** @type {((changes: object, area: string) => void)[]} */
const listeners = [];
Object.assign(globalThis, {
  fetch: async (/** @type {string} */ url) => {
    fetched.push(url);
    if (missing) throw new TypeError("it is not there");
    return new Response(SHIPPED);
  },
  browser: {
    runtime: { getURL: (/** @type {string} */ path) => `extension:///${path}` },
    storage: {
      onChanged: { addListener: (/** @type {typeof listeners[0]} */ listener) => listeners.push(listener) },
      local: {
        get: async () => kept,
        set: async (/** @type {Record<string, unknown>} */ more) => {
          kept = { ...kept, ...more };
        },
        remove: async (/** @type {string} */ key) => {
          delete kept[key];
        },
      },
    },
  },
});
console.warn = () => {};
const lists = await import("../../extension/log-list.js");

/** @type {import("../../pkg/dist/whylock.js").Connection} */
const bare = { version: 1, observer: "firefox", url: "https://www.good.example/", sight: "seen" };
const certified = { ...bare, certificates: ["MIIB"] };

/** @param {Uint8Array} [list] */
const text = (list) => list && new TextDecoder().decode(list);
const handedOver = async () => text((await lists.logOptions(certified)).logs);

beforeEach(() => {
  kept = {};
  fetched = [];
});

test("a list that cannot be read is no reason to show nothing, and is asked for anew", async () => {
  missing = true;
  assert.deepEqual(await lists.logOptions(certified), {});
  missing = false;
  assert.equal(await handedOver(), SHIPPED);
});

test("without a certificate no list is read", async () => {
  kept = { logList: NEWER };
  assert.deepEqual(await lists.logOptions(bare), {});
  assert.deepEqual(await lists.logOptions({ ...bare, certificates: [] }), {});
  assert.deepEqual(fetched, []);
});

test("the list that came along is read once", async () => {
  assert.equal(await handedOver(), SHIPPED);
  assert.equal(await handedOver(), SHIPPED);
  assert.ok(fetched.length <= 1);
});

test("an imported list goes before it, until it is forgotten", async () => {
  await lists.keepLogs(NEWER);
  assert.equal(await handedOver(), NEWER);
  await lists.forgetImportedLogs();
  assert.equal(await handedOver(), SHIPPED);
});

test("a damaged storage is an untouched one", async () => {
  for (const logList of [
    7,
    null,
    "",
    "{}",
    ["# logs 2026-11-28 "],
    `# logs 2026-11-28 ${"x".repeat(2 ** 20)}`,
  ]) {
    kept = { logList };
    assert.equal(await handedOver(), SHIPPED);
  }
});

test("after an update an imported list stays only if it is newer", async () => {
  for (const [list, stays] of /** @type {const} */ ([
    [NEWER, true],
    [OLDER, false],
    [SHIPPED, false],
  ])) {
    kept = { logList: list, theme: "dark" };
    await lists.forgetOlderImport();
    assert.deepEqual(kept, stays ? { logList: list, theme: "dark" } : { theme: "dark" });
  }
});

test("whoever shows something hears of another list, and of nothing else", () => {
  let heard = 0;
  lists.onLogsChanged(() => {
    heard += 1;
  });
  for (const listener of listeners) {
    listener({ logList: {} }, "session");
    listener({ theme: {} }, "local");
    listener({ logList: {} }, "local");
  }
  assert.equal(heard, 1);
});
