import { measure } from "../measure.mjs";
import { walk } from "../view/floors.mjs";
import { bulk } from "./corpus.mjs";
import { readers } from "./readers.mjs";

const COUNT = 100_000;

/** Enough for the engine to know the code. */
const TO_WARM_UP = 2000;

/** A round takes seconds, so few of them are as exact as many short ones. */
const ROUNDS = 5;

/** What the fields are made of, from constants. @param {import("./readers.mjs").Bulk} bulk */
const made = ({ certificates }) =>
  certificates.map((_, index) => ({
    names: ["host-0.number.example", "host-1.number.example"],
    notAfter: new Date(index),
  }));

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run(effort) {
  const all = bulk(effort.quick ? 50 : COUNT);
  const few = bulk(effort.quick ? 5 : TO_WARM_UP);
  const memory = new Uint8Array(
    new WebAssembly.Memory({ initial: Math.ceil(all.concatenated.length / 2 ** 16) }).buffer,
  );
  /** @type {[name: string, run: (bulk: import("./readers.mjs").Bulk) => unknown][]} */
  const floors = [
    ["copy into WebAssembly", ({ concatenated }) => memory.set(concatenated)],
    ["walk of all elements", ({ concatenated }) => walk(concatenated, 0, concatenated.length)],
    ["objects, from constants", made],
  ];
  /** @param {[name: string, run: (bulk: import("./readers.mjs").Bulk) => unknown]} candidate */
  const candidate = ([name, run]) => ({ name, run: () => run(all), warm: () => run(few) });
  const candidates = readers.map(({ name, read }) => candidate([name, read]));
  const under = floors.map(candidate);
  const times = await measure([...candidates, ...under], {
    ...effort,
    rounds: Math.min(effort.rounds, ROUNDS),
  });
  /** @param {{ name: string }[]} some */
  const timesOf = (some) => new Map(some.map(({ name }) => [name, times.get(name) ?? []]));
  const size = `${(all.concatenated.length / 2 ** 20).toFixed(1)} MiB`;
  return {
    corpus: `${all.certificates.length} leaves of the lab's authorities, ${size}, each of its own number`,
    contests: [
      {
        candidate: readers[0].name,
        pieces: all.certificates.length,
        times: timesOf(candidates),
        floors: timesOf(under),
      },
    ],
  };
}
