// Certificates, and values that stand for none, to hand over to the package.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { makePki } from "../lab/pki.mjs";

/** @typedef {typeof import("../../pkg/index.js")} Whylock */

const pki = makePki();

export const { now } = pki;

/** The certificate of www.good.example, and its issuer's. */
export const site = pki.issue({ names: ["www.good.example"] });
export const leaf = site.der;
export const issuer = pki.authorities.ecdsa.der;

const roots = pki.publicRoots.map(({ der }) => der);

/** By which the chain stands. */
export const options = { host: "www.good.example", roots, time: now };

/** @param {Uint8Array} der */
export const pem = (der) => new X509Certificate(der).toString();

/** @param {Uint8Array} bytes @returns {ArrayBuffer} */
export const buffer = (bytes) => Uint8Array.from(bytes).buffer;

/** A value that was handed to somebody else. @template {ArrayBuffer | ArrayBufferView} T @param {T} value */
export function detached(value) {
  structuredClone(value, {
    transfer: [/** @type {any} */ (ArrayBuffer.isView(value) ? value.buffer : value)],
  });
  return value;
}

/**
 * Asks, and gives the error: one of the package's own, in one clear sentence.
 *
 * @param {Whylock} whylock
 * @param {() => Promise<unknown>} ask
 * @param {import("../../pkg/index.js").ErrorCode} code
 * @param {string | undefined} field
 * @returns {Promise<import("../../pkg/index.js").WhylockError>}
 */
export async function refused(whylock, ask, code, field) {
  try {
    await ask();
  } catch (error) {
    assert.ok(error instanceof whylock.WhylockError, String(error));
    assert.deepEqual([error.code, error.field], [code, field], error.message);
    assert.match(error.message, /^\S+ .*\S$/);
    assert.ok(error.message.length < 300, error.message);
    return error;
  }
  assert.fail(`${field} was not refused`);
}
