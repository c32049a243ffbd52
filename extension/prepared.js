// What the crate prepared of each tab's popup when it was asked for the icon: the popup shows it at once, until a module of
// its own has drawn the same. In memory only, as the records are, and for the last tabs alone.

/**
 * @typedef {import("./whylock.js").Connection} Connection
 * @typedef {import("./whylock.js").Prepared} Prepared
 * @typedef {Pick<chrome.storage.StorageArea, "get" | "set" | "remove">} Area
 * @typedef {{ tabId: number, of: string, prepared: Prepared }} Kept
 */

/** Tabs share so many places: the one that comes later takes it. */
const PLACES = 16;

/** What is longer is not kept, in characters of JSON: all places together take no more than a tenth of the area. */
const LONGEST = 2 ** 16;

/** @param {number} tabId */
const placeOf = (tabId) => `prepared:${tabId % PLACES}`;

/**
 * What a popup was prepared for. The certificates are those of the moment that stands in it.
 *
 * @param {Connection} connection
 * @param {string} language
 */
const subject = ({ certificates = [], hosts = [], ...connection }, language) =>
  JSON.stringify([
    connection,
    certificates.length,
    hosts.map(({ certificates: ofHost = [], ...host }) => [host, ofHost.length]),
    language,
  ]);

/**
 * @param {Area} area
 * @param {number} tabId
 * @param {Connection} connection
 * @param {string} language
 * @param {Prepared} prepared
 */
export async function keepPrepared(area, tabId, connection, language, prepared) {
  if (JSON.stringify(prepared).length > LONGEST) return;
  /** @type {Kept} */
  const kept = { tabId, of: subject(connection, language), prepared };
  await area.set({ [placeOf(tabId)]: kept });
}

/**
 * What was prepared for just this connection; undefined where it was for another one, or nothing was.
 *
 * @param {Area} area
 * @param {number} tabId
 * @param {Connection} connection
 * @param {string} language
 * @returns {Promise<Prepared | undefined>}
 */
export async function preparedFor(area, tabId, connection, language) {
  const place = placeOf(tabId);
  const kept = /** @type {Kept | undefined} */ ((await area.get(place))[place]);
  return kept?.tabId === tabId && kept.of === subject(connection, language) ? kept.prepared : undefined;
}

/**
 * Forgets what was prepared for tabs that are gone.
 *
 * @param {Area} area
 * @param {(tabId: number) => boolean} isGone
 */
export async function forgetPrepared(area, isGone) {
  const kept = await area.get(Array.from({ length: PLACES }, (_, place) => placeOf(place)));
  const gone = Object.entries(kept).filter(([, value]) => isGone(/** @type {Kept} */ (value).tabId));
  await area.remove(gone.map(([place]) => place));
}
