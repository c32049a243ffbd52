// The shape of what callers choose: an object of options that there are, and lists where several may stand.

import { ShapeError } from "./errors.js";
import { areOctets, kindOf } from "./octets.js";
import { quoted } from "./quoted.js";

/** What every function knows. @type {Record<keyof import("./options.js").ExplainOptions, true>} */
const COMMON = {
  addedLogs: true,
  anchors: true,
  crls: true,
  edition: true,
  host: true,
  language: true,
  logList: true,
  logs: true,
  ocspResponses: true,
  readerLanguages: true,
  revokedAuthorities: true,
  roots: true,
  signal: true,
  time: true,
  visits: true,
};

/**
 * @param {unknown} options
 * @param {readonly string[]} [own] names of options that this function alone has
 * @throws {ShapeError}
 */
export function checkOptions(options, own = []) {
  if (options === undefined || options === null) return;
  // a list or a Map has entries and no options
  if (typeof options !== "object" || Symbol.iterator in options) {
    throw wrongShape("options", `it has to be an object, and not ${kindOf(options)}`);
  }
  const known = [...own, ...Object.keys(COMMON)];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    if (!/^\w{1,40}$/.test(name))
      throw wrongShape("options", `it has ${quoted(name)}, which is no option here`);
    const near = known.find((it) => isNear(it.toLowerCase(), name.toLowerCase()));
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    throw wrongShape(`options.${name}`, `there is no such option here${hint}`);
  }
}

/**
 * An object with named fields; what is wrong with those, the crate says.
 *
 * @param {unknown} value
 * @param {string} field
 * @param {string} expected what it has to be
 * @returns {asserts value is object}
 * @throws {ShapeError}
 */
export function checkRecord(value, field, expected) {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !areOctets(value);
  // a report that nobody has waited for
  const isPromise = isRecord && "then" in value && typeof value.then === "function";
  if (!isRecord || isPromise) throw wrongShape(field, `it has to be ${expected}, and not ${kindOf(value)}`);
}

/**
 * A text that may be left out.
 *
 * @param {unknown} value
 * @param {string} field
 * @throws {ShapeError}
 */
export function checkText(value, field) {
  if (value === undefined || value === null || typeof value === "string") return;
  throw wrongShape(field, `it has to be a text, and not ${kindOf(value)}`);
}

/**
 * A number of things that may be left out.
 *
 * @param {unknown} value
 * @param {string} field
 * @throws {ShapeError}
 */
export function checkCardinal(value, field) {
  if (value === undefined || value === null) return;
  // as many as 32 bits can tell, which are the module's
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32) return;
  throw wrongShape(
    field,
    `it has to be a whole number, and not ${typeof value === "number" ? value : kindOf(value)}`,
  );
}

/**
 * A list that may be left out.
 *
 * @param {unknown} value
 * @param {string} field
 * @returns {readonly any[] | undefined}
 * @throws {ShapeError}
 */
export function listOf(value, field) {
  return value === undefined || value === null ? undefined : list(value, field);
}

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {readonly any[]}
 * @throws {ShapeError}
 */
export function list(value, field) {
  if (Array.isArray(value)) return value;
  throw wrongShape(field, `it has to be a list, and not ${kindOf(value)}`);
}

/**
 * @param {string} field
 * @param {string} reason
 */
export function wrongShape(field, reason) {
  return new ShapeError(`${field} is of the wrong shape: ${reason}`, { code: "wrong-shape", field });
}

/** `crl` and `crls`, `host` and `hostname`. @param {string} one @param {string} other */
function isNear(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}
