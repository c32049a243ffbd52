// Runs the stages of a long check one after the other, each under its headline, and all of them whatever happens.

import { show } from "./command.mjs";
import { root, toolEnvironment } from "./tools.mjs";

/**
 * A command to run. With `count` its output is searched for the number of tests that passed and failed.
 *
 * @typedef {{
 *   name: string,
 *   command: [program: string, ...args: string[]],
 *   env?: NodeJS.ProcessEnv,
 *   count?: (output: string) => { passed: number, failed: number },
 * }} Stage
 */

/**
 * Runs every stage in full view.
 *
 * @param {Stage[]} stages
 * @returns {Promise<{ passed: number, failed: number, broken: string[] }>} the sums, and the names of failed stages
 */
export async function runStages(stages) {
  const sums = { passed: 0, failed: 0, broken: /** @type {string[]} */ ([]) };
  for (const { name, command, env, count } of stages) {
    const started = Date.now();
    console.log(`\n▶ ${name}\n`);
    const [program, ...args] = command;
    const { code, output } = await show(program, args, { cwd: root, env: { ...toolEnvironment(), ...env } });
    const tests = count?.(output) ?? { passed: 0, failed: 0 };
    const empty = count && tests.passed + tests.failed === 0;
    const works = code === 0 && tests.failed === 0 && !empty;
    sums.passed += tests.passed;
    // A stage that did not get as far as its tests has failed all the same.
    sums.failed += works ? 0 : Math.max(1, tests.failed);
    if (!works) sums.broken.push(name);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`\n${works ? "✓" : "✗"} ${name} (${seconds} s)${empty ? ": no test ran" : ""}`);
  }
  return sums;
}
