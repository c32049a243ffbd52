// One input that holds certificates, whatever kept it.

import { InputError } from "./errors.js";
import { areOctets, checkSize, isBlob, kindOf, MOST, octets } from "./octets.js";

/**
 * A text or octets, whatever kept them.
 *
 * @param {unknown} value
 * @param {string} field
 * @param {number} [most] how many characters or octets there may be
 * @returns {string | Uint8Array}
 * @throws {InputError}
 */
export function plain(value, field, most = MOST) {
  if (typeof value === "string") {
    if (value.trim() === "") throw new InputError(`${field} is empty`, { code: "empty", field });
    checkSize(value.length, field, most);
    return value;
  }
  if (areOctets(value)) return octets(value, field, most);
  if (isBlob(value)) {
    throw new InputError(`${field} is a Blob, which takes waiting: hand over await blob.arrayBuffer()`, {
      code: "wrong-type",
      field,
    });
  }
  const kept = /** @type {{ raw?: unknown, der?: unknown } | null | undefined} */ (value);
  if (typeof kept === "object" && areOctets(kept?.raw)) return octets(kept.raw, field, most);
  if (typeof kept === "object" && (areOctets(kept?.der) || typeof kept?.der === "string"))
    return plain(kept.der, field, most);
  throw new InputError(
    `${field} has to be certificates, as octets, PEM, base64 or an X509Certificate, and not ${kindOf(value)}`,
    { code: "wrong-type", field },
  );
}

/**
 * One certificate in DER and nothing behind it: a SEQUENCE that begins with another one (RFC 5280 §4.1). There is
 * nothing to look for in it.
 *
 * @param {Uint8Array} bytes
 */
export function isOneCertificate(bytes) {
  const [tag, form, high = 0, low = 0, first] = bytes;
  return tag === 0x30 && form === 0x82 && first === 0x30 && bytes.length === 4 + high * 256 + low;
}

/**
 * The same in base64 (RFC 4648 §4), without white space. Its beginning tells how long it has to be.
 *
 * @param {string} text
 */
export function isOneInBase64(text) {
  if (text.length % 4 !== 0 || !/^MII[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  const [tag, form, high = 0, low = 0, first] = Uint8Array.from(atob(text.slice(0, 8)), (it) =>
    it.charCodeAt(0),
  );
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  const length = (text.length / 4) * 3 - padding;
  return tag === 0x30 && form === 0x82 && first === 0x30 && length === 4 + high * 256 + low;
}
