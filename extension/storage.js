// Keeps the tabs' records in `storage.session`: in memory only, gone with the browser, still there when the background
// page was stopped. Each certificate is kept once, under its SHA-256, however many pages showed it.

import { emptyTab } from "./records.js";

/**
 * @typedef {import("./records.js").Tab} Tab
 * @typedef {import("./whylock.js").Connection} Connection
 * @typedef {Pick<chrome.storage.StorageArea, "get" | "set" | "remove">} Area
 * @typedef {{ tab: number, all: number }} Limits in bytes
 */

/** Both browsers give `storage.session` 10 MiB; the rest is left for what they add to it. @type {Limits} */
const LIMITS = { tab: 2 ** 20, all: 6 * 2 ** 20 };

const TAB = "tab:";
const CERTIFICATE = "certificate:";

/** The records of all tabs. Only the background page writes; all it writes goes through one queue. */
export class Storage {
  /** @type {Map<number, Tab>} */
  #tabs = new Map();
  /** @type {Map<string, string>} base64 under its fingerprint */
  #certificates = new Map();
  /** How long a tab's record is in JSON, until it changes. @type {WeakMap<Tab, number>} */
  #lengths = new WeakMap();
  /** Tabs that were closed; a browser does not use an id again. @type {Set<number>} */
  #closed = new Set();
  /** @type {Promise<unknown>} */
  #queue;
  #area;
  #limits;

  /** @param {Area} area @param {Limits} [limits] */
  constructor(area, limits = LIMITS) {
    this.#area = area;
    this.#limits = limits;
    this.#queue = this.#load();
  }

  /**
   * Changes a tab's record after everything asked for earlier is done. A closed tab has none: what the browser tells of
   * it afterwards is dropped.
   *
   * @template T
   * @param {number} tabId
   * @param {(tab: Tab) => T | Promise<T>} change may take its time; what comes later waits
   * @returns {Promise<T | undefined>} what it returned, when all is written
   */
  update(tabId, change) {
    return this.#enqueue(async () => {
      if (this.#closed.has(tabId)) return undefined;
      const tab = this.#tabs.get(tabId) ?? emptyTab();
      const result = await change(tab);
      tab.touched = Date.now();
      this.#lengths.delete(tab);
      this.#tabs.set(tabId, tab);
      await this.#write(tabId, tab);
      return result;
    });
  }

  /** Forgets a tab that is closed. @param {number} tabId */
  forget(tabId) {
    this.#closed.add(tabId);
    return this.#enqueue(() => this.#remove([tabId]));
  }

  /**
   * Forgets the tabs that were closed while nobody listened.
   *
   * @param {() => Promise<(number | undefined)[]>} open the tabs that there are
   */
  forgetAllBut(open) {
    return this.#enqueue(async () => {
      const there = new Set(await open());
      await this.#remove([...this.#tabs.keys()].filter((tabId) => !there.has(tabId)));
    });
  }

  /** @template T @param {() => Promise<T>} task @returns {Promise<T>} */
  #enqueue(task) {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** @param {number} tabId @param {Tab} tab */
  async #write(tabId, tab) {
    const added = await this.#takeCertificates(tab);
    const evicted = this.#makeRoom(tabId, tab);
    const unused = this.#dropUnusedCertificates();
    const certificates = added.filter((hash) => this.#certificates.has(hash));
    try {
      await this.#area.remove(unused.map((hash) => CERTIFICATE + hash));
      await this.#area.set({
        ...Object.fromEntries(certificates.map((hash) => [CERTIFICATE + hash, this.#certificates.get(hash)])),
        ...Object.fromEntries([...evicted, tabId].map((id) => [TAB + id, this.#tabs.get(id)])),
      });
    } catch (error) {
      // What could not be written is not there: the next page starts anew.
      for (const hash of certificates) this.#certificates.delete(hash);
      this.#tabs.delete(tabId);
      throw error;
    }
  }

  /** @param {number[]} tabIds */
  async #remove(tabIds) {
    for (const tabId of tabIds) this.#tabs.delete(tabId);
    const unused = this.#dropUnusedCertificates();
    await this.#area.remove([
      ...tabIds.map((tabId) => TAB + tabId),
      ...unused.map((hash) => CERTIFICATE + hash),
    ]);
  }

  async #load() {
    for (const [key, value] of Object.entries(await this.#area.get(null))) {
      if (key.startsWith(TAB)) this.#tabs.set(Number(key.slice(TAB.length)), /** @type {Tab} */ (value));
      if (key.startsWith(CERTIFICATE)) {
        this.#certificates.set(key.slice(CERTIFICATE.length), /** @type {string} */ (value));
      }
    }
  }

  /**
   * Takes certificates out of connections, leaves their fingerprints, and keeps each once.
   *
   * @param {Tab} tab
   * @returns {Promise<string[]>} the fingerprints of those that were not known yet
   */
  async #takeCertificates(tab) {
    /** @type {string[]} */
    const added = [];
    for (const holder of holdersIn(tab)) {
      if (!holder.connection?.certificates) continue;
      const { certificates, ...connection } = holder.connection;
      holder.connection = connection;
      holder.chain = [];
      for (const base64 of certificates) {
        const hash = await fingerprint(base64);
        if (!this.#certificates.has(hash)) added.push(hash);
        this.#certificates.set(hash, base64);
        holder.chain.push(hash);
      }
    }
    return added;
  }

  /**
   * Keeps to the limits: first a tab's older pages go, then its page's other hosts, then other tabs', the oldest tab's first.
   *
   * @param {number} tabId
   * @param {Tab} tab
   * @returns {number[]} other tabs that were changed
   */
  #makeRoom(tabId, tab) {
    const current = tab.pages.filter((page) => page.id === tab.current);
    const older = tab.pages.filter((page) => page.id !== tab.current);
    const inOrder = [
      ...older.map((page) => () => evict(page)),
      ...current.map((page) => () => evictHosts(page)),
      ...current.map((page) => () => evict(page)),
    ];
    for (const makeRoom of inOrder) {
      if (this.#size([tab]) <= this.#limits.tab) break;
      makeRoom();
      this.#lengths.delete(tab);
    }
    if (this.#size([tab]) > this.#limits.tab) {
      tab.pending = [];
      this.#lengths.delete(tab);
    }

    const others = [...this.#tabs]
      .filter(([id]) => id !== tabId)
      .sort(([, a], [, b]) => a.touched - b.touched);
    const evicted = new Set();
    for (const makeRoom of [forgetHosts, forgetPages]) {
      for (const [id, other] of others) {
        if (this.#size(this.#tabs.values()) <= this.#limits.all) return [...evicted];
        if (!makeRoom(other)) continue;
        evicted.add(id);
        this.#lengths.delete(other);
      }
    }
    return [...evicted];
  }

  /** What tabs and their certificates take, in bytes of JSON. @param {Iterable<Tab>} tabs */
  #size(tabs) {
    const used = [...tabs];
    let bytes = used.reduce((sum, tab) => sum + this.#lengthOf(tab), 0);
    for (const hash of new Set(used.flatMap(fingerprintsIn)))
      bytes += this.#certificates.get(hash)?.length ?? 0;
    return bytes;
  }

  /** @param {Tab} tab */
  #lengthOf(tab) {
    const length = this.#lengths.get(tab) ?? JSON.stringify(tab).length;
    this.#lengths.set(tab, length);
    return length;
  }

  /** @returns {string[]} the fingerprints of certificates that no page needs any longer */
  #dropUnusedCertificates() {
    const used = new Set([...this.#tabs.values()].flatMap(fingerprintsIn));
    const unused = [...this.#certificates.keys()].filter((hash) => !used.has(hash));
    for (const hash of unused) this.#certificates.delete(hash);
    return unused;
  }
}

/**
 * What is kept of a tab, read from any page of the extension.
 *
 * @param {Area} area
 * @param {number} tabId
 * @returns {Promise<Tab | undefined>}
 */
export async function readTab(area, tabId) {
  return /** @type {Tab | undefined} */ ((await area.get(TAB + tabId))[TAB + tabId]);
}

/**
 * A page's connection with its certificates; undefined when one of them was dropped in between.
 *
 * @param {Area} area
 * @param {import("./records.js").Page} page
 * @returns {Promise<Connection | undefined>}
 */
export async function readConnection(area, { connection, chain }) {
  if (!connection || !chain) return connection;
  /** @type {Record<string, string | undefined>} */
  const kept = await area.get(chain.map((hash) => CERTIFICATE + hash));
  const certificates = chain.flatMap((hash) => kept[CERTIFICATE + hash] ?? []);
  return certificates.length === chain.length ? { ...connection, certificates } : undefined;
}

/**
 * The other hosts of a page, each with the certificates that are kept of it.
 *
 * @param {Area} area
 * @param {import("./records.js").Page} page
 * @returns {Promise<NonNullable<Connection["hosts"]>>}
 */
export async function readHosts(area, { hosts }) {
  const hashes = new Set(hosts.flatMap(({ chain }) => chain ?? []));
  /** @type {Record<string, string | undefined>} */
  const there = hashes.size > 0 ? await area.get([...hashes].map((hash) => CERTIFICATE + hash)) : {};
  return hosts.map(({ connection, chain = [], ...host }) => {
    const certificates = chain.flatMap((hash) => there[CERTIFICATE + hash] ?? []);
    const whole = chain.length > 0 && certificates.length === chain.length;
    return { ...host, ...connection, ...(whole && { certificates }) };
  });
}

/**
 * Calls back when what is kept of a tab has changed.
 *
 * @param {chrome.storage.StorageArea} area
 * @param {number} tabId
 * @param {() => void} changed
 */
export function onTabChanged(area, tabId, changed) {
  area.onChanged.addListener((changes) => {
    if (TAB + tabId in changes) changed();
  });
}

/** Forgets the other hosts of a tab's pages. @param {Tab} tab @returns {boolean} whether there were any */
function forgetHosts({ pages }) {
  const had = pages.filter(({ hosts }) => hosts.length > 0);
  had.forEach(evictHosts);
  return had.length > 0;
}

/** Forgets a tab's older pages, and what is known of the one on its screen. @param {Tab} tab */
function forgetPages(tab) {
  tab.pages = tab.pages.filter((page) => page.id === tab.current);
  tab.pages.forEach(evict);
  tab.pending = [];
  return true;
}

/** @param {import("./records.js").Page} page */
function evict(page) {
  if (page.connection) page.evicted = true;
  delete page.connection;
  delete page.chain;
  page.insecure = [];
  evictHosts(page);
}

/** How many there were is still told. @param {import("./records.js").Page} page */
function evictHosts(page) {
  const forgotten = (page.hostsForgotten ?? 0) + page.hosts.length;
  if (forgotten > 0) page.hostsForgotten = forgotten;
  page.hosts = [];
}

/** All that may have certificates. @param {Tab} tab */
const holdersIn = ({ pending, pages }) => [...pending, ...pages, ...pages.flatMap(({ hosts }) => hosts)];

/** @param {Tab} tab */
function fingerprintsIn(tab) {
  return holdersIn(tab).flatMap(({ chain }) => chain ?? []);
}

/** The SHA-256 of a certificate, in hexadecimal. @param {string} base64 */
async function fingerprint(base64) {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.fromBase64(base64));
  return new Uint8Array(digest).toHex();
}
