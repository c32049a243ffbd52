// What pages load besides themselves: how many other hosts, and what came over plain http. Kept in memory for a moment,
// so that a page of hundreds of requests costs a few writes.

import { browser } from "./browser.js";
import { origin } from "./record.js";

/**
 * @typedef {import("./records.js").InsecureRequest} InsecureRequest
 * @typedef {object} Load what one document loaded since the last write
 * @property {number} tabId
 * @property {string} [documentId] of the page itself, where the browser tells it
 * @property {Set<string>} hosts
 * @property {InsecureRequest[]} insecure
 *
 * @typedef {{ tabId: number, frameId: number, documentId?: string, type: string, url: string }} Details
 */

/** In milliseconds. */
const BETWEEN_WRITES = 500;

const SUBRESOURCES = { urls: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"] };

/** @type {Map<string, Load>} */
const loads = new Map();

/**
 * Counts what pages load.
 *
 * @param {(load: Load) => void} write
 * @returns {() => void} writes at once: a page is leaving
 */
export function listen(write) {
  /** @param {Details} details @param {InsecureRequest["outcome"]} outcome */
  function count(details, outcome) {
    if (details.type === "main_frame" || details.tabId < 0) return;
    if (loads.size === 0) setTimeout(flush, BETWEEN_WRITES);
    note(details, outcome);
  }
  function flush() {
    for (const load of loads.values()) write(load);
    loads.clear();
  }
  browser.webRequest.onCompleted.addListener((details) => count(details, "loaded"), SUBRESOURCES);
  browser.webRequest.onErrorOccurred.addListener(
    (details) => count(details, /BLOCKED/.test(details.error) ? "blocked" : "unknown"),
    SUBRESOURCES,
  );
  return flush;
}

/** @param {Details} details @param {InsecureRequest["outcome"]} outcome */
function note({ tabId, frameId, documentId, type, url }, outcome) {
  const id = frameId === 0 ? documentId : undefined;
  const key = `${tabId} ${id ?? ""}`;
  const load = loads.get(key) ?? { tabId, ...(id && { documentId: id }), hosts: new Set(), insecure: [] };
  loads.set(key, load);
  const { host, protocol } = new URL(url);
  if (outcome === "loaded") load.hosts.add(host);
  if (protocol === "http:" || protocol === "ws:")
    load.insecure.push({ url: origin(url), kind: type, outcome });
}
