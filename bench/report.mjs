// What was measured, as rows for a machine and as a table for a person.

import { compare } from "./measure.mjs";
import { median } from "./median.mjs";

/**
 * @typedef {object} Row
 * @property {string} task
 * @property {string} candidate
 * @property {string} peer
 * @property {number} ratio how many times as long as the candidate the peer takes, the median of all rounds
 * @property {number} low the lowest of them
 * @property {number} high
 *
 * @typedef {import("./goals.mjs").Contest} Contest
 */

/** @param {string} task @param {Contest} contest @returns {Row[]} */
export function rowsOf(task, { candidate, times }) {
  const own = times.get(candidate) ?? [];
  const peers = [...times].filter(([name]) => name !== candidate);
  return peers.map(([peer, theirs]) => ({ task, candidate, peer, ...compare(own, theirs) }));
}

/** @param {number} number with about three digits */
const short = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

/** @param {number[]} times of a run @param {Contest} contest */
function each(times, { pieces = 1 }) {
  const microseconds = median(times) / pieces;
  return microseconds < 10_000 ? `${short(microseconds)} µs` : `${short(microseconds / 1000)} ms`;
}

/** @param {number} ratio @param {import("./goals.mjs").Goal} goal */
function judged(ratio, { must, aim }) {
  const goals = [must && `must ${short(must)}`, aim && `aim ${short(aim)}`].filter(Boolean).join(", ");
  if (!goals) return "stated";
  if (must && ratio < must) return `${goals}: MISSES THE MUST`;
  return aim && ratio < aim ? `${goals}: misses the aim` : `${goals}: reached`;
}

/** Those who miss, in words. @param {Row[]} rows @param {Record<string, import("./goals.mjs").Task>} tasks */
export function misses(rows, tasks) {
  /** @param {"must" | "aim"} kind */
  const missed = (kind) =>
    rows
      .filter(({ task, peer, ratio }) => ratio < (tasks[task].peers[peer]?.[kind] ?? 0))
      .map(({ task, peer }) => `${task} against ${peer}`);
  /** @param {string[]} names */
  const told = (names) => (names.length > 0 ? names.join("; ") : "none");
  return `Misses of a must: ${told(missed("must"))}\nMisses of an aim: ${told(missed("aim"))}`;
}

/**
 * @param {string} name
 * @param {import("./goals.mjs").Task} task
 * @param {import("./goals.mjs").Measured} measured
 */
export function table(name, { about, peers }, { corpus, contests }) {
  const lines = [`${name}: ${about}`, `  ${corpus}`];
  for (const contest of contests) {
    const { candidate, times, floors = new Map(), unit = "certificate" } = contest;
    lines.push(line(candidate, each(times.get(candidate) ?? [], contest), `a ${unit}`));
    for (const { peer, ratio, low, high } of rowsOf(name, contest)) {
      const spread = `${short(ratio)} × (${short(low)}–${short(high)})`;
      lines.push(
        line(peer, each(times.get(peer) ?? [], contest), spread.padEnd(24), judged(ratio, peers[peer] ?? {})),
      );
    }
    for (const [floor, theirs] of floors) lines.push(line(`floor: ${floor}`, each(theirs, contest)));
  }
  return lines.join("\n");
}

/** @param {string} name @param {string} time @param {string[]} others */
const line = (name, time, ...others) =>
  `  ${name.padEnd(38)}${time.padStart(10)}  ${others.join("  ")}`.trimEnd();
