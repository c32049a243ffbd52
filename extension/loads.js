// What pages load besides themselves: from which other hosts, what, and what came over plain http. Kept in memory for a
// moment, so that a page of hundreds of requests costs a few writes.

import { browser } from "./browser.js";
import { addHost, MOST_HOSTS } from "./hosts.js";
import { origin } from "./record.js";

/**
 * @typedef {import("./hosts.js").Host} Host
 * @typedef {import("./hosts.js").Told} Told
 * @typedef {import("./records.js").InsecureRequest} InsecureRequest
 *
 * @typedef {object} Load what one document loaded since the last write
 * @property {number} tabId
 * @property {string} [documentId] of the page itself, where the browser tells it
 * @property {Map<string, Host>} hosts by their origin
 * @property {InsecureRequest[]} insecure
 *
 * @typedef {{ tabId: number, frameId: number, documentId?: string, type: string, url: string }} Details
 *
 * @typedef {"chain" | "facts"} Depth what is asked of a connection: the certificates too, or only the TLS facts
 * @typedef {(answered: (details: Details) => Depth | undefined, seen: (details: Details, told: Promise<Told>) => void) => void}
 *   ListenToHosts to every answer that comes encrypted
 */

/** In milliseconds. */
const BETWEEN_WRITES = 500;

/** What a host's connection is like is asked again after so long: a tab may stay open over a change of networks. In milliseconds. */
const HOLDS = 600_000;

/** Look-ups that are remembered; the oldest are forgotten. */
const MOST_LOOK_UPS = 4096;

const OPEN = ["http://*/*", "ws://*/*"];
const ALL = [...OPEN, "https://*/*", "wss://*/*"];

/** @type {Map<string, Load>} */
const loads = new Map();

/** When a host's connection was asked about in a tab: once a host and tab, never once a request. @type {Map<string, number>} */
const lookUps = new Map();

/** How many hosts of a tab's page were asked about. @type {Map<number, number>} */
const asked = new Map();

/**
 * Counts what pages load.
 *
 * @param {(load: Load) => void} write
 * @param {ListenToHosts} [listenToHosts] where the browser tells of the connections to other hosts
 * @returns {() => void} writes at once: a page is leaving
 */
export function listen(write, listenToHosts) {
  /** @param {Details} details @param {InsecureRequest["outcome"]} outcome @param {Told} [told] */
  function count(details, outcome, told) {
    if (details.type === "main_frame" || details.tabId < 0) return;
    if (loads.size === 0) setTimeout(flush, BETWEEN_WRITES);
    note(details, outcome, told);
  }
  function flush() {
    for (const load of loads.values()) write(load);
    loads.clear();
  }
  // Each event of each request takes the browser time, so one is listened to for each.
  browser.webRequest.onCompleted.addListener((details) => count(details, "loaded"), {
    urls: listenToHosts ? OPEN : ALL,
  });
  browser.webRequest.onErrorOccurred.addListener(
    (details) => count(details, /BLOCKED/.test(details.error) ? "blocked" : "unknown"),
    { urls: ALL },
  );
  listenToHosts?.(
    (details) => {
      count(details, "loaded");
      return depthFor(details);
    },
    (details, told) => {
      told.then((facts) => count(details, "unknown", facts)).catch(() => lookUps.delete(keyOf(details)));
    },
  );
  return flush;
}

/** A tab asks for another page. @param {number} tabId */
export function begin(tabId) {
  asked.delete(tabId);
}

/** A tab is closed. @param {number} tabId */
export function forget(tabId) {
  asked.delete(tabId);
  for (const key of lookUps.keys()) if (key.startsWith(`${tabId} `)) lookUps.delete(key);
}

/** @param {Details} details */
const keyOf = ({ tabId, url }) => `${tabId} ${new URL(url).host}`;

/** @param {Details} details @returns {Depth | undefined} what to ask about the connection of a request, if anything */
function depthFor(details) {
  const { tabId } = details;
  if (tabId < 0) return undefined;
  const key = keyOf(details);
  const now = Date.now();
  if (now - (lookUps.get(key) ?? Number.NEGATIVE_INFINITY) < HOLDS) return undefined;
  lookUps.delete(key);
  lookUps.set(key, now);
  for (const oldest of lookUps.keys()) {
    if (lookUps.size <= MOST_LOOK_UPS) break;
    lookUps.delete(oldest);
  }
  const before = asked.get(tabId) ?? 0;
  asked.set(tabId, before + 1);
  return before < MOST_HOSTS.chains ? "chain" : "facts";
}

/** @param {Details} details @param {InsecureRequest["outcome"]} outcome @param {Told} [told] */
function note({ tabId, frameId, documentId, type, url }, outcome, told) {
  const id = frameId === 0 ? documentId : undefined;
  const key = `${tabId} ${id ?? ""}`;
  /** @type {Load} */
  const load = loads.get(key) ?? { tabId, ...(id && { documentId: id }), hosts: new Map(), insecure: [] };
  loads.set(key, load);
  const from = origin(url);
  const kinds = told ? [] : [type];
  addHost(load.hosts, {
    url: from,
    kinds: frameId === 0 ? kinds : [],
    kindsInFrames: frameId === 0 ? [] : kinds,
    outcome,
    ...(told && { connection: told }),
  });
  if (/^(http|ws):/.test(from)) load.insecure.push({ url: from, kind: type, outcome });
}
