// What is known of the connection behind the page in a tab: the one message that the crate explains.

import { hasAccess } from "./access.js";
import { browser, observer, observerVersion } from "./browser.js";
import { addressOf, pageOn } from "./records.js";
import { onTabChanged, readConnection, readHosts, readTab } from "./storage.js";

/** @typedef {import("./whylock.js").Connection} Connection */

/**
 * What is known of the page in a tab. There is always an answer: what cannot be seen, and why, is one too.
 *
 * @param {number} tabId
 * @returns {Promise<Connection>}
 */
export async function connectionFor(tabId) {
  try {
    return await look(tabId);
  } catch (error) {
    return { ...unseen(""), sight: "failed", failure: String(error) };
  }
}

/**
 * Calls back when there may be something new to say of a tab.
 *
 * @param {number} tabId
 * @param {() => void} changed
 */
export function onRecordChanged(tabId, changed) {
  onTabChanged(browser.storage.session, tabId, changed);
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status) changed();
  });
}

/** @param {number} tabId @returns {Promise<Connection>} */
async function look(tabId) {
  const [tab, frame, record] = await Promise.all([
    browser.tabs.get(tabId),
    browser.webNavigation.getFrame({ tabId, frameId: 0 }),
    readTab(browser.storage.session, tabId),
  ]);
  const page = record && pageOn(record, frame?.documentId || record.current);
  // Of pages that belong to no site Chromium tells nothing but that they came.
  const address = frame?.url || tab.url || (page && !isOfSite(page.address) ? page.address : "");
  const awaited = record?.pending.findLast((pending) => pending.frame === 0)?.address ?? tab.pendingUrl;
  if (tab.status === "loading" && isBlank(address) && awaited) {
    return { ...unseen(awaited), sight: "pending", privateWindow: tab.incognito };
  }

  const known = page && origin(page.address) === origin(address) ? page : undefined;
  const connection = known && (await readConnection(browser.storage.session, known));
  if (connection) {
    const hosts = await readHosts(browser.storage.session, known);
    return {
      ...connection,
      privateWindow: tab.incognito,
      ...(known.restored && { delivery: "back-forward-cache" }),
      insecureRequests: known.insecure,
      otherHosts: otherNames(known).size + (known.hostsForgotten ?? 0),
      hosts,
    };
  }
  const sight = (await hasAccess(address)) ? withoutConnection(known) : "no-access";
  return { ...unseen(address), sight, privateWindow: tab.incognito };
}

/** The names of the other hosts, however they were asked. @param {import("./records.js").Page} page */
function otherNames({ address, hosts }) {
  const names = new Set(hosts.map(({ url }) => new URL(url).host));
  names.delete(new URL(address).host);
  return names;
}

/**
 * Why there is nothing to tell of a page's connection.
 *
 * @param {import("./records.js").Page | undefined} page
 * @returns {Connection["sight"]}
 */
function withoutConnection(page) {
  if (page?.evicted) return "evicted";
  // Of a connection that lost its certificates an answer was seen.
  return page && !page.connection && isOfSite(page.address) ? "unanswered" : "not-recorded";
}

/**
 * A connection of which nothing is known but where it leads.
 *
 * @param {string} url
 * @returns {Connection}
 */
export function unseen(url) {
  return {
    version: 1,
    observer,
    ...(observerVersion && { observerVersion }),
    url: origin(url),
    sight: "not-recorded",
    observedAt: Date.now(),
  };
}

/**
 * An address without what it tells about the person: no path, no query, no name, no password.
 *
 * @param {string} url
 * @returns {string}
 */
export function origin(url) {
  const start = addressOf(url);
  if (!URL.canParse(start)) return "";
  const { protocol, host } = new URL(start);
  if (protocol === "blob:" || protocol === "view-source:") {
    return protocol + origin(start.slice(protocol.length));
  }
  if (protocol === "about:") return withoutQuery(start);
  return protocol === "data:" ? protocol : `${protocol}//${host}/`;
}

/** @param {string} url */
const withoutQuery = (url) => url.split(/[?#]/, 1)[0] ?? "";

/** @param {string} url */
const isOfSite = (url) => /^https?:/.test(url);

/** A tab shows nothing of its own before its first page. @param {string} url */
const isBlank = (url) => url === "" || url === "about:blank";
