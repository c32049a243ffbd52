/**
 * What a viewer shows of a certificate. Every candidate delivers each of these, read and decoded, in the words of its own
 * package; `normal` puts them into the words of this module, untimed, so that a test can hold all of them to the same values.
 *
 * @typedef {object} View
 * @property {number} version 1 to 3
 * @property {string} serialNumber hexadecimal, without zeros in front
 * @property {string} signatureAlgorithm an object identifier
 * @property {Attribute[]} issuer
 * @property {Attribute[]} subject
 * @property {Date} notBefore
 * @property {Date} notAfter
 * @property {PublicKey} publicKey
 * @property {string[]} names each with its kind before a colon: `dns`, `email`, `uri`, `ip`, or `other` alone
 * @property {KeyUse[]} keyUsage
 * @property {string[]} extendedKeyUsage object identifiers
 * @property {BasicConstraints} [basicConstraints]
 * @property {string} [subjectKeyIdentifier] hexadecimal
 * @property {string} [authorityKeyIdentifier] hexadecimal
 * @property {string[]} revocationLists addresses
 * @property {string[]} authorityAccess each an object identifier and an address, with a space between
 * @property {string[]} policies object identifiers
 * @property {string} sha256 of the whole certificate, hexadecimal
 *
 * @typedef {[type: string, value: string]} Attribute an object identifier, and its value as text
 * @typedef {{ algorithm: string, size: number, curve?: string }} PublicKey object identifiers; the size is in bits
 * @typedef {{ authority: boolean, pathLength?: number }} BasicConstraints
 * @typedef {typeof KEY_USES[number]} KeyUse
 *
 * @typedef {object} Viewer a package that can make a view
 * @property {string} name
 * @property {(der: Buffer<ArrayBuffer>) => any} view timed: what a viewer shows, as plain values, none of which is left to be read
 * @property {(view: any) => Partial<View>} normal all fields but those of `lacks`
 * @property {(keyof View)[]} [lacks] what the package does not tell, so that it has less to do
 * @property {boolean} [onlyRsa] it reads no certificate with another key
 */

/** In the order of their bits (RFC 5280 §4.2.1.3). */
export const KEY_USES = /** @type {const} */ ([
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
]);

/** The uses whose bits are set, the first in the lowest. @param {number} bits */
export const usesOfBits = (bits) => KEY_USES.filter((_, index) => ((bits >> index) & 1) === 1);

/** The uses that are named or whose flags are set. @param {readonly string[]} names */
export const usesOfNames = (names) => KEY_USES.filter((use) => names.includes(use));

/** A number without zeros in front. @param {string} hex */
export const trimmed = (hex) => hex.toLowerCase().replace(/^0+(?=.)/, "");

/** @param {Uint8Array} bytes */
export const hex = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");

/** How many bits a number has. @param {string} hex */
export const bitLength = (hex) => BigInt(`0x${hex}`).toString(2).length;

/** @param {boolean} authority @param {number | undefined} pathLength */
export const constraints = (authority, pathLength) =>
  pathLength === undefined ? { authority } : { authority, pathLength };
