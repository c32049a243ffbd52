// What the popup may ask of the background page.

import { browser } from "./browser.js";

/**
 * @typedef {{ type: "look-closer", tabId: number, host?: string }} LookCloserMessage with a host, at that one of the
 *   page's other hosts
 * @typedef {{ type: "visits", choice: import("./visits.js").Choice, tabId: number }} VisitsMessage
 * @typedef {LookCloserMessage | VisitsMessage} Message
 *
 * @typedef {{ [Type in Message["type"]]?: (message: Extract<Message, { type: Type }>) => Promise<void> }} Answers
 */

/**
 * Asks the background page, and waits until it has done it. Fails as the background page failed.
 *
 * @param {Message} message
 * @returns {Promise<void>}
 */
export async function ask(message) {
  const { failure } = await browser.runtime.sendMessage(message);
  if (failure) throw new Error(failure);
}

/**
 * Answers what other parts of this extension ask; what is not among it, somebody else answers.
 *
 * @param {Answers} answers
 */
export function listen(answers) {
  browser.runtime.onMessage.addListener((message, sender, done) => {
    const answer = answers[/** @type {Message} */ (message).type];
    // Look closer's request runs inside pages, under the same id: nothing from there may ask.
    if (!answer || !sender.url?.startsWith(browser.runtime.getURL(""))) return false;
    answer(message).then(
      () => done({}),
      (error) => done({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}
