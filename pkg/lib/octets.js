// Octets in every form that JavaScript keeps them in.

import { InputError } from "./errors.js";

/**
 * Octets at hand.
 *
 * @typedef {ArrayBuffer | SharedArrayBuffer | ArrayBufferView} Octets
 */

/** As much as one input may hold: a TLS handshake message can be no longer (RFC 8446 §4). */
export const MOST = 1 << 24;

/**
 * @param {unknown} value
 * @returns {value is Octets}
 */
export function areOctets(value) {
  return ArrayBuffer.isView(value) || isBuffer(value);
}

/**
 * The octets behind a buffer or a view, not copied.
 *
 * @param {Octets} value
 * @param {string} field what it is, for the error
 * @param {number} [most] how many there may be
 * @returns {Uint8Array}
 * @throws {InputError}
 */
export function octets(value, field, most = MOST) {
  const bytes = over(value, field);
  if (bytes.length === 0) throw new InputError(`${field} is empty`, { code: "empty", field });
  checkSize(bytes.length, field, most);
  return bytes;
}

/**
 * Octets of which there are none. Those that were handed to somebody else look the same.
 *
 * @param {unknown} value
 */
export function isEmpty(value) {
  return areOctets(value) && value.byteLength === 0 && !isDetached(value);
}

/**
 * @param {unknown} value
 * @returns {value is Blob}
 */
export function isBlob(value) {
  const blob = /** @type {Partial<Blob> | null | undefined} */ (value);
  return typeof blob === "object" && typeof blob?.arrayBuffer === "function" && typeof blob.size === "number";
}

/**
 * Reads a `Blob` or a `File`, which may be gone by now.
 *
 * @param {Blob} blob
 * @param {string} field
 * @returns {Promise<Uint8Array>}
 * @throws {InputError}
 */
export async function read(blob, field) {
  checkSize(blob.size, field);
  try {
    return octets(await blob.arrayBuffer(), field);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${field} cannot be read: ${reason}`, { code: "unreadable", field, cause: error });
  }
}

/**
 * @param {number} length
 * @param {string} field
 * @param {number} [most]
 * @throws {InputError}
 */
export function checkSize(length, field, most = MOST) {
  if (length <= most) return;
  throw new InputError(`${field} is longer than ${most / 1024 / 1024} MiB`, { code: "too-large", field });
}

/**
 * What a value is, for an error's sentence.
 *
 * @param {unknown} value
 */
export function kindOf(value) {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name !== "Object" && name
    ? `a value of class ${name.slice(0, 40)}`
    : "an object";
}

/**
 * A buffer of another realm is one, too.
 *
 * @param {unknown} value
 * @returns {value is ArrayBuffer | SharedArrayBuffer}
 */
function isBuffer(value) {
  const name = Object.prototype.toString.call(value);
  return name === "[object ArrayBuffer]" || name === "[object SharedArrayBuffer]";
}

/** @param {Octets} value */
function isDetached(value) {
  try {
    new Uint8Array(ArrayBuffer.isView(value) ? value.buffer : value);
    return false;
  } catch {
    return true;
  }
}

/**
 * @param {Octets} value
 * @param {string} field
 * @returns {Uint8Array}
 */
function over(value, field) {
  try {
    if (!ArrayBuffer.isView(value)) return new Uint8Array(value);
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  } catch {
    // No other reason is left: a view itself says where it begins and ends.
    throw new InputError(`${field} is detached: its octets were handed to somebody else`, {
      code: "detached",
      field,
    });
  }
}
