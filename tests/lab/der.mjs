/** Writes DER (ITU-T X.690), as much of it as a certificate needs. */

/**
 * @param {number} tag
 * @param {...Uint8Array} content
 */
function element(tag, ...content) {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag, ...length(body.length)), body]);
}

/** @param {number} size */
function length(size) {
  if (size < 0x80) return [size];
  const octets = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** @param {...Uint8Array} items */
export const sequence = (...items) => element(0x30, ...items);

/** @param {...Uint8Array} items */
export const set = (...items) => element(0x31, ...items);

/** @param {boolean} value */
export const boolean = (value) => element(0x01, Buffer.of(value ? 0xff : 0x00));

/** @param {Uint8Array} content */
export const octetString = (content) => element(0x04, content);

/** @param {string} text */
export const utf8String = (text) => element(0x0c, Buffer.from(text));

/** @param {string} text */
export const printableString = (text) => element(0x13, Buffer.from(text, "latin1"));

/** @param {number} tag the number of `[n] EXPLICIT` @param {...Uint8Array} items */
export const explicit = (tag, ...items) => element(0xa0 | tag, ...items);

/** @param {number} tag the number of `[n] IMPLICIT` over a primitive type @param {Uint8Array} content */
export const implicit = (tag, content) => element(0x80 | tag, content);

/** @param {number} number */
export const enumerated = (number) => element(0x0a, Buffer.of(number));

export const nothing = element(0x05);

/** @param {Uint8Array} magnitude a number that is not negative, most significant octet first */
export function integer(magnitude) {
  const start = magnitude.findIndex((octet) => octet !== 0);
  const digits = start < 0 ? Buffer.of(0) : magnitude.subarray(start);
  const sign = (digits[0] ?? 0) & 0x80 ? Buffer.of(0) : Buffer.of();
  return element(0x02, sign, digits);
}

/**
 * @param {Uint8Array} content
 * @param {number} [unused] bits at the end that do not count
 */
export const bitString = (content, unused = 0) => element(0x03, Buffer.of(unused), content);

/** A named bit list loses its zero bits at the end (X.690 §11.2.2). @param {number[]} positions */
export function bits(positions) {
  const last = Math.max(...positions);
  const octets = Buffer.alloc((last >> 3) + 1);
  for (const position of positions) {
    octets.writeUInt8(octets.readUInt8(position >> 3) | (0x80 >> (position & 7)), position >> 3);
  }
  return bitString(octets, 7 - (last & 7));
}

/** @param {string} dotted "2.5.29.17" */
export function oid(dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** @param {number} arc */
function base128(arc) {
  const octets = [arc % 128];
  for (let more = Math.floor(arc / 128); more > 0; more = Math.floor(more / 128))
    octets.unshift(0x80 | (more % 128));
  return octets;
}

/** @param {Date} moment */
export const generalizedTime = (moment) =>
  element(0x18, Buffer.from(moment.toISOString().replace(/[-:T]|\.\d+/g, "")));

/** UTCTime up to 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5). @param {Date} moment */
export function time(moment) {
  const digits = moment.toISOString().replace(/[-:T]|\.\d+/g, "");
  return moment.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(digits.slice(2)))
    : element(0x18, Buffer.from(digits));
}
