import { measure } from "../measure.mjs";
import { floors } from "./floors.mjs";
import { whylock } from "./peers/whylock.mjs";

/**
 * Holds Whylock against others: each views the whole corpus, and keeps the views of one run.
 *
 * @param {Buffer<ArrayBuffer>[]} corpus
 * @param {import("./fields.mjs").Viewer[]} peers
 * @param {import("../measure.mjs").Effort} effort
 * @returns {Promise<import("../goals.mjs").Contest>}
 */
export async function contest(corpus, peers, effort) {
  const candidates = [whylock, ...peers].map(({ name, view }) => ({
    name,
    run: () => corpus.map((der) => view(der)),
  }));
  const under = floors(corpus);
  const times = await measure([...candidates, ...under], effort);
  /** @param {{ name: string }[]} some */
  const timesOf = (some) => new Map(some.map(({ name }) => [name, times.get(name) ?? []]));
  return {
    candidate: whylock.name,
    pieces: corpus.length,
    times: timesOf(candidates),
    floors: timesOf(under),
  };
}
