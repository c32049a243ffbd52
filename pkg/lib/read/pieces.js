// Octets cut into the certificates in them, each when it is asked for. What cannot be cut is handed to the module whole.

import { beginsCertificate, elementLength } from "../der-elements.js";
import { checkSize } from "../octets.js";
import { holdsCertificates, isPrivateKey, lineFeeds, nextBlock } from "../pem-blocks.js";
import { refusal } from "../refusal.js";
import { split, start } from "./reader.js";

/** @typedef {import("../pem-blocks.js").Block} Block */

/**
 * @param {Uint8Array} octets
 * @param {string} field which value they are
 * @returns {Generator<Uint8Array, void, undefined>} the DER of each certificate, at least one
 * @throws {import("../errors.js").InputError} when it comes to what cannot be read
 */
export function* pieces(octets, field) {
  let place = 0;
  while (place < octets.length && beginsCertificate(octets, place)) {
    const end = place + (elementLength(octets, place) ?? octets.length);
    // what is none belongs to the one before it
    if (end < octets.length && !beginsCertificate(octets, end)) break;
    yield octets.subarray(place, end);
    place = end;
  }
  if (place >= octets.length) return;
  const block = place === 0 && !isSignedData(octets) ? nextBlock(octets) : undefined;
  if (block) yield* inBlocks(octets, block, field);
  else yield* whole(octets.subarray(place), field);
}

/**
 * @param {Uint8Array} octets
 * @param {Block} first
 * @param {string} field
 * @returns {Generator<Uint8Array, void, undefined>}
 */
function* inBlocks(octets, first, field) {
  let isFound = false;
  /** @type {Block | undefined} */
  let key;
  for (let block = /** @type {Block | undefined} */ (first); block; ) {
    const end = block.end ?? block.next ?? octets.length;
    if (holdsCertificates(block)) {
      for (const der of inBlock(octets, block, end, field)) {
        isFound = true;
        yield der;
      }
    } else if (isPrivateKey(block)) key ??= block;
    block = nextBlock(octets, end);
  }
  if (isFound) return;
  throw refusal(key ? `PrivateKey ${1 + lineFeeds(octets, key.begin)}` : "NoCertificate", field, octets);
}

/**
 * The certificates of one block: several where it is PKCS #7, or none.
 *
 * @param {Uint8Array} octets
 * @param {Block} block
 * @param {number} end
 * @param {string} field
 * @returns {Uint8Array[]}
 */
function inBlock(octets, { begin, last }, end, field) {
  const before = () => lineFeeds(octets, begin);
  if (last === undefined) throw refusal(`Unfinished ${1 + before()}`, field);
  start();
  try {
    return split(octets.subarray(begin, end));
  } catch (error) {
    if (typeof error !== "string") throw error;
    const [kind, line = "1"] = error.split(" ");
    if (kind === "NoCertificate") return [];
    throw refusal(`${kind} ${before() + Number(line)}`, field);
  }
}

/**
 * @param {Uint8Array} octets
 * @param {string} field
 * @returns {Uint8Array[]}
 */
export function whole(octets, field) {
  checkSize(octets.length, field);
  start();
  try {
    return split(octets);
  } catch (error) {
    throw refusal(error, field, octets);
  }
}

/** PKCS #7 in DER begins with its type (RFC 5652 §3), and may hold anything. @param {Uint8Array} octets */
function isSignedData(octets) {
  const form = octets[1];
  return octets[0] === 0x30 && octets[form <= 0x80 ? 2 : 2 + (form & 0x7f)] === 0x06;
}
