// A file of certificates cut into pieces, each of which holds one, without ever holding the file: PEM between its
// lines (RFC 7468 §2), DER by its lengths (X.690 §8.1).

import { elementLength, SEQUENCE } from "../lib/der-elements.js";
import { CUT, holdsCertificates, isPrivateKey, lineFeeds, nextBlock } from "../lib/pem-blocks.js";

/** The longest piece: what `inspect` reads, in DER, and with its base64 and line feeds. */
const MEBIBYTE = 1024 * 1024;
const LONGEST_DER = 16 * MEBIBYTE;
const LONGEST = LONGEST_DER * 1.5;

/**
 * @typedef {object} Piece
 * @property {Buffer} [bytes] what is to be read
 * @property {string} [problem] why nothing is, in a sentence
 * @property {number} [line] of a text, counted from 1, where it begins
 */

/**
 * Whether bytes begin as DER of a certificate does, whose length takes more than one octet. No text begins so.
 *
 * @param {Uint8Array} bytes
 */
export const isDer = (bytes) => bytes[0] === SEQUENCE && bytes[1] > 0x80;

/**
 * @param {AsyncIterable<Buffer>} stream
 * @param {{ bare: boolean }} options whether a text without any PEM is a piece, as it may be base64 alone
 * @returns {AsyncGenerator<Piece, void, undefined>} nothing where no certificate was found
 */
export async function* pieces(stream, options) {
  const source = stream[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  // before the first certificate a file in DER has nothing, a text may have an order mark
  while (start.length < 4) {
    const { value, done } = await source.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const rest = {
    async *[Symbol.asyncIterator]() {
      yield start;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    },
  };
  if (isDer(start)) yield* der(rest);
  else yield* text(rest, options);
}

/**
 * One element behind the other.
 *
 * @param {AsyncIterable<Buffer>} stream
 * @returns {AsyncGenerator<Piece, void, undefined>}
 */
async function* der(stream) {
  let kept = Buffer.alloc(0);
  for await (const chunk of stream) {
    kept = Buffer.concat([kept, chunk]);
    while (kept.length > 0) {
      if (kept[0] !== SEQUENCE) {
        yield { problem: "what stands behind the certificates in it is none" };
        return;
      }
      const length = elementLength(kept);
      if ((length ?? kept.length) > LONGEST_DER) {
        yield { problem: `a certificate in it is longer than ${LONGEST_DER / MEBIBYTE} MiB` };
        return;
      }
      if (length === undefined || kept.length < length) break;
      yield { bytes: kept.subarray(0, length) };
      kept = kept.subarray(length);
    }
  }
  // what was cut off is read as far as it goes
  if (kept.length > 0) yield { bytes: kept };
}

/**
 * PEM with text around it.
 *
 * @param {AsyncIterable<Buffer>} stream
 * @param {{ bare: boolean }} options
 * @returns {AsyncGenerator<Piece, void, undefined>}
 */
async function* text(stream, { bare }) {
  let kept = Buffer.alloc(0);
  let line = 1;
  let isPem = false;
  let isFound = false;
  /** @type {Buffer | undefined} */
  let key;
  /** Lets go of what was looked at. @param {number} length */
  const drop = (length) => {
    line += lineFeeds(kept, length);
    kept = kept.subarray(length);
  };
  for await (const chunk of stream) {
    kept = Buffer.concat([kept, chunk]);
    for (;;) {
      const block = nextBlock(kept);
      if (!block) {
        // what may be the beginning of a beginning
        if (isPem || !bare) drop(Math.max(0, kept.length - CUT));
        break;
      }
      isPem = true;
      const { begin, end, next } = block;
      drop(begin);
      if (end !== undefined) {
        const bytes = kept.subarray(0, end - begin);
        if (holdsCertificates(block)) {
          isFound = true;
          yield { bytes, line };
        } else if (bare && !isFound && isPrivateKey(block)) key = Buffer.from(bytes);
        drop(bytes.length);
      } else if (next !== undefined) {
        if (holdsCertificates(block)) yield unfinished(line);
        drop(next - begin);
      } else break;
    }
    if (kept.length > LONGEST) {
      yield {
        problem: `what begins in line ${line} is longer than a certificate can be, and no more is read`,
        line,
      };
      return;
    }
  }
  if (bare && !isPem && kept.length > 0) yield { bytes: kept };
  const block = isPem ? nextBlock(kept) : undefined;
  if (block && holdsCertificates(block)) yield unfinished(line);
  // whoever reads it says what it is, which the person may not have known
  else if (!block && key && !isFound) yield { bytes: key };
}

/**
 * A block that does not end.
 *
 * @param {number} line
 * @returns {Piece}
 */
const unfinished = (line) => ({ problem: `the PEM block that begins in line ${line} has no end`, line });
