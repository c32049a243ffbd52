// What Chromium tells without being asked: that a page was accepted, and a few headers. With the browser's own flag for
// it, also the certificate.

import { browser } from "../browser.js";
import { fromResponse } from "./response.js";

/**
 * @typedef {import("../whylock.js").Connection} Connection
 * @typedef {chrome.webRequest.OnHeadersReceivedDetails & { securityInfo?: SecurityInfo }} Details
 * @typedef {{ state: string, certificates?: { rawDER?: ArrayBuffer }[] }} SecurityInfo
 */

/** A load that was given up is not an error. */
export const ABORTED = "net::ERR_ABORTED";

const PAGES = { urls: ["<all_urls>"], types: /** @type {["main_frame"]} */ (["main_frame"]) };

/**
 * Watches the responses that pages come from. Only `onResponseStarted` tells the address and the cache.
 *
 * @param {(details: Details, connection: Promise<Connection>) => void} seen
 */
export function listen(seen) {
  browser.webRequest.onResponseStarted.addListener(
    (details) => seen(details, Promise.resolve(collect(details))),
    PAGES,
    ["responseHeaders"],
  );
}

/** @param {Details} details @returns {Connection} */
function collect(details) {
  const response = fromResponse(details);
  return accepted(response);
}

/**
 * An https page on the screen means that Chromium accepted the connection; how it came to that it does not tell.
 *
 * @param {Connection} connection
 * @returns {Connection}
 */
export function accepted(connection) {
  return { ...connection, sight: connection.url?.startsWith("https:") ? "accepted" : "seen" };
}
