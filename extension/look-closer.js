// Look closer, Chromium's way to the TLS facts: the browser shows them only to a debugger, and only for a response that
// comes while it looks. So one request is made, only when the person asked for it, and the debugger leaves at once.
//
// The request runs in this extension's own world beside the page's, bound to the one document: the page's scripts do not
// see it, a changed `fetch` does not touch it, and a strict Content-Security-Policy neither stops nor reports it. A world
// made by the debugger would be under the page's policy, and the browser would report the breach to the site.

import { browser } from "./browser.js";
import { withoutMissing } from "./collect/response.js";
import { withDebugger } from "./debugger.js";

/**
 * @typedef {import("./whylock.js").Connection} Connection
 * @typedef {import("./debugger.js").Session} Session
 * @typedef {import("./debugger.js").Response} Response
 * @typedef {{ documentId: string, facts: Partial<Connection> }} Look
 */

/** What the one request is for: every site has it or says that it has not, and asking for it does nothing there. */
const HARMLESS = "/robots.txt";

/** Looks that are under way, by tab: a second click waits for the first. @type {Map<number, Promise<Look>>} */
const looking = new Map();

/**
 * Asks the browser for the facts of the connection behind the page in a tab.
 *
 * @param {number} tabId
 * @returns {Promise<Look>} what was seen, and of which document
 */
export function lookCloser(tabId) {
  const look = looking.get(tabId) ?? lookOnce(tabId).finally(() => looking.delete(tabId));
  looking.set(tabId, look);
  return look;
}

/**
 * Asks one of the other hosts of a page: over a new connection, as the page itself may not ask it.
 *
 * @param {number} tabId
 * @param {string} url the host's origin with a `/` behind it
 */
export async function lookCloserAtHost(tabId, url) {
  const { origin, protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "wss:") throw new Error("The host was not asked over https");
  return lookFromOutside(tabId, origin.replace(/^ws/, "http"));
}

/** @param {number} tabId @returns {Promise<Look>} */
async function lookOnce(tabId) {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
  if (!frame?.documentId) throw new Error("The tab shows no page");
  const { documentId, url } = frame;
  const { origin, protocol } = new URL(url);
  if (protocol !== "https:") throw new Error("The page did not come over https");
  const facts =
    (await withDebugger({ tabId }, (session) => lookFromPage(session, { tabId, documentId, origin }))) ??
    (await lookFromOutside(tabId, origin));
  return { documentId, facts };
}

/**
 * Looks without the page. This background page is no part of a private window: what it asks for would be remembered,
 * for one that the site wants https only, after the window is closed.
 *
 * @param {number} tabId
 * @param {string} origin
 */
async function lookFromOutside(tabId, origin) {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) throw new Error("A page in a private window could not ask its site itself");
  return withDebugger(await ownTarget(), (session) => lookFromHere(session, origin));
}

/**
 * Looks while the page's document asks for something of its own site: first for itself in the cache, which reaches no
 * server, then for something harmless, over the connection that is already there.
 *
 * @param {Session} session
 * @param {{ tabId: number, documentId: string, origin: string }} page
 * @returns {Promise<Partial<Connection> | undefined>} nothing when the page could not ask
 */
async function lookFromPage(session, { tabId, documentId, origin }) {
  // A service worker of the page would see the request, and might answer it without a connection.
  await session.send("Network.setBypassServiceWorker", { bypass: true });
  const target = { tabId, documentIds: [documentId] };
  for (const path of ["", HARMLESS]) {
    const [run] = await browser.scripting.executeScript({ target, func: askFromPage, args: [path] });
    const response = run?.result && (await session.response(run.result));
    if (response) return facts(session, response, origin);
  }
  if (session.asked(origin + HARMLESS)) throw new Error("The site's answer told nothing");
  return undefined;
}

/**
 * Runs in the page's process, in this extension's world. A page that its policy put into a sandbox belongs to no site
 * and cannot ask.
 *
 * @param {string} path empty for the page itself, from the cache alone
 * @returns {Promise<string | undefined>} the address that answered
 */
async function askFromPage(path) {
  if (self.origin !== location.origin) return undefined;
  const url = path ? location.origin + path : String(location.href.split("#")[0]);
  try {
    /** @type {RequestInit} */
    const fromCache = { cache: "only-if-cached", mode: "same-origin" };
    await fetch(url, path ? { method: "HEAD", cache: "no-store", redirect: "manual" } : fromCache);
    return url;
  } catch {
    return undefined;
  }
}

/**
 * Looks while this background page asks the site: always a new connection, for pages that cannot ask themselves.
 *
 * @param {Session} session
 * @param {string} origin
 */
async function lookFromHere(session, origin) {
  const url = origin + HARMLESS;
  await fetch(url, { method: "HEAD", cache: "no-store", redirect: "manual", credentials: "omit" });
  const response = await session.response(url);
  if (!response) throw new Error("The site's answer told nothing");
  return facts(session, response, origin);
}

/** This background page, as the debugger knows it. */
async function ownTarget() {
  const url = browser.runtime.getURL("background/chromium.js");
  const own = (await browser.debugger.getTargets()).find(
    (target) => target.type === "worker" && target.url === url,
  );
  if (!own) throw new Error("The debugger does not see this background page");
  return { targetId: own.id };
}

/**
 * @param {Session} session
 * @param {Response} response
 * @param {string} origin
 * @returns {Promise<Partial<Connection>>}
 */
async function facts(session, response, origin) {
  const { securityDetails: details, securityState, protocol, remoteIPAddress } = response;
  const { tableNames } = await session.send("Network.getCertificate", { origin });
  const ofThisPage = response.fromDiskCache || response.connectionReused;
  return {
    sight: "seen",
    observedAt: Date.now(),
    ...(!ofThisPage && { delivery: "new-connection" }),
    ...withoutMissing({ httpVersion: protocol, remoteAddress: remoteIPAddress }),
    tls: withoutMissing({
      state: securityState,
      protocolVersion: details?.protocol,
      cipherSuite: details?.cipher,
      keyExchange: details?.keyExchange,
      keyExchangeGroup: details?.keyExchangeGroup,
      mac: details?.mac,
      signatureScheme: details?.serverSignatureAlgorithm,
      certificateTransparency: details?.certificateTransparencyCompliance,
      usedEch: details?.encryptedClientHello,
    }),
    // After a certificate error there is no path that was verified: Chromium gives what the server sent.
    ...(tableNames.length > 0 && {
      certificates: tableNames,
      certificatesAre: securityState === "secure" ? "verified-path" : "as-sent",
    }),
  };
}
