// The toolbar's icon: the same crate that draws the popup says what it shows, and prepares the popup on the way.

import { browser } from "./browser.js";
import { edition } from "./edition.js";
import { logOptions } from "./log-list.js";
import { startModule } from "./module.js";
import { forgetPrepared, keepPrepared } from "./prepared.js";
import { connectionFor } from "./record.js";
import { remember } from "./remember.js";
import { languageOptions, readSettings } from "./settings.js";
import { draw } from "./shapes.js";
import { visitOptions } from "./visits.js";
import { glance, icon } from "./whylock.js";

/** @type {Promise<void> | undefined} */
let ready;

/** Who asked last for each tab's state, while an answer is under way. @type {Map<number, number>} */
const turns = new Map();

let latest = 0;

/** A page that loads needs the processor itself: its state is told when it is complete, or after so long. In milliseconds. */
const WHILE_LOADING = 1000;

/** Tabs whose page is given that time. @type {Set<number>} */
const loading = new Set();

/** What stands in the toolbar where no state is told. */
const OWN_MARK = { 16: "/icons/16.png", 32: "/icons/32.png" };

/**
 * Shows a tab's state. A tab may be closed meanwhile; that, too, is told to the console only.
 *
 * @param {number} tabId
 */
export async function refreshIcon(tabId) {
  try {
    if (!(await isItsTurn(tabId))) return;
    ready ??= startModule();
    await ready.catch((error) => {
      ready = undefined;
      throw error;
    });
    const turn = ++latest;
    turns.set(tabId, turn);
    const [{ status }, connection, settings] = await Promise.all([
      browser.tabs.get(tabId),
      connectionFor(tabId),
      readSettings(),
    ]);
    const spoken = languageOptions(settings);
    const [logs, visits] = await Promise.all([logOptions(connection), visitOptions(connection)]);
    const options = { ...edition, ...spoken, ...logs, ...visits };
    // while a page loads, each of its parts changes what a popup would say
    const shown =
      status === "complete"
        ? await glance(connection, options)
        : { icon: await icon(connection, options), prepared: undefined, observation: undefined };
    await remember(connection, shown.observation);
    const { shape, concern, title } = shown.icon;
    // signatures take their time, and what came later is newer
    if (turns.get(tabId) !== turn) return;
    turns.delete(tabId);
    await browser.action.setTitle({ tabId, title });
    const tells = settings.icon === "every" || (settings.icon === "concern" && concern);
    const imageData = { 16: draw(shape, 16), 32: draw(shape, 32) };
    await browser.action.setIcon({ tabId, ...(tells ? { imageData } : { path: OWN_MARK }) });
    if (!shown.prepared) return;
    const area = browser.storage.session;
    await keepPrepared(area, tabId, connection, spoken.language, shown.prepared);
    // a tab that was closed meanwhile leaves nothing
    await browser.tabs.get(tabId).catch(() => forgetPrepared(area, (kept) => kept === tabId));
  } catch (error) {
    console.debug(`The icon of tab ${tabId}:`, error);
  }
}

/**
 * Waits while a page loads, but not for ever.
 *
 * @param {number} tabId
 * @returns {Promise<boolean>} false where somebody else waits already, or told the state meanwhile
 */
async function isItsTurn(tabId) {
  const { status } = await browser.tabs.get(tabId);
  if (status === "complete") {
    loading.delete(tabId);
    return true;
  }
  if (loading.has(tabId)) return false;
  loading.add(tabId);
  await new Promise((resolve) => setTimeout(resolve, WHILE_LOADING));
  return loading.delete(tabId);
}

/** Shows every tab's state. */
export async function refreshIcons() {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : refreshIcon(id))));
}
