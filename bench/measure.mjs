// Times candidates against each other in one process: by turns, so that all of them meet the same machine, and by the
// process's time on the processor, which others on the machine disturb least.

import process from "node:process";
import { median } from "./median.mjs";

/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {() => unknown} [run] does the whole task once; what it gives is kept, so that nothing is optimised away
 * @property {() => unknown} [warm] a smaller run of the same, where a whole one takes long
 * @property {(runs: number) => Promise<number>} [timed] in place of `run`, of what times itself: microseconds for all runs
 *
 * @typedef {object} Effort
 * @property {number} rounds in each of which every candidate has a turn
 * @property {number} turn how long a turn takes at least, in milliseconds
 * @property {boolean} [quick] with few certificates: to see that it works
 *
 * @typedef {Map<string, number[]>} Times by the candidates' names, what one run took in each round, in microseconds
 */

/** What the last runs gave: a place of which the engine cannot know that nobody reads it. @type {unknown[]} */
const kept = new Array(4).fill(undefined);

/** @param {() => unknown} run @param {number} runs @returns {Promise<number>} microseconds of processor time */
async function time(run, runs) {
  const start = process.cpuUsage();
  for (let turn = 0; turn < runs; turn += 1) {
    const result = run();
    kept[turn % kept.length] = result instanceof Promise ? await result : result;
  }
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** @param {Candidate} candidate @param {number} runs */
const timed = ({ timed, run = () => undefined }, runs) => (timed ? timed(runs) : time(run, runs));

/** What one turn leaves behind, the next is not to clear away. It is there with Node's option `--expose-gc`. */
const tidy = () => globalThis.gc?.({ type: "minor", execution: "sync" });

/**
 * Warms a candidate up for four turns, and finds how many runs make one.
 *
 * @param {Candidate} candidate
 * @param {Effort} effort
 */
async function warmUp(candidate, { turn, quick }) {
  if (candidate.warm) {
    for (let spent = 0; spent < turn * 4000; ) spent += await time(candidate.warm, 1);
    return 1;
  }
  if (quick) return 1;
  let runs = 1;
  for (let spent = 0; ; ) {
    const taken = await timed(candidate, runs);
    spent += taken;
    if (taken >= turn * 1000 && spent >= turn * 4000)
      return Math.max(1, Math.ceil((runs * turn * 1000) / taken));
    if (taken < turn * 1000) runs *= 2;
  }
}

/** @param {Candidate[]} candidates @param {Effort} effort @returns {Promise<Times>} */
export async function measure(candidates, effort) {
  /** @type {{ candidate: Candidate, runs: number, times: number[] }[]} */
  const contest = [];
  for (const candidate of candidates)
    contest.push({ candidate, runs: await warmUp(candidate, effort), times: [] });
  for (let round = 0; round < effort.rounds; round += 1) {
    for (let place = 0; place < contest.length; place += 1) {
      const { candidate, runs, times } = contest[(round + place) % contest.length];
      tidy();
      times.push((await timed(candidate, runs)) / runs);
    }
  }
  return new Map(contest.map(({ candidate, times }) => [candidate.name, times]));
}

/**
 * How many times as long as the candidate the other takes: the median of all rounds, the lowest and the highest.
 *
 * @param {number[]} candidate in each round
 * @param {number[]} other
 */
export function compare(candidate, other) {
  const ratios = candidate.map((time, round) => other[round] / time);
  return { ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
