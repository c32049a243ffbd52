// Which response belongs to which document. A response is pending until the browser says that its document stands in
// the tab; a download, a 204, a prerendered page or a load that was given up never becomes the page on the screen.

import { addHost, kept, withKnownConnection } from "./hosts.js";

/** @typedef {import("./whylock.js").Connection} Connection */

/**
 * @typedef {object} Pending a request for a page that no document stands for yet
 * @property {string} request the browser's id of it
 * @property {number} frame 0, unless the page is loaded before it is wanted
 * @property {string} address see `addressOf`
 * @property {number} time when it was made, in milliseconds since 1970
 * @property {{ url: string, status?: number }[]} redirects
 * @property {Connection} [connection]
 * @property {string[]} [chain] its certificates' fingerprints, once they are kept apart
 *
 * @typedef {object} Page a document that stands in the tab, stood there, or waits to stand there
 * @property {string} id the browser's id of the document, or one of ours where it has none
 * @property {string} address see `addressOf`
 * @property {number} time when it was committed, in milliseconds since 1970
 * @property {Connection} [connection]
 * @property {string[]} [chain]
 * @property {true} [restored] the browser kept it and showed it again
 * @property {true} [evicted] its connection made room for others
 * @property {import("./hosts.js").Host[]} hosts the other hosts that it loaded from
 * @property {number} [hostsForgotten] how many hosts made room for others
 * @property {InsecureRequest[]} insecure
 *
 * @typedef {{ request: string, frame: number, url: string, time: number }} Asked
 *
 * @typedef {{ url: string, kind: string, outcome: "loaded" | "blocked" | "unknown" }} InsecureRequest
 *
 * @typedef {object} Tab
 * @property {number} touched milliseconds since 1970
 * @property {string} [current] the id of the page on the screen
 * @property {number} made how many ids of ours were given
 * @property {Pending[]} pending
 * @property {{ address: string, time: number, connection: Connection }} [failed] a load whose error page has not come
 * @property {Page[]} pages oldest first
 */

/** A page cannot make one tab's record grow without end. */
export const MOST = { pending: 4, pages: 20, redirects: 20, insecure: 50, address: 2048 };

/** @returns {Tab} */
export const emptyTab = () => ({ touched: 0, made: 0, pending: [], pages: [] });

/**
 * By what a request and its page are known to belong together: the address without its fragment, and without a name and
 * password, which would push the host out of what is kept. Only a site's own pages can be alike in so much of it. A
 * `data:` address may have megabytes.
 *
 * @param {string} url
 */
export const addressOf = (url) =>
  (url.split("#", 1)[0] ?? "").replace(/^(\w+:\/\/)[^/?]*@/, "$1").slice(0, MOST.address);

/**
 * A request for a page was made; what the frame asked for before is given up.
 *
 * @param {Tab} tab
 * @param {Asked} asked
 */
export function requested(tab, { request, frame, url, time }) {
  if (frame === 0 && tab.failed && tab.failed.time < time) delete tab.failed;
  const known = tab.pending.find((pending) => pending.request === request);
  if (known) {
    known.address = addressOf(url);
    return;
  }
  const others = tab.pending.filter((pending) => pending.frame !== frame);
  const pending = { request, frame, address: addressOf(url), time, redirects: [] };
  tab.pending = [...others, pending].slice(-MOST.pending);
}

/**
 * A request was sent on to another address.
 *
 * @param {Tab} tab
 * @param {string} request
 * @param {{ url: string, status?: number }} hop where from
 * @param {string} to
 */
export function redirected(tab, request, hop, to) {
  const pending = tab.pending.find((candidate) => candidate.request === request);
  if (!pending) return;
  pending.address = addressOf(to);
  delete pending.connection;
  delete pending.chain;
  if (pending.redirects.length < MOST.redirects) pending.redirects.push(hop);
}

/**
 * The answer to a request was seen.
 *
 * @param {Tab} tab
 * @param {Asked} asked
 * @param {Connection} connection
 */
export function answered(tab, asked, connection) {
  requested(tab, asked);
  const pending = tab.pending.find((candidate) => candidate.request === asked.request);
  if (!pending) return;
  const { redirects } = pending;
  pending.connection = redirects.length > 0 ? { ...connection, redirects } : connection;
}

/**
 * A service worker answers a request; what it asked of the network tells of a connection, or nothing does. Firefox may
 * say so after the page has come.
 *
 * @param {Tab} tab
 * @param {string} request
 * @param {Connection} connection
 */
export function answeredByWorker(tab, request, connection) {
  const pending = tab.pending.find((candidate) => candidate.request === request);
  if (!pending) return;
  pending.connection = { ...connection, delivery: "service-worker" };
  delete pending.chain;
  const page = pageOn(tab);
  const came = page?.address === pending.address && page.time >= pending.time;
  if (came && (!page.connection || page.connection.sight === "not-recorded"))
    page.connection = pending.connection;
}

/**
 * A load failed, and the browser shows its error page. When Firefox wakes a stopped background page, it tells this, the
 * request and the page's coming in any order.
 *
 * @param {Tab} tab
 * @param {{ url: string, time: number }} load
 * @param {Connection} connection
 */
export function failed(tab, { url, time }, connection) {
  const address = addressOf(url);
  const page = pageOn(tab);
  const came = page?.address === address && page.time >= time;
  if (came && !page.connection) page.connection = connection;
  else tab.failed = { address, time, connection };
}

/** A request came to nothing. @param {Tab} tab @param {string} request */
export function dropped(tab, request) {
  tab.pending = tab.pending.filter((pending) => pending.request !== request);
}

/**
 * A document stands in the tab, or waits there to be shown.
 *
 * @param {Tab} tab
 * @param {object} document
 * @param {number} document.frame
 * @param {string} document.url
 * @param {string} [document.id]
 * @param {number} document.time
 * @param {boolean} document.again the person went back or forward
 * @param {Connection} [document.otherwise] what to record when no answer was seen
 */
export function committed(tab, { frame, url, id, time, again, otherwise }) {
  const address = addressOf(url);
  const answer = tab.pending.findLast((pending) => pending.frame === frame && pending.address === address);
  const failure = frame === 0 && tab.failed?.address === address ? tab.failed : undefined;
  // Firefox gives a tab's first blank document and the page that follows it the same id.
  const kept = tab.pages.findLast(
    (page) => page.address === address && (id ? page.id === id : again && !answer),
  );
  const seen = failure ?? (answer?.connection ? answer : { connection: otherwise });
  const page = kept ?? newPage(tab, id, address, seen);
  page.time = time;
  if (kept && again) kept.restored = true;
  if (answer || failure) tab.pending = tab.pending.filter((pending) => pending.frame !== frame);
  tab.pages = [...tab.pages.filter((other) => other.id !== page.id), page];
  if (frame === 0) {
    tab.current = page.id;
    delete tab.failed;
  }
  while (tab.pages.length > MOST.pages) tab.pages.splice(tab.pages[0]?.id === tab.current ? 1 : 0, 1);
}

/**
 * @param {Tab} tab
 * @param {string | undefined} id
 * @param {string} address
 * @param {{ connection?: Connection | undefined, chain?: string[] }} seen
 * @returns {Page}
 */
function newPage(tab, id, address, { connection, chain }) {
  tab.made += 1;
  return {
    id: id ?? `made-${tab.made}`,
    address,
    time: 0,
    ...(connection && { connection }),
    ...(chain && { chain }),
    hosts: [],
    insecure: [],
  };
}

/** The document on the screen changed its address and stayed. @param {Tab} tab @param {string} url */
export function moved(tab, url) {
  const page = pageOn(tab);
  if (page) page.address = addressOf(url);
}

/**
 * The page on the screen.
 *
 * @param {Tab} tab
 * @param {string} [id] the document that the browser says stands there
 * @returns {Page | undefined}
 */
export function pageOn(tab, id = tab.current) {
  return tab.pages.find((page) => page.id === id);
}

/**
 * What a page loaded.
 *
 * @param {Tab} tab
 * @param {{ documentId?: string, hosts: Map<string, import("./hosts.js").Host>, insecure: InsecureRequest[] }} load
 * @returns {"insecure" | "hosts" | undefined} what that told anew, if anything
 */
export function loaded(tab, { documentId, hosts, insecure }) {
  const page = pageOn(tab, documentId);
  if (!page || !URL.canParse(page.address)) return undefined;
  const { origin, protocol } = new URL(page.address);
  const own = [`${origin}/`, `${origin.replace("http", "ws")}/`];
  const known = new Map(page.hosts.map((host) => [host.url, host]));
  let anew = false;
  for (const host of hosts.values()) {
    if (own.includes(host.url)) continue;
    anew = addHost(known, withKnownConnection(host, known.has(host.url) ? [] : tab.pages)) || anew;
  }
  page.hosts = kept(known.values());
  const before = page.insecure.length;
  if (protocol === "https:")
    page.insecure = distinct([...page.insecure, ...insecure]).slice(0, MOST.insecure);
  return page.insecure.length > before ? "insecure" : anew ? "hosts" : undefined;
}

/** @param {InsecureRequest[]} requests */
function distinct(requests) {
  return [...new Map(requests.map((request) => [JSON.stringify(Object.values(request)), request])).values()];
}

/**
 * Somebody looked closer at a page.
 *
 * @param {Tab} tab
 * @param {string} id of the document
 * @param {Partial<Connection>} facts
 */
export function looked(tab, id, facts) {
  const page = tab.pages.find((candidate) => candidate.id === id);
  if (!page?.connection) return;
  page.connection = { ...page.connection, ...facts };
  const error = facts.tls?.state === "secure" ? undefined : errorBefore(tab, page);
  if (page.connection.tls && error) page.connection.tls.validationError = error;
}

/**
 * Somebody looked closer at one of the other hosts of the page on the screen.
 *
 * @param {Tab} tab
 * @param {string} url the host's, as it is kept
 * @param {Partial<Connection>} facts
 */
export function lookedAtHost(tab, url, facts) {
  const host = pageOn(tab)?.hosts.find((candidate) => candidate.url === url);
  if (!host) return;
  const { tls, certificates, certificatesAre, httpVersion, remoteAddress, delivery } = facts;
  const told = { tls, certificates, certificatesAre, httpVersion, remoteAddress, delivery };
  host.connection = /** @type {import("./hosts.js").Told} */ (
    Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  );
}

/**
 * The error that stood in the tab before a page of the same address, which somebody clicked past.
 *
 * @param {Tab} tab
 * @param {Page} page
 */
function errorBefore(tab, page) {
  const before = tab.pages.findLast(({ connection }) => connection?.error);
  return before?.address === page.address ? before.connection?.error?.code : undefined;
}
