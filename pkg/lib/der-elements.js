// Where values in DER end that stand one behind the other (X.690 §8.1).

export const SEQUENCE = 0x30;

/**
 * How long the element is that begins at a place; undefined where its header is not whole, or tells no length.
 *
 * @param {Uint8Array} octets
 * @param {number} [place]
 */
export function elementLength(octets, place = 0) {
  if (octets.length < place + 2) return undefined;
  const short = octets[place + 1];
  if (short < 0x80) return 2 + short;
  const digits = short & 0x7f;
  // more than six do not fit into a number
  if (digits === 0 || digits > 6 || octets.length < place + 2 + digits) return undefined;
  let length = 0;
  for (let at = 0; at < digits; at += 1) length = length * 256 + octets[place + 2 + at];
  return 2 + digits + length;
}

/**
 * Whether a certificate begins at a place: a SEQUENCE that begins with another one (RFC 5280 §4.1).
 *
 * @param {Uint8Array} octets
 * @param {number} place
 */
export function beginsCertificate(octets, place) {
  const length = elementLength(octets, place);
  if (octets[place] !== SEQUENCE || length === undefined) return false;
  const short = octets[place + 1];
  const header = short < 0x80 ? 2 : 2 + (short & 0x7f);
  return length > header && octets[place + header] === SEQUENCE;
}
