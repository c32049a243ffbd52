/**
 * How old the lists are that the extension and the site carry. The lab's certificates are of today, and those lists of the
 * day on which somebody renewed them: once they are stale, nobody but Firefox can tell whether somebody added a root.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assembleSite } from "../../scripts/site.mjs";
import { root } from "../../scripts/tools.mjs";
import { DAY } from "../lab/certificate.mjs";

/** In days: what has just been released is not older, and no list is stale. */
export const USUAL_AGE = 30;

/** Which files tell the day of a list, and of how many: the module holds those of both stores of roots. */
const DATED = { "logs.txt": 1, "whylock_bg.wasm": 2 };

/** In the head of a list: `# chrome 2026-10-13 …`. A day takes the place of another without moving a byte. */
const HEAD = /(?<=# (?:chrome|mozilla|logs) )\d{4}-\d\d-\d\d(?= )/g;

/**
 * Dates the lists in a folder; what stands in them stays.
 *
 * @param {string} folder of the extension or of the site
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

/** The page that opens files as a page of the web, with lists of the usual age. @returns {string} its folder */
export function datedSite() {
  const folder = assembleSite(join(root, "dist", "site-dated"));
  dateLists(folder, USUAL_AGE, new Date());
  return folder;
}
