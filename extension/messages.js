// What the popup may ask of the background page.

import { browser } from "./browser.js";

/**
 * @typedef {{ type: "look-closer", tabId: number }} LookCloserMessage
 * @typedef {LookCloserMessage} Message
 */

/**
 * Asks the background page, and waits until it has done it.
 *
 * @param {Message} message
 * @returns {Promise<void>}
 */
export async function ask(message) {
  await browser.runtime.sendMessage(message);
}

/**
 * Answers what other parts of this extension ask.
 *
 * @param {(message: Message) => Promise<void>} answer
 */
export function listen(answer) {
  browser.runtime.onMessage.addListener((message, sender, done) => {
    if (sender.id !== browser.runtime.id) return false;
    answer(message).finally(() => done());
    return true;
  });
}
