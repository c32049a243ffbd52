// The store of visits of the background page, which alone writes to it.

import { browser } from "./browser.js";
import { listen } from "./messages.js";
import { Visits } from "./visits.js";

/** @typedef {import("./whylock.js").Connection} Connection */
/** @typedef {import("./whylock.js").Observation} Observation */

const visits = new Visits(browser.storage.local);

/**
 * Does what the person chooses in the popup.
 *
 * @param {(tabId: number) => Promise<void>} look at the page on which it was turned on: that is the first visit
 */
export function listenToChoices(look) {
  listen({
    visits: async ({ choice, tabId }) => {
      await visits.choose(choice);
      if (choice === "keep") await look(tabId);
    },
  });
  visits.tidy().catch((error) => console.warn("The visits:", error));
}

/** Keeps what the crate made of a visit, if there is something. @param {Connection} connection @param {Observation | undefined} observation */
export async function remember({ url = "" }, observation) {
  if (observation) await visits.note(url, observation).catch((error) => console.warn("The visit:", error));
}
