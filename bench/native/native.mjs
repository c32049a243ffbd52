import process from "node:process";
import { run as runCommand } from "../../scripts/command.mjs";
import { root } from "../../scripts/tools.mjs";
import { withCorpus } from "./corpus.mjs";

/** @typedef {import("../measure.mjs").Times} Times */

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run({ rounds, turn }) {
  return withCorpus(async (file, certificates) => {
    const args = ["bench", "--bench", "native", "--", file, String(rounds), String(turn)];
    const output = await runCommand("cargo", args, { cwd: root, log: console.error, env: process.env });
    /** @type {Times} */
    const times = new Map();
    for (const line of output.split("\n").filter((line) => line.startsWith("{"))) {
      const { name, microseconds } = JSON.parse(line);
      times.set(name, [...(times.get(name) ?? []), microseconds]);
    }
    /** @param {string} work @returns {Times} what was timed of it */
    const of = (work) => new Map([...times].filter(([name]) => name.startsWith(work)));
    const pieces = certificates.length;
    return {
      corpus: `the ${pieces} certificates of \`view\`, by a program of its own`,
      contests: [
        { candidate: "read by whylock", pieces, times: of("read by"), floors: of("copy") },
        { candidate: "view by whylock", pieces, times: of("view by") },
      ],
    };
  });
}
