/** What is kept of the tabs: each certificate once, within bounds, nothing of a closed tab, nothing lost. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MOST_HOSTS } from "../../extension/hosts.js";
import * as records from "../../extension/records.js";
import { readConnection, readHosts, readTab, Storage } from "../../extension/storage.js";

const KIB = 1024;

/** A storage area as both browsers have it: values are copied, and it takes a moment. */
class Area {
  /** @type {Record<string, unknown>} */
  kept = {};
  failing = false;

  /** @param {string | string[] | null} keys */
  async get(keys) {
    const wanted = keys === null ? Object.keys(this.kept) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.kept).map((key) => [key, this.kept[key]])),
    );
  }

  /** @param {Record<string, unknown>} items */
  async set(items) {
    if (this.failing) throw new Error("No room");
    Object.assign(this.kept, structuredClone(items));
  }

  /** @param {string | string[]} keys */
  async remove(keys) {
    for (const key of [keys].flat()) delete this.kept[key];
  }

  get bytes() {
    return JSON.stringify(this.kept).length;
  }

  keys(prefix = "") {
    return Object.keys(this.kept).filter((key) => key.startsWith(prefix));
  }
}

/** @param {Area} area @param {{ tab: number, all: number }} [limits] */
const openStorage = (area, limits) => new Storage(/** @type {any} */ (area), limits);

/** A certificate is any bytes to the storage. @param {number} seed @param {number} [size] */
const certificate = (seed, size = 600) => Buffer.alloc(size, `certificate ${seed}`).toString("base64");

/**
 * A tab goes to a page.
 *
 * @param {Storage} storage
 * @param {number} tabId
 * @param {string} url
 * @param {string[]} certificates
 */
const visit = (storage, tabId, url, certificates) =>
  storage.update(tabId, (tab) => {
    const connection = {
      version: 1,
      observer: /** @type {const} */ ("firefox"),
      url,
      sight: /** @type {const} */ ("seen"),
    };
    records.answered(tab, { request: url, frame: 0, url, time: 1 }, { ...connection, certificates });
    records.committed(tab, { frame: 0, url, id: url, time: 2, again: false });
  });

/** @param {Area} area @param {number} tabId */
async function shown(area, tabId) {
  const tab = await readTab(/** @type {any} */ (area), tabId);
  const page = tab && records.pageOn(tab);
  return { page, connection: page && (await readConnection(/** @type {any} */ (area), page)) };
}

describe("The storage", () => {
  test("keeps each certificate once, and gives it back in its place", async () => {
    const area = new Area();
    const storage = openStorage(area);
    const [leaf, other, root] = [1, 2, 3].map((seed) => certificate(seed));
    await visit(storage, 1, "https://a.example/", [leaf, root, root]);
    await visit(storage, 2, "https://b.example/", [other, root]);
    assert.equal(area.keys("certificate:").length, 3);
    assert.deepEqual((await shown(area, 1)).connection?.certificates, [leaf, root, root]);
    assert.deepEqual((await shown(area, 2)).connection?.certificates, [other, root]);
  });

  test("keeps nothing of a closed tab but what others need", async () => {
    const area = new Area();
    const storage = openStorage(area);
    await visit(storage, 1, "https://a.example/", [certificate(1), certificate(3)]);
    await visit(storage, 2, "https://b.example/", [certificate(2), certificate(3)]);
    await storage.forget(1);
    assert.deepEqual(area.keys("tab:"), ["tab:2"]);
    assert.equal(area.keys("certificate:").length, 2);
    await storage.forget(2);
    assert.deepEqual(area.kept, {});
  });

  test("does not take up a closed tab again when something is told of it late", async () => {
    const area = new Area();
    const storage = openStorage(area);
    await visit(storage, 1, "https://private.example/", [certificate(1)]);
    await storage.forget(1);
    await visit(storage, 1, "https://private.example/late", [certificate(1)]);
    assert.deepEqual(area.kept, {});
  });

  test("loses nothing when the background page stops", async () => {
    const area = new Area();
    await visit(openStorage(area), 1, "https://a.example/", [certificate(1)]);
    await visit(openStorage(area), 2, "https://b.example/", [certificate(1)]);
    await openStorage(area).forget(2);
    assert.deepEqual((await shown(area, 1)).connection?.certificates, [certificate(1)]);
  });

  test("forgets what was closed while the background page was stopped", async () => {
    const area = new Area();
    await visit(openStorage(area), 1, "https://a.example/", [certificate(1)]);
    await visit(openStorage(area), 2, "https://b.example/", [certificate(2)]);
    await openStorage(area).forgetAllBut(async () => [2]);
    assert.deepEqual(area.keys("tab:"), ["tab:2"]);
    assert.equal(area.keys("certificate:").length, 1);
  });

  test("drops a tab's older pages before it grows beyond its limit, and says so", async () => {
    const area = new Area();
    const storage = openStorage(area, { tab: 64 * KIB, all: 1024 * KIB });
    for (let page = 0; page < 10; page++) {
      await visit(storage, 1, `https://a.example/${page}`, [certificate(page, 10 * KIB)]);
      assert.ok(area.bytes < 64 * KIB + 2 * KIB, `${area.bytes} bytes`);
    }
    const tab = await readTab(/** @type {any} */ (area), 1);
    assert.equal(tab?.pages[0]?.evicted, true);
    assert.ok((await shown(area, 1)).connection, "The page on the screen stays");
  });

  test("drops the oldest tabs before all grow beyond their limit, and says so", async () => {
    const area = new Area();
    const storage = openStorage(area, { tab: 64 * KIB, all: 128 * KIB });
    for (let tab = 0; tab < 10; tab++) {
      await visit(storage, tab, `https://${tab}.example/`, [certificate(tab, 20 * KIB)]);
      await new Promise((resolve) => setTimeout(resolve, 2)); // a tab is older by the clock
      assert.ok(area.bytes < 128 * KIB + 2 * KIB, `${area.bytes} bytes`);
    }
    assert.equal((await shown(area, 0)).page?.evicted, true);
    assert.equal((await shown(area, 0)).connection, undefined);
    assert.ok((await shown(area, 9)).connection);
    assert.ok((await shown(area, 8)).connection);
  });

  test("does not keep a page that is larger than a tab may be, and says so", async () => {
    const area = new Area();
    const storage = openStorage(area, { tab: 64 * KIB, all: 128 * KIB });
    await visit(storage, 1, "https://a.example/", [certificate(1, 10_000 * KIB)]);
    assert.equal((await shown(area, 1)).page?.evicted, true);
    assert.ok(area.bytes < 2 * KIB);
  });

  test("keeps within its limits what has no certificates, too", async () => {
    const area = new Area();
    const storage = openStorage(area, { tab: 64 * KIB, all: 256 * KIB });
    const hosts = new Map(
      Array.from({ length: 2 * MOST_HOSTS.all }, (_, host) => {
        const url = `https://${host}.example/`;
        return [url, { url, kinds: ["image"], kindsInFrames: [], outcome: /** @type {const} */ ("loaded") }];
      }),
    );
    for (let tabId = 0; tabId < 40; tabId++) {
      const url = `data:text/html,${tabId}${"x".repeat(1024 * KIB)}`;
      await storage.update(tabId, (tab) => {
        records.committed(tab, { frame: 0, url, id: "one", time: 1, again: false });
        records.loaded(tab, { hosts, insecure: [] });
      });
    }
    assert.ok(area.bytes < 258 * KIB, `${area.bytes} bytes`);
  });

  test("gives up the hosts of other tabs before their pages", async () => {
    const area = new Area();
    const storage = openStorage(area, { tab: 64 * KIB, all: 96 * KIB });
    const host = (/** @type {number} */ number) => ({
      url: `https://${number}.example/`,
      kinds: ["script"],
      kindsInFrames: [],
      outcome: /** @type {const} */ ("loaded"),
      connection: { certificates: [certificate(1000 + number, KIB)] },
    });
    for (let tabId = 1; tabId <= 8; tabId++) {
      await visit(storage, tabId, `https://${tabId}.example/`, [certificate(tabId)]);
      const hosts = new Map([host(tabId * 20), host(tabId * 20 + 1)].map((host) => [host.url, host]));
      for (let number = 2; number < 20; number++) {
        const added = host(tabId * 20 + number);
        hosts.set(added.url, added);
      }
      await storage.update(tabId, (tab) => records.loaded(tab, { hosts, insecure: [] }));
    }
    assert.ok(area.bytes < 98 * KIB, `${area.bytes} bytes`);
    const [oldest, newest] = [(await shown(area, 1)).page, (await shown(area, 8)).page];
    assert.deepEqual([oldest?.evicted, oldest?.hosts, oldest?.hostsForgotten], [undefined, [], 20]);
    const hosts = newest && (await readHosts(/** @type {any} */ (area), newest));
    assert.equal(hosts?.filter(({ certificates }) => certificates?.length === 1).length, 20);
  });

  test("changes one thing after the other", async () => {
    const area = new Area();
    const storage = openStorage(area);
    /** @type {string[]} */
    const order = [];
    const slow = storage.update(1, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("slow");
    });
    const quick = storage.update(1, () => order.push("quick"));
    await Promise.all([slow, quick]);
    assert.deepEqual(order, ["slow", "quick"]);
  });

  test("goes on after a change or a write that failed", async () => {
    const area = new Area();
    const storage = openStorage(area);
    await assert.rejects(
      storage.update(1, () => {
        throw new Error("The collector threw");
      }),
      /collector threw/,
    );
    area.failing = true;
    await assert.rejects(visit(storage, 1, "https://a.example/", [certificate(1)]), /No room/);
    area.failing = false;
    await visit(storage, 1, "https://a.example/", [certificate(1)]);
    assert.deepEqual((await shown(area, 1)).connection?.certificates, [certificate(1)]);
  });
});
