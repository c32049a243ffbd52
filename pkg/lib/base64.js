// Octets in base64, as the crate's messages carry them.

import { InputError } from "./errors.js";
import { areOctets, kindOf, octets } from "./octets.js";

/** So many octets at once stay below what a call may have as arguments; divisible by 3, so that no part needs padding. */
const PART = 0x6000;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function toBase64(bytes) {
  // many times as fast, where the engine has it
  if (typeof bytes.toBase64 === "function") return bytes.toBase64();
  let text = "";
  for (let start = 0; start < bytes.length; start += PART) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PART)));
  }
  return text;
}

/**
 * What a caller gives as octets or in base64.
 *
 * @param {unknown} value
 * @param {string} field
 * @returns {string | undefined}
 * @throws {InputError}
 */
export function base64Of(value, field) {
  if (value === undefined || value === null) return undefined;
  if (areOctets(value)) return toBase64(octets(value, field));
  if (typeof value === "string") return fromText(value, field);
  throw new InputError(`${field} has to be octets or base64, and not ${kindOf(value)}`, {
    code: "wrong-type",
    field,
  });
}

/**
 * Base64 as people keep it, in lines and without padding, as the crate takes it.
 *
 * @param {string} text
 * @param {string} field
 * @param {string} [place] what it is called in a sentence
 * @returns {string}
 * @throws {InputError}
 */
export function fromText(text, field, place = field) {
  if (text.trim() === "") throw new InputError(`${place} is empty`, { code: "empty", field });
  try {
    return btoa(atob(text));
  } catch {
    throw new InputError(`${place} holds what is not base64`, { code: "unreadable", field });
  }
}
