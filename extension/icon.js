// The toolbar's icon: the same crate that draws the popup says what it shows.

import { browser } from "./browser.js";
import { options } from "./options.js";
import { connectionFor } from "./record.js";
import { draw } from "./shapes.js";
import init, { icon } from "./whylock.js";

/** @type {ReturnType<typeof init> | undefined} */
let ready;

/** Who asked last for each tab's state, while an answer is under way. @type {Map<number, number>} */
const turns = new Map();

let latest = 0;

/**
 * Shows a tab's state. A tab may be closed meanwhile; that, too, is told to the console only.
 *
 * @param {number} tabId
 */
export async function refreshIcon(tabId) {
  try {
    ready ??= init();
    await ready;
    const turn = ++latest;
    turns.set(tabId, turn);
    const { shape, title } = await icon(await connectionFor(tabId), {
      ...options,
      readerLanguages: [...navigator.languages],
    });
    // signatures take their time, and what came later is newer
    if (turns.get(tabId) !== turn) return;
    turns.delete(tabId);
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, imageData: { 16: draw(shape, 16), 32: draw(shape, 32) } });
  } catch (error) {
    ready = undefined;
    console.debug(`The icon of tab ${tabId}:`, error);
  }
}

/** Shows every tab's state. */
export async function refreshIcons() {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : refreshIcon(id))));
}
