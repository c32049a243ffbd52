// Certificates in every form that callers have them in, as the crate's messages carry them: DER in base64.

import { toBase64 } from "./base64.js";
import { InputError } from "./errors.js";
import { isOneCertificate, isOneInBase64, plain } from "./input.js";
import { isBlob, read } from "./octets.js";
import { refusal } from "./refusal.js";

/**
 * Certificates that nobody has to wait for: PEM (one or many, with text around them) or base64 as a text; DER, PKCS #7 or
 * PEM as octets, in a `Uint8Array`, an `ArrayBuffer` or another view; Node's `X509Certificate`; what `inspect` read; or an
 * array of these.
 *
 * @typedef {string | import("./octets.js").Octets | { readonly raw: Uint8Array } | { readonly der: string | import("./octets.js").Octets } | readonly CertificatesAtHand[]} CertificatesAtHand
 */

/**
 * Certificates: at hand, in a `Blob` or a `File`, or a promise of them; or an array of all these.
 *
 * @typedef {CertificatesAtHand | Blob | PromiseLike<CertificateInput> | readonly CertificateInput[]} CertificateInput
 */

/** @typedef {import("./engine.js").Engine} Engine */

/** As many as the crate reads at once: twice the roots of the largest public list. */
const MOST_CERTIFICATES = 1_000;

/**
 * The same value with the content of each `Blob` and of each promise in its place.
 *
 * @param {unknown} given
 * @param {string} field
 * @returns {Promise<unknown>}
 * @throws {InputError}
 */
export async function opened(given, field) {
  const value = await given;
  if (isBlob(value)) return read(value, field);
  if (!Array.isArray(value)) return value;
  checkCount(value.length, field);
  return Promise.all(value.map((one, place) => opened(one, `${field}[${place}]`)));
}

/**
 * @param {Engine} engine
 * @param {unknown} value without a `Blob`
 * @param {string} field what it is, for errors
 * @returns {string[]} the DER of each, in base64
 * @throws {InputError}
 */
export function certificatesOf(engine, value, field) {
  if (!Array.isArray(value)) return listed(engine, value, field);
  checkCount(value.length, field);
  const all = value.flatMap((one, place) => certificatesOf(engine, one, `${field}[${place}]`));
  checkCount(all.length, field);
  return all;
}

/**
 * What an input holds that is no array.
 *
 * @param {Engine} engine
 * @param {unknown} value
 * @param {string} field
 * @returns {string[]}
 */
function listed(engine, value, field) {
  const input = plain(value, field);
  if (typeof input === "string") {
    if (isOneInBase64(input)) return [input];
  } else if (isOneCertificate(input)) return [toBase64(input)];
  engine.start();
  const octets = typeof input === "string" ? new TextEncoder().encode(input) : input;
  try {
    return Array.from(engine.certificates(octets), toBase64);
  } catch (error) {
    throw refusal(error, field, octets);
  }
}

/**
 * @param {number} count
 * @param {string} field
 * @throws {InputError}
 */
export function checkCount(count, field) {
  if (count <= MOST_CERTIFICATES) return;
  throw new InputError(`${field} holds more than ${MOST_CERTIFICATES} certificates`, {
    code: "too-large",
    field,
  });
}
