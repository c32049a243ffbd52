// Two fields of very many certificates.

import { momentOf } from "./certificate.js";
import { namesAndExpiry } from "./reader.js";

/** The octets that are handed to the module at once: as many as a processor keeps near. */
const AT_ONCE = 2 ** 18;

/** How many numbers stand before the names: src/certificate/view/names_and_expiry.rs. */
const HEAD = 6;

/**
 * @typedef {object} NamesAndExpiry
 * @property {string[]} names host names and addresses; the common name where there are none
 * @property {Date} [notAfter] the last second of validity; left out where it could not be read
 * @property {number} offset of the certificate among the octets
 * @property {boolean} whole whether all of this could be read
 */

/**
 * @param {Uint8Array} octets certificates in DER, one behind the other
 * @returns {Generator<NamesAndExpiry, void, undefined>}
 */
export function* eachOf(octets) {
  let start = 0;
  let size = AT_ONCE;
  while (start < octets.length) {
    const { read, numbers, text } = namesAndExpiry(octets.subarray(start, start + size));
    if (read > 0) {
      yield* entries(numbers, text, start);
      start += read;
      size = AT_ONCE;
    } else if (start + size < octets.length) {
      size *= 2;
    } else {
      yield { names: [], offset: start, whole: false };
      return;
    }
  }
}

/**
 * @param {number[]} numbers
 * @param {string} text
 * @param {number} offset of the first one
 * @returns {Generator<NamesAndExpiry, void, undefined>}
 */
function* entries(numbers, text, offset) {
  let start = offset;
  for (let at = 0; at < numbers.length; ) {
    /** @type {NamesAndExpiry} */
    const entry = { names: [], offset: start, whole: numbers[at + 1] === 1 };
    if (numbers[at + 4] === 1) entry.notAfter = momentOf(numbers[at + 2], numbers[at + 3]);
    start += numbers[at];
    const end = at + HEAD + 2 * numbers[at + 5];
    for (at += HEAD; at < end; at += 2) {
      entry.names.push(text.slice(numbers[at], numbers[at] + numbers[at + 1]));
    }
    yield entry;
  }
}
