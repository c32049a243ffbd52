import { fileURLToPath } from "node:url";
import { inBrowsers } from "../browsers.mjs";

const LOADS = 21;

const TIMES = fileURLToPath(new URL("times.mjs", import.meta.url));

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run({ quick }) {
  const loads = quick ? 2 : LOADS;
  return {
    corpus: `${loads} loads by browsers with the extension and without, in turns; time on the clock`,
    contests: await inBrowsers(TIMES, loads, [
      { candidate: "whylock", own: "whylock", peer: "without", other: "without" },
    ]),
  };
}
