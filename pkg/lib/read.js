// What stands in certificates, and nothing else: a small module of its own, for whoever reads many of them.

import { InputError } from "./errors.js";
import { isOneCertificate, plain } from "./input.js";
import { areOctets, kindOf, octets } from "./octets.js";
import { Certificate } from "./read/certificate.js";
import { eachOf } from "./read/names-and-expiry.js";
import { pieces, whole } from "./read/pieces.js";
import { start, startWith, view } from "./read/reader.js";

export { InputError, WhylockError } from "./errors.js";
export { Certificate };

/** @typedef {import("./octets.js").Octets} Octets */
/** @typedef {import("./read/certificate.js").AccessDescription} AccessDescription */
/** @typedef {import("./read/certificate.js").Attribute} Attribute */
/** @typedef {import("./read/certificate.js").BasicConstraints} BasicConstraints */
/** @typedef {import("./read/certificate.js").Extension} Extension */
/** @typedef {import("./read/certificate.js").GeneralName} GeneralName */
/** @typedef {import("./read/certificate.js").KeyUse} KeyUse */
/** @typedef {import("./read/certificate.js").ObjectIdentifier} ObjectIdentifier */
/** @typedef {import("./read/certificate.js").Problem} Problem */
/** @typedef {import("./read/certificate.js").PublicKey} PublicKey */
/** @typedef {import("./compiled.js").ModuleSource} ModuleSource */
/** @typedef {import("./read/names-and-expiry.js").NamesAndExpiry} NamesAndExpiry */

/**
 * Certificates: PEM (one or many, with text around them) or base64 as a text; DER, PKCS #7 or PEM as octets; Node's
 * `X509Certificate`.
 *
 * @typedef {string | Octets | { readonly raw: Uint8Array }} Input
 */

/**
 * Starts the module by hand. Nothing else has to: the first call of any function does so by itself. Only the first start
 * counts.
 *
 * @param {ModuleSource} [module] `read_bg.wasm` of this version; the package's own, unless given
 * @returns {Promise<void>}
 */
export async function init(module) {
  if (module === undefined) start();
  else await startWith(module);
}

/**
 * Reads a certificate; of several, the first, whatever stands behind it. One that breaks the standard is read as far as it
 * goes.
 *
 * @example
 * const { subject, notAfter, dnsNames } = readCertificate(await readFile("site.pem"));
 *
 * @param {Input} input up to 16 MiB
 * @returns {Certificate}
 * @throws {InputError} where no certificate is in it
 */
export function readCertificate(input) {
  const octets = bounded(input);
  if (isOneCertificate(octets)) return readDer(octets);
  const [first] = pieces(octets, "input");
  return readDer(first);
}

/**
 * Reads every certificate of an input.
 *
 * @example
 * for (const { subject, sha256 } of readCertificates(await readFile("chain.pem"))) console.log(subject, sha256);
 *
 * @param {Input} input up to 16 MiB, and 1,000 certificates
 * @returns {Certificate[]}
 * @throws {InputError} where no certificate is in it, or one that cannot be told from the rest
 */
export function readCertificates(input) {
  const octets = bounded(input);
  const all = isOneCertificate(octets) ? [octets] : hinting(() => whole(octets, "input"));
  return all.map(readDer);
}

/**
 * Reads certificates one by one, each when it is asked for, however many there are. One that cannot be told from the rest
 * is an error when it is reached.
 *
 * @example
 * for (const certificate of eachCertificate(await readFile("bundle.pem"))) if (certificate.dnsNames.includes(host)) break;
 *
 * @param {Input} input PEM and DER of any length; base64 alone and PKCS #7 as for `readCertificates`
 * @returns {Generator<Certificate, void, undefined>}
 * @throws {InputError} where the input is empty or of a wrong type; when it comes to what cannot be read; where no
 *   certificate is in it
 */
export function eachCertificate(input) {
  const given = plain(input, "input", Number.POSITIVE_INFINITY);
  return each(given);
}

/**
 * @param {string | Uint8Array} given
 * @returns {Generator<Certificate, void, undefined>}
 */
function* each(given) {
  for (const der of pieces(inOctets(given), "input")) yield readDer(der);
}

/**
 * Reads nothing but names and expiry, of as many certificates as the memory holds.
 *
 * @example
 * for (const { names, notAfter } of readNamesAndExpiry(await readFile("all.der"))) console.log(names[0], notAfter);
 *
 * @param {Octets} input certificates in DER, one behind the other. Where they break off, the last entry is one without
 *   names that is not `whole`
 * @returns {Generator<NamesAndExpiry, void, undefined>}
 * @throws {InputError} where these are no octets, or PEM
 */
export function readNamesAndExpiry(input) {
  if (!areOctets(input)) {
    throw new InputError(`input has to be octets, and not ${kindOf(input)}`, {
      code: "wrong-type",
      field: "input",
    });
  }
  const bytes = octets(input, "input", Number.POSITIVE_INFINITY);
  if (isPem(bytes)) {
    throw new InputError(
      "input is PEM, and has to be DER, one certificate behind the other; readCertificates takes PEM",
      { code: "unreadable", field: "input" },
    );
  }
  return eachOf(bytes);
}

/** Text may stand before the first block. @param {Uint8Array} bytes */
function isPem(bytes) {
  return bytes[0] !== 0x30 && new TextDecoder().decode(bytes.subarray(0, 2 ** 16)).includes("-----BEGIN ");
}

/** @param {Uint8Array} der */
function readDer(der) {
  // copied first: a caller's octets may change, and those of a shared buffer at any time
  const own = new Uint8Array(der);
  return new Certificate(own, view(own));
}

/**
 * @param {Input} input
 * @returns {Uint8Array}
 * @throws {InputError} where there is more of it than is read at once
 */
const bounded = (input) => hinting(() => inOctets(plain(input, "input")));

/** @param {string | Uint8Array} given */
const inOctets = (given) => (typeof given === "string" ? new TextEncoder().encode(given) : given);

/**
 * The same; of what is too large for it, the error says who takes more.
 *
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
function hinting(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "too-large") throw error;
    const { code, field, message } = error;
    throw new InputError(`${message}; eachCertificate takes any number of them, in PEM or DER`, {
      code,
      field,
    });
  }
}
