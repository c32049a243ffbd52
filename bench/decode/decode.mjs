import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { initSync, Reader } from "../../pkg/dist/read.js";
import { dist } from "../../scripts/build.mjs";
import { run as runCommand } from "../../scripts/command.mjs";
import { root } from "../../scripts/tools.mjs";
import { measure } from "../measure.mjs";
import { withCorpus } from "../native/corpus.mjs";

/** Builds the program with the module's own profile. @returns {Promise<string>} its path */
async function build() {
  const args = [
    "build",
    "--profile",
    "read",
    "--example",
    "decode",
    "--message-format",
    "json-render-diagnostics",
  ];
  const messages = await runCommand("cargo", args, { cwd: root, log: console.error, env: process.env });
  const artifacts = messages.split("\n").filter((line) => line.includes('"compiler-artifact"'));
  return artifacts.map((line) => JSON.parse(line)).findLast(({ target }) => target.name === "decode")
    .executable;
}

/** The module's reading, without what JavaScript makes of it. @param {Buffer[]} certificates */
function inWebAssembly(certificates) {
  const { memory } = initSync({ module: readFileSync(join(dist, "read_bg.wasm")) });
  const reader = new Reader();
  const room = reader.room(Math.max(...certificates.map(({ length }) => length)));
  let octets = new Uint8Array(memory.buffer);
  return () => {
    for (const der of certificates) {
      // memory that has grown has another buffer
      if (octets.length === 0) octets = new Uint8Array(memory.buffer);
      octets.set(der, room);
      reader.read(der.length);
    }
    return reader.numbersLength;
  };
}

/**
 * The program: it is told on its standard input how often to read, and answers with its time.
 *
 * @param {string} program
 * @param {string} file
 */
function natively(program, file) {
  const child = spawn(program, [file], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** @param {number} runs */
    async timed(runs) {
      child.stdin.write(`${runs}\n`);
      return Number((await answers.next()).value);
    },
    end: () => child.stdin.end(),
  };
}

/** @param {import("../measure.mjs").Effort} effort @returns {Promise<import("../goals.mjs").Measured>} */
export async function run(effort) {
  const program = await build();
  return withCorpus(async (file, certificates) => {
    const native = natively(program, file);
    const candidates = [
      { name: "whylock in WebAssembly", run: inWebAssembly(certificates) },
      { name: "native", timed: native.timed },
    ];
    const times = await measure(candidates, effort);
    native.end();
    return {
      corpus: `the ${certificates.length} certificates of \`view\`, read by the small module and natively, of one profile`,
      contests: [{ candidate: "whylock in WebAssembly", pieces: certificates.length, times }],
    };
  });
}
