import { fileURLToPath } from "node:url";
import { inBrowsers } from "../browsers.mjs";

/** How often each popup is opened. */
const RUNS = 21;

const TIMES = fileURLToPath(new URL("times.mjs", import.meta.url));

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run({ quick }) {
  const runs = quick ? 2 : RUNS;
  return {
    corpus: `${runs} openings of each popup in turns: Whylock's as the background page prepares it and with nothing prepared, one that parses a certificate with pkijs, and one of constant text; time on the clock`,
    contests: await inBrowsers(TIMES, runs, [
      { candidate: "whylock", own: "whylock", peer: "pkijs", other: "pkijs", floor: "constant" },
      {
        candidate: "whylock, nothing prepared",
        own: "unprepared",
        peer: "pkijs, nothing prepared,",
        other: "pkijs",
      },
    ]),
  };
}
