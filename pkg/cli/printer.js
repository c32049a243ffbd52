// Where things are said: what came out on standard output, complaints and how far it is on standard error.

import { once } from "node:events";
import { progress } from "./progress.js";
import { visible } from "./visible.js";

/**
 * @typedef {object} Surroundings
 * @property {NodeJS.WriteStream} stdout
 * @property {NodeJS.WriteStream} stderr
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * @param {Surroundings} surroundings
 * @param {{ expected?: number, isLong: boolean }} work how much there is to look at, where that is known, and whether it may take a
 *   while
 */
export function makePrinter({ stdout, stderr, env }, { expected, isLong }) {
  const line = progress(stderr, env);
  let count = 0;
  const printer = {
    /** @param {number} [looked] how many more were looked at */
    count(looked = 0) {
      count += looked;
      if (isLong) line.show(`whylock: ${count}${expected === undefined ? "" : ` of ${expected}`} looked at`);
    },
    /** Waits until the text has gone, so that what nobody has read does not pile up. @param {string} text */
    async write(text) {
      if (stdout.isTTY) line.clear();
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    /**
     * @template R
     * @param {AsyncGenerator<string, R, undefined>} parts
     * @returns {Promise<R>} what they come to
     */
    async print(parts) {
      for (;;) {
        const { value, done } = await parts.next();
        if (done) return value;
        await printer.write(value);
      }
    },
    /** @param {string} message */
    complain(message) {
      line.clear();
      stderr.write(`whylock: ${visible(message)}\n`);
    },
    close: line.clear,
  };
  return printer;
}

/** How the output wants its text; NO_COLOR and FORCE_COLOR go before what the terminal says. @param {Surroundings} surroundings */
export function terminal({ stdout, env }) {
  const { FORCE_COLOR: forced } = env;
  const wanted = forced ? forced !== "0" && forced !== "false" : stdout.isTTY && env.TERM !== "dumb";
  return { width: stdout.columns, colour: wanted && !env.NO_COLOR };
}
