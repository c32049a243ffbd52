// Moments and spans of time as people write them.

import { quoted } from "./quoted.js";

const HOUR = 3_600_000;

/** What the letters behind a number mean, in milliseconds. */
const UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };

/** The last moment that a certificate can name (RFC 5280 §4.1.2.5), and the longest span that is worth asking for. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * A date, which begins at midnight in UTC, or a moment (RFC 3339 §5.6).
 *
 * @param {string} text
 * @returns {number} in milliseconds since 1970
 * @throws {Error} with a sentence for the person
 */
export function moment(text) {
  const [, date, clock] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)))?$/i.exec(text) ?? [];
  const time = date ? Date.parse(`${date}T${clock ?? "00:00:00Z"}`.toUpperCase()) : Number.NaN;
  // a day that the calendar does not have, as 30 February, would count into the next month
  const exists = date && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  if (exists && !Number.isNaN(time)) return time;
  throw new Error(`--time ${quoted(text)} is no moment: write 2027-01-31 or 2027-01-31T12:00:00Z`);
}

/**
 * @param {string} text a number and a unit
 * @returns {number} in milliseconds
 * @throws {Error} with a sentence for the person
 */
export function span(text) {
  const [, number, unit] = /^(\d+)([hdw])$/.exec(text) ?? [];
  const length = Number(number) * UNITS[/** @type {keyof typeof UNITS} */ (unit)];
  if (length <= LAST) return length;
  throw new Error(`--expires-in ${quoted(text)} is no time: write 30d, 2w or 12h`);
}

/**
 * How much time is left, in whole days, or in hours where it is less than two days.
 *
 * @param {number} milliseconds
 */
export function remaining(milliseconds) {
  const [number, unit] =
    milliseconds < 2 * UNITS.d
      ? [Math.floor(milliseconds / UNITS.h), "hour"]
      : [Math.floor(milliseconds / UNITS.d), "day"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
