// A file of certificates cut into pieces, each of which holds one, without ever holding the file: PEM between its
// lines (RFC 7468 §2), DER by its lengths (X.690 §8.1).

/** The longest piece: what `inspect` reads, in DER, and with its base64 and line feeds. */
const MEBIBYTE = 1024 * 1024;
const LONGEST_DER = 16 * MEBIBYTE;
const LONGEST = LONGEST_DER * 1.5;

const BEGIN = "-----BEGIN ";
const END = "-----END ";
const DASHES = "-----";

/** Labels under which certificates stand. */
const CERTIFICATES = ["CERTIFICATE", "X509 CERTIFICATE", "PKCS7", "CMS"];

const SEQUENCE = 0x30;
const LINE_FEED = 0x0a;

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
 * How long the element is that begins here; undefined where its header is not whole yet, or none.
 *
 * @param {Buffer} bytes
 */
function elementLength(bytes) {
  if (bytes.length < 2) return undefined;
  const short = bytes[1];
  if (short < 0x80) return 2 + short;
  const octets = short & 0x7f;
  if (octets === 0 || octets > 6 || bytes.length < 2 + octets) return undefined;
  return 2 + octets + bytes.readUIntBE(2, octets);
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
    line += lineFeeds(kept.subarray(0, length));
    kept = kept.subarray(length);
  };
  for await (const chunk of stream) {
    kept = Buffer.concat([kept, chunk]);
    for (;;) {
      const begin = kept.indexOf(BEGIN);
      if (begin < 0) {
        // what may be the beginning of a beginning
        if (isPem || !bare) drop(Math.max(0, kept.length - BEGIN.length));
        break;
      }
      isPem = true;
      drop(begin);
      const next = kept.indexOf(BEGIN, BEGIN.length);
      const own = next < 0 ? kept : kept.subarray(0, next);
      const end = own.indexOf(END, BEGIN.length);
      const close = end < 0 ? -1 : own.indexOf(DASHES, end + END.length);
      if (next >= 0 && close < 0) {
        yield* unfinished(own, line);
        drop(next);
      } else if (close >= 0) {
        const block = kept.subarray(0, close + DASHES.length);
        if (holdsCertificates(block)) {
          isFound = true;
          yield { bytes: block, line };
        } else if (bare && !isFound && isPrivateKey(block)) key = Buffer.from(block);
        drop(block.length);
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
  if (isPem && kept.indexOf(BEGIN) >= 0) yield* unfinished(kept, line);
  // whoever reads it says what it is, which the person may not have known
  else if (key && !isFound) yield { bytes: key };
}

/**
 * A block that does not end.
 *
 * @param {Buffer} block
 * @param {number} line
 * @returns {Generator<Piece, void, undefined>}
 */
function* unfinished(block, line) {
  if (holdsCertificates(block))
    yield { problem: `the PEM block that begins in line ${line} has no end`, line };
}

/** @param {Buffer} block from its first line on */
function holdsCertificates(block) {
  const end = block.indexOf(DASHES, BEGIN.length);
  return end < 0 || CERTIFICATES.includes(block.toString("latin1", BEGIN.length, end));
}

/** @param {Buffer} block from its first line on */
const isPrivateKey = (block) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(block.toString("latin1", 0, 80));

/** @param {Buffer} bytes */
function lineFeeds(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
