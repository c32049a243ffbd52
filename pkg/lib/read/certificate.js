// A certificate's fields, cut out of the numbers and the text that the module made of it: each when it is first asked for.

import { sha256 } from "#sha256.js";
import { hashed } from "./reader.js";
import { hexOf, Shown } from "./shown.js";

/** Where the fields stand among the numbers: src/certificate/view/slot.rs. */
const VERSION = 0;
const SERIAL_NUMBER = 1;
const SIGNATURE_ALGORITHM = 3;
const ISSUER = 4;
const SUBJECT = 5;
const NOT_BEFORE = 6;
const NOT_AFTER = 9;
const PUBLIC_KEY = 12;
const KEY_ALGORITHM = 14;
const KEY_SIZE = 15;
const CURVE = 16;
const EXPONENT = 17;
const SIGNATURE = 19;
const EXTENSIONS = 21;
const ALTERNATIVE_NAMES = 22;
const KEY_USAGE = 23;
const EXTENDED_KEY_USAGE = 24;
const BASIC_CONSTRAINTS = 25;
const PATH_LENGTH = 26;
const SUBJECT_KEY_IDENTIFIER = 27;
const AUTHORITY_KEY_IDENTIFIER = 29;
const REVOCATION_LISTS = 31;
const AUTHORITY_ACCESS = 32;
const POLICIES = 33;
const PROBLEMS = 34;

/** The choices of a general name, in the order of their numbers (RFC 5280 §4.2.1.6). */
const NAME_KINDS = /** @type {const} */ ([
  "other",
  "email",
  "dns",
  "x400",
  "directory",
  "edi",
  "uri",
  "ip",
  "registered-id",
]);

/** In the order of their bits (RFC 5280 §4.2.1.3). */
const KEY_USES = /** @type {const} */ ([
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

/** By their numbers: src/certificate/view/problem.rs. */
const FIELDS = /** @type {const} */ ([
  "certificate",
  "tbsCertificate",
  "version",
  "serialNumber",
  "signatureAlgorithm",
  "issuer",
  "validity",
  "subject",
  "publicKey",
  "extensions",
  "extension",
  "signature",
]);

/** Set in the number of an object identifier that has no name: the rest is the place of its content. */
const UNKNOWN = 2 ** 31;

/**
 * What the module says of octets: numbers, and the text that they cut into pieces.
 *
 * @typedef {{ numbers: number[], text: string, identifiers: readonly ObjectIdentifier[] }} View
 */

/**
 * @typedef {object} ObjectIdentifier
 * @property {string} oid its arcs, with dots between them
 * @property {string} [name] what its standard calls it, such as `commonName` or `serverAuth`
 *
 * @typedef {{ type: ObjectIdentifier, value: string }} Attribute
 * @typedef {{ kind: typeof NAME_KINDS[number], value: string }} GeneralName
 * @typedef {typeof KEY_USES[number]} KeyUse
 * @typedef {{ ca: boolean, pathLength?: number }} BasicConstraints
 * @typedef {{ method: ObjectIdentifier, location: string }} AccessDescription
 * @typedef {{ type: ObjectIdentifier, critical: boolean, value: Uint8Array<ArrayBuffer> }} Extension
 * @typedef {{ field: typeof FIELDS[number], offset: number }} Problem
 *
 * @typedef {object} PublicKey
 * @property {ObjectIdentifier} algorithm
 * @property {number} [size] in bits: of the modulus, or of the curve's field
 * @property {ObjectIdentifier} [curve]
 * @property {bigint} [exponent] of an RSA key
 * @property {Uint8Array<ArrayBuffer>} der the `SubjectPublicKeyInfo`
 */

/**
 * What a viewer shows of a certificate (RFC 5280 §4.1). What could not be read is undefined or left out, and `problems` says
 * where. All text is safe to show: invisible characters stand in it as `⟨U+202E⟩`, octets that are no character as `⟨0xE9⟩`.
 */
export class Certificate extends Shown {
  /** @type {Uint8Array<ArrayBuffer>} */
  #der;
  /** @type {number[]} */
  #numbers;
  /** @type {string} */
  #text;
  /** @type {readonly ObjectIdentifier[]} */
  #identifiers;
  /** @type {string | undefined} */
  #sha256;

  /**
   * Not for callers: `readCertificate` makes one.
   *
   * @param {Uint8Array<ArrayBuffer>} der its own copy
   * @param {View} view
   */
  constructor(der, { numbers, text, identifiers }) {
    super();
    this.#der = der;
    this.#numbers = numbers;
    this.#text = text;
    this.#identifiers = identifiers;
  }

  /** The certificate's own octets, as they were read. @returns {Uint8Array<ArrayBuffer>} */
  get der() {
    return this.#der;
  }

  /** 1, 2 or 3. @returns {number | undefined} */
  get version() {
    return this.#numbers[VERSION] || undefined;
  }

  /** Negative where the certificate has it so. @returns {bigint | undefined} */
  get serialNumber() {
    const octets = this.#octets(SERIAL_NUMBER);
    if (!octets?.length) return undefined;
    return BigInt.asIntN(octets.length * 8, BigInt(`0x${hexOf(octets)}`));
  }

  /** In hexadecimal, without zeros in front. @returns {string | undefined} */
  get serialNumberHex() {
    const octets = this.#octets(SERIAL_NUMBER);
    return octets && (hexOf(octets).replace(/^0+(?=.)/, "") || undefined);
  }

  /** How the issuer signed. @returns {ObjectIdentifier | undefined} */
  get signatureAlgorithm() {
    return this.#identifier(this.#numbers[SIGNATURE_ALGORITHM]);
  }

  /** Who vouches, the attributes in their order. @returns {Attribute[]} */
  get issuer() {
    return this.#name(ISSUER);
  }

  /** For whom. @returns {Attribute[]} */
  get subject() {
    return this.#name(SUBJECT);
  }

  /** The first second of validity. @returns {Date | undefined} */
  get notBefore() {
    return this.#moment(NOT_BEFORE);
  }

  /** The last second of validity. @returns {Date | undefined} */
  get notAfter() {
    return this.#moment(NOT_AFTER);
  }

  /** @returns {PublicKey | undefined} */
  get publicKey() {
    const der = this.#octets(PUBLIC_KEY);
    const algorithm = this.#identifier(this.#numbers[KEY_ALGORITHM]);
    if (!der || !algorithm) return undefined;
    /** @type {PublicKey} */
    const key = { algorithm, der };
    const size = this.#numbers[KEY_SIZE];
    if (size) key.size = size;
    const curve = this.#identifier(this.#numbers[CURVE]);
    if (curve) key.curve = curve;
    const exponent = this.#octets(EXPONENT);
    if (exponent?.length) key.exponent = BigInt(`0x${hexOf(exponent)}`);
    return key;
  }

  /** The signature's octets. @returns {Uint8Array<ArrayBuffer> | undefined} */
  get signature() {
    return this.#octets(SIGNATURE);
  }

  /** Every extension, in the order of the certificate. @returns {Extension[]} */
  get extensions() {
    return this.#list(EXTENSIONS, 4, (at) => ({
      type: this.#listed(at),
      critical: this.#numbers[at + 1] === 1,
      value: this.#octetsAt(at + 2),
    }));
  }

  /** The names that it is for. What is no text stands as `#` and its DER in hexadecimal. @returns {GeneralName[]} */
  get alternativeNames() {
    return this.#list(ALTERNATIVE_NAMES, 3, (at) => ({
      kind: NAME_KINDS[this.#numbers[at]] ?? "other",
      value: this.#textAt(at + 1),
    }));
  }

  /** The host names among `alternativeNames`. @returns {string[]} */
  get dnsNames() {
    return this.alternativeNames.filter(({ kind }) => kind === "dns").map(({ value }) => value);
  }

  /** What the key may be used for; undefined where the certificate does not say. @returns {KeyUse[] | undefined} */
  get keyUsage() {
    const bits = this.#numbers[KEY_USAGE];
    if (!bits) return undefined;
    /** @type {KeyUse[]} */
    const uses = [];
    for (let use = 0; use < KEY_USES.length; use += 1) if ((bits >> (use + 1)) & 1) uses.push(KEY_USES[use]);
    return uses;
  }

  /** @returns {ObjectIdentifier[]} */
  get extendedKeyUsage() {
    return this.#list(EXTENDED_KEY_USAGE, 1, (at) => this.#listed(at));
  }

  /** @returns {BasicConstraints | undefined} */
  get basicConstraints() {
    const bits = this.#numbers[BASIC_CONSTRAINTS];
    if (!bits) return undefined;
    const ca = (bits & 2) !== 0;
    return bits & 4 ? { ca, pathLength: this.#numbers[PATH_LENGTH] } : { ca };
  }

  /** @returns {Uint8Array<ArrayBuffer> | undefined} */
  get subjectKeyIdentifier() {
    return this.#octets(SUBJECT_KEY_IDENTIFIER);
  }

  /** @returns {Uint8Array<ArrayBuffer> | undefined} */
  get authorityKeyIdentifier() {
    return this.#octets(AUTHORITY_KEY_IDENTIFIER);
  }

  /** Addresses of revocation lists. @returns {string[]} */
  get revocationLists() {
    return this.#list(REVOCATION_LISTS, 2, (at) => this.#textAt(at));
  }

  /** Where to ask about the issuer. @returns {AccessDescription[]} */
  get authorityAccess() {
    return this.#list(AUTHORITY_ACCESS, 3, (at) => ({
      method: this.#listed(at),
      location: this.#textAt(at + 1),
    }));
  }

  /** @returns {ObjectIdentifier[]} */
  get policies() {
    return this.#list(POLICIES, 1, (at) => this.#listed(at));
  }

  /** SHA-256 of `der`, in hexadecimal. @returns {string} */
  get sha256() {
    this.#sha256 ??= (sha256 ?? hashed)(this.#der);
    return this.#sha256;
  }

  /** What could not be read; `inspect` names every departure from the standard. @returns {Problem[]} */
  get problems() {
    return this.#list(PROBLEMS, 2, (at) => ({
      field: FIELDS[this.#numbers[at]],
      offset: this.#numbers[at + 1],
    }));
  }

  /** @param {number} slot @returns {Attribute[]} */
  #name(slot) {
    return this.#list(slot, 3, (at) => ({ type: this.#listed(at), value: this.#textAt(at + 1) }));
  }

  /**
   * @template T
   * @param {number} slot
   * @param {number} width of each entry
   * @param {(at: number) => T} entry
   * @returns {T[]}
   */
  #list(slot, width, entry) {
    const start = this.#numbers[slot];
    /** @type {T[]} */
    const entries = [];
    if (start === 0) return entries;
    const end = start + 1 + this.#numbers[start] * width;
    for (let at = start + 1; at < end; at += width) entries.push(entry(at));
    return entries;
  }

  /** @param {number} at */
  #textAt(at) {
    const start = this.#numbers[at];
    return this.#text.slice(start, start + this.#numbers[at + 1]);
  }

  /** @param {number} at @returns {Uint8Array<ArrayBuffer>} */
  #octetsAt(at) {
    const start = this.#numbers[at];
    return this.#der.subarray(start, start + this.#numbers[at + 1]);
  }

  /** @param {number} slot @returns {Uint8Array<ArrayBuffer> | undefined} */
  #octets(slot) {
    return this.#numbers[slot] === 0 ? undefined : this.#octetsAt(slot);
  }

  /** @param {number} slot */
  #moment(slot) {
    if (this.#numbers[slot + 2] === 0) return undefined;
    return momentOf(this.#numbers[slot], this.#numbers[slot + 1]);
  }

  /** @param {number} at */
  #listed(at) {
    return /** @type {ObjectIdentifier} */ (this.#identifier(this.#numbers[at]));
  }

  /** @param {number} number @returns {ObjectIdentifier | undefined} */
  #identifier(number) {
    if (number === 0) return undefined;
    return number < UNKNOWN ? this.#identifiers[number - 1] : { oid: dotted(this.#der, number - UNKNOWN) };
  }
}

/** Seconds since 1970 in two halves. @param {number} low @param {number} high */
export function momentOf(low, high) {
  return new Date(((high | 0) * 2 ** 32 + low) * 1000);
}

/**
 * The arcs of an object identifier (X.690 §8.19).
 *
 * @param {Uint8Array} der
 * @param {number} start of its content, behind its length
 */
function dotted(der, start) {
  const end = start + der[start - 1];
  /** @type {bigint[]} */
  const arcs = [];
  let arc = 0n;
  for (const octet of der.subarray(start, end)) {
    arc = arc * 128n + BigInt(octet & 127);
    if (octet >= 128) continue;
    if (arcs.length > 0) arcs.push(arc);
    else if (arc < 80n) arcs.push(arc / 40n, arc % 40n);
    else arcs.push(2n, arc - 80n);
    arc = 0n;
  }
  return arcs.join(".");
}
