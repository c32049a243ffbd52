// The permission to see sites: whether it is there, and how to ask for it.

import { browser } from "./browser.js";

const EVERY_SITE = { origins: ["<all_urls>"] };

/**
 * Asks the person for access; must be called while a click is being handled.
 *
 * @returns {Promise<boolean>} whether it was given
 */
export function grantAccess() {
  return browser.permissions.request(EVERY_SITE);
}

/**
 * Whether the browser lets this extension see a site, or every site.
 *
 * @param {string} [url]
 */
export async function hasAccess(url) {
  if (!url) return browser.permissions.contains(EVERY_SITE);
  const { hostname, protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return true;
  return browser.permissions.contains({ origins: [`*://${hostname}/*`] });
}

/** Calls back when access was given or taken away. @param {() => void} changed */
export function onAccessChanged(changed) {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
