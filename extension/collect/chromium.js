// What Chromium tells without being asked: that a page was accepted, and a few headers. With the browser's own flag for
// it, also the certificate.

import { browser } from "../browser.js";
import { unseen } from "../record.js";
import { fromResponse } from "./response.js";

/**
 * @typedef {import("../whylock.js").Connection} Connection
 * @typedef {chrome.webRequest.OnResponseStartedDetails} Details
 * @typedef {{ state: string, certificates: { rawDER: ArrayBuffer }[] }} SecurityInfo
 */

/** A load that was given up is not an error. */
export const ABORTED = "net::ERR_ABORTED";

/** An error page comes without a word more than the error. */
export const ERROR_PAGES_COMMIT = false;

const PAGES = { urls: ["<all_urls>"], types: /** @type {["main_frame"]} */ (["main_frame"]) };

/** What the flag tells of responses that have not started yet, by request. @type {Map<string, SecurityInfo>} */
const told = new Map();

/**
 * Watches the responses that pages come from. Only `onResponseStarted` tells the address and the cache.
 *
 * @param {(details: Details, connection: Promise<Connection>) => void} seen
 */
export function listen(seen) {
  listenToFlag();
  browser.webRequest.onResponseStarted.addListener(
    (details) => seen(details, Promise.resolve(collect(details))),
    PAGES,
    ["responseHeaders"],
  );
}

/** With chrome://flags/#web-request-security-info Chromium tells the site's own certificate, without its chain. */
function listenToFlag() {
  const wanted = /** @type {any} */ (["securityInfo", "securityInfoRawDer"]);
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      if ("securityInfo" in details)
        told.set(details.requestId, /** @type {SecurityInfo} */ (details.securityInfo));
      return undefined;
    },
    PAGES,
    wanted,
  );
  browser.webRequest.onErrorOccurred.addListener(({ requestId }) => told.delete(requestId), PAGES);
}

/** @param {Details} details @returns {Connection} */
function collect(details) {
  const connection = accepted(fromResponse(details));
  const info = told.get(details.requestId);
  told.delete(details.requestId);
  if (!info || info.state === "insecure") return connection;
  return {
    ...connection,
    tls: { state: info.state },
    certificates: info.certificates.map(({ rawDER }) => new Uint8Array(rawDER).toBase64()),
    certificatesAre: "end-entity-only",
  };
}

/**
 * An https page on the screen means that Chromium accepted the connection; how it came to that it does not tell.
 *
 * @param {Connection} connection
 * @returns {Connection}
 */
function accepted(connection) {
  return { ...connection, sight: isHttps(connection.url ?? "") ? "accepted" : "seen" };
}

/**
 * A page of which no response was seen: a service worker's, for one.
 *
 * @param {string} url
 */
export const unanswered = (url) => (isHttps(url) ? accepted(unseen(url)) : undefined);

/** @param {string} url */
const isHttps = (url) => url.startsWith("https:");
