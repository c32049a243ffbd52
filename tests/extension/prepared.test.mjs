/** What the crate prepared of a tab is shown for just that, is bounded, and goes with the tab. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { forgetPrepared, keepPrepared, preparedFor } from "../../extension/prepared.js";

/** @typedef {import("../../extension/whylock.js").Connection} Connection */

/** A storage area in memory. */
function area() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    /** @param {string | string[]} keys */
    get: async (keys) => {
      const there = [keys].flat().filter((key) => kept.has(key));
      return Object.fromEntries(there.map((key) => [key, JSON.parse(kept.get(key) ?? "")]));
    },
    /** @param {Record<string, unknown>} items */
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    /** @param {string[]} keys */
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

/** @returns {Connection} */
const connection = (changed = {}) => ({
  version: 1,
  observer: "firefox",
  url: "https://www.good.example/",
  sight: "seen",
  observedAt: 1_795_392_000_000,
  certificates: ["MAA="],
  ...changed,
});

/** @type {import("../../extension/whylock.js").Prepared} */
const PREPARED = ["main", { lang: "en" }, ["p", {}, "Private"]];

/** @param {any} storage @param {number} tabId @param {Connection} of */
const kept = (storage, tabId, of, language = "en") => preparedFor(storage, tabId, of, language);

test("what was prepared is there for the same tab, connection and language, and for no other", async () => {
  const storage = /** @type {any} */ (area());
  await keepPrepared(storage, 7, connection(), "en", PREPARED);
  assert.deepEqual(await kept(storage, 7, connection()), PREPARED);
  assert.equal(await kept(storage, 8, connection()), undefined);
  assert.equal(await kept(storage, 7, connection(), "de"), undefined);
  for (const changed of [
    { url: "https://www.other.example/" },
    { observedAt: 1_795_392_000_001 },
    { otherHosts: 3 },
    { delivery: "http-cache" },
    { certificates: [] },
  ]) {
    assert.equal(await kept(storage, 7, connection(changed)), undefined, JSON.stringify(changed));
  }
});

test("a thousand tabs take no more room than sixteen, and what is too long takes none", async () => {
  const storage = /** @type {any} */ (area());
  for (let tabId = 0; tabId < 1000; tabId += 1)
    await keepPrepared(storage, tabId, connection(), "en", PREPARED);
  assert.equal(storage.kept.size, 16);
  assert.equal(await kept(storage, 1, connection()), undefined);
  await keepPrepared(storage, 2000, connection(), "en", ["main", {}, "x".repeat(2 ** 16)]);
  assert.equal(await kept(storage, 2000, connection()), undefined);
});

test("it goes with its tab, and not with another that had the same place", async () => {
  const storage = /** @type {any} */ (area());
  await keepPrepared(storage, 1, connection(), "en", PREPARED);
  await forgetPrepared(storage, (tabId) => tabId === 17);
  assert.deepEqual(await kept(storage, 1, connection()), PREPARED);
  await forgetPrepared(storage, (tabId) => tabId === 1);
  assert.equal(storage.kept.size, 0);
});
