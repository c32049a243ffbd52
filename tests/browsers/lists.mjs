/**
 * How old the lists are that an extension carries. The lab's certificates are of today, and those lists of the day on which
 * somebody renewed them: once they are stale, Chromium's popup cannot tell any more whether somebody added a root.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DAY } from "../lab/certificate.mjs";

/** Which files tell the day of a list, and of how many: the module holds those of both stores of roots. */
const DATED = { "logs.txt": 1, "whylock_bg.wasm": 2 };

/** In the head of a list: `# chrome 2026-10-13 …`. A day takes the place of another without moving a byte. */
const HEAD = /(?<=# (?:chrome|mozilla|logs) )\d{4}-\d\d-\d\d(?= )/g;

/**
 * Dates the lists in an extension's folder; what stands in them stays.
 *
 * @param {string} folder
 * @param {number} days before the moment that they are from
 * @param {Date} moment
 */
export function dateLists(folder, days, moment) {
  const day = new Date(moment.getTime() - days * DAY).toISOString().slice(0, 10);
  for (const [file, lists] of Object.entries(DATED)) {
    const path = join(folder, file);
    const content = readFileSync(path, "latin1");
    assert.equal(content.match(HEAD)?.length, lists, `${file} tells the day of its lists`);
    writeFileSync(path, content.replace(HEAD, day), "latin1");
  }
}
