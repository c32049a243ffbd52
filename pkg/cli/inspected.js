// The one place where the command line reads certificates without judging them.

import { inspect } from "../index.js";

/** @typedef {import("../dist/whylock.js").Inspected} Inspected */

/**
 * @param {Uint8Array} bytes a file, or a piece of one
 * @param {string} [language] of the error
 * @returns {Inspected[]} at least one
 * @throws {Error} with a sentence for the person
 */
export function inspected(bytes, language) {
  return inspect(bytes, language).certificates;
}
