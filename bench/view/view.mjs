import { contest } from "./contest.mjs";
import { hasRsaKey, viewCorpus } from "./corpus.mjs";
import { viewers } from "./viewers.mjs";

/** Few of each part, to see that it works. */
const FEW = 3;

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run(effort) {
  const corpus = viewCorpus();
  const parts = Object.values(corpus).map((part) => (effort.quick ? part.slice(0, FEW) : part));
  const [, ...peers] = viewers;
  const all = parts.flat();
  const rsa = all.filter(hasRsaKey);
  return {
    corpus: `${parts[0].length} public roots, ${parts[1].length} certificates of the lab's chains, ${parts[2].length} leaves; for node-forge the ${rsa.length} with an RSA key`,
    contests: [
      await contest(
        all,
        peers.filter(({ onlyRsa }) => !onlyRsa),
        effort,
      ),
      await contest(
        rsa,
        peers.filter(({ onlyRsa }) => onlyRsa),
        effort,
      ),
    ],
  };
}
