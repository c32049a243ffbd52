import { contest } from "./contest.mjs";
import { manyNames } from "./corpus.mjs";
import { fidm } from "./peers/fidm.mjs";
import { node } from "./peers/node.mjs";

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run(effort) {
  const corpus = manyNames(effort.quick ? 2 : 20);
  return {
    corpus: `${corpus.length} leaves of the lab's authorities with 100 names each`,
    contests: [await contest(corpus, [fidm, node], effort)],
  };
}
