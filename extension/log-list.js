// The list of public logs that certificates are held against: the one that came with the extension, or a newer one that the
// person imported, kept in `storage.local`.

import { browser } from "./browser.js";

/** @typedef {import("./whylock.js").Connection} Connection */

const KEY = "logList";

/** What is longer was not written by this extension, in characters. */
const LONGEST = 2 ** 20;

/** How a list in the crate's own form begins: with its day. What begins otherwise was damaged, or is of another version. */
const DATED = /^# logs (\d{4}-\d{2}-\d{2}\S*) /;

/** @type {Promise<Uint8Array> | undefined} */
let shipped;

/** The list that came with the extension; read once. */
export function shippedLogs() {
  shipped ??= fetch(browser.runtime.getURL("logs.txt"))
    .then((answer) => answer.arrayBuffer())
    .then((list) => new Uint8Array(list));
  shipped.catch(() => {
    shipped = undefined;
  });
  return shipped;
}

/** The list that the person imported, in the crate's own form. @returns {Promise<Uint8Array | undefined>} */
export async function importedLogs() {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}));
  const kept = Reflect.get(stored, KEY);
  const whole = typeof kept === "string" && kept.length <= LONGEST && DATED.test(kept);
  return whole ? new TextEncoder().encode(kept) : undefined;
}

/** The list in use. */
export async function logs() {
  return (await importedLogs()) ?? shippedLogs();
}

/**
 * What the crate is told of logs. Without a certificate there is nothing that a log could have promised, and no list is
 * read.
 *
 * @param {Connection} connection
 * @returns {Promise<{ logs?: Uint8Array }>}
 */
export const logOptions = async ({ certificates = [] }) => (certificates.length > 0 ? listOptions() : {});

/** The list in use, if it can be read; without one the crate says that it has none. @returns {Promise<{ logs?: Uint8Array }>} */
export async function listOptions() {
  try {
    return { logs: await logs() };
  } catch (error) {
    console.warn("The list of logs:", error);
    return {};
  }
}

/** @param {string} list in the crate's own form */
export function keepLogs(list) {
  return browser.storage.local.set({ [KEY]: list });
}

export function forgetImportedLogs() {
  return browser.storage.local.remove(KEY);
}

/** Forgets an imported list if the extension brings one that is as new: it was brought up to date meanwhile. */
export async function forgetOlderImport() {
  const imported = await importedLogs();
  if (imported && day(imported) <= day(await shippedLogs())) await forgetImportedLogs();
}

/** @param {Uint8Array} list */
const day = (list) => DATED.exec(new TextDecoder().decode(list))?.[1] ?? "";

/** Calls back when another list is in use. @param {() => void} changed */
export function onLogsChanged(changed) {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && KEY in changes) changed();
  });
}
