// Where the blocks of a PEM text lie (RFC 7468 §2), without regard to where its lines end.

const BEGIN = "-----BEGIN ";
const END = "-----END ";
const DASHES = "-----";
const DASH = 0x2d;
const LINE_FEED = 0x0a;

/** Labels under which certificates stand. */
const CERTIFICATES = ["CERTIFICATE", "X509 CERTIFICATE", "PKCS7", "CMS"];

/** As much of a label as is told, in octets: none that is known is longer. */
const LONGEST_LABEL = 40;

/**
 * A block among octets, by places in them.
 *
 * @typedef {object} Block
 * @property {number} begin
 * @property {string} [label] none where its first line is not whole
 * @property {number} [last] where its last line begins; none where it has no such line
 * @property {number} [end] behind its last line; none where that is not whole
 * @property {number} [next] where the next block begins
 */

/** The longest beginning of a block that may be cut off. */
export const CUT = BEGIN.length;

/**
 * The first block from a place on.
 *
 * @param {Uint8Array} octets
 * @param {number} [from]
 * @returns {Block | undefined}
 */
export function nextBlock(octets, from = 0) {
  const begin = find(octets, BEGIN, from);
  if (begin === undefined) return undefined;
  const inside = begin + BEGIN.length;
  const next = find(octets, BEGIN, inside);
  const labelEnd = find(octets, DASHES, inside, next);
  const last = labelEnd === undefined ? undefined : find(octets, END, labelEnd, next);
  const close = last === undefined ? undefined : find(octets, DASHES, last + END.length, next);
  return {
    begin,
    label: labelEnd === undefined ? undefined : labelOf(octets, inside, labelEnd),
    last,
    end: close === undefined ? undefined : close + DASHES.length,
    next,
  };
}

/** What breaks off in its first line may be one. @param {Block} block */
export const holdsCertificates = ({ label }) => label === undefined || CERTIFICATES.includes(label);

/** @param {Block} block */
export const isPrivateKey = ({ label }) => label?.endsWith("PRIVATE KEY") ?? false;

/**
 * How many lines end before a place.
 *
 * @param {Uint8Array} octets
 * @param {number} place
 */
export function lineFeeds(octets, place) {
  let count = 0;
  for (let at = octets.indexOf(LINE_FEED); at >= 0 && at < place; at = octets.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}

/** A copy is decoded: what is shared cannot be. @param {Uint8Array} octets @param {number} from @param {number} to */
function labelOf(octets, from, to) {
  const label = new TextDecoder().decode(octets.slice(from, Math.min(to, from + LONGEST_LABEL)));
  return to - from > LONGEST_LABEL ? `${label}…` : label;
}

/**
 * @param {Uint8Array} octets
 * @param {string} marker begins with a dash
 * @param {number} from
 * @param {number} [to] none that begins there or later counts
 * @returns {number | undefined}
 */
function find(octets, marker, from, to = octets.length) {
  for (let at = octets.indexOf(DASH, from); at >= 0 && at < to; at = octets.indexOf(DASH, at + 1))
    if (standsAt(octets, at, marker)) return at;
  return undefined;
}

/** @param {Uint8Array} octets @param {number} place @param {string} marker */
function standsAt(octets, place, marker) {
  for (let at = 0; at < marker.length; at += 1)
    if (octets[place + at] !== marker.charCodeAt(at)) return false;
  return true;
}
