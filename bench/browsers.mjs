// What is measured in browsers is measured by a process of its own: the lab's servers need a newer Node than the package.

import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answer } from "../scripts/command.mjs";
import { modernNode } from "../scripts/tools.mjs";

/** @typedef {"firefox" | "chromium"} Kind */

const NAMES = { firefox: "Firefox", chromium: "Chromium" };

export const kinds = /** @type {Kind[]} */ (Object.keys(NAMES));

/**
 * @typedef {object} Pair
 * @property {string} candidate
 * @property {string} own which of the times are the candidate's
 * @property {string} peer
 * @property {string} other which are its peer's
 * @property {string} [floor] which are those of what cannot be done without
 */

/**
 * Measures in each browser.
 *
 * @param {string} module that exports `times`
 * @param {number} runs
 * @param {Pair[]} pairs
 * @returns {Promise<import("./goals.mjs").Contest[]>}
 */
export async function inBrowsers(module, runs, pairs) {
  return kinds.flatMap((kind) => {
    const told = answer(modernNode(), [fileURLToPath(import.meta.url), module, kind, String(runs)]);
    if (!told) throw new Error(`nothing could be measured in ${NAMES[kind]}`);
    /** @type {Record<string, number[]>} */
    const times = JSON.parse(told);
    const of = (/** @type {string} */ name) => times[name].map((milliseconds) => milliseconds * 1000);
    return pairs.map(({ candidate, own, peer, other, floor }) => ({
      candidate,
      unit: "page",
      times: new Map([
        [candidate, of(own)],
        [`${peer} in ${NAMES[kind]}`, of(other)],
      ]),
      ...(floor && { floors: new Map([[floor, of(floor)]]) }),
    }));
  });
}

const [, self, module, kind, runs] = process.argv;
if (self === fileURLToPath(import.meta.url)) {
  const { times } = await import(pathToFileURL(module).href);
  console.log(JSON.stringify(await times(kind, Number(runs))));
}
