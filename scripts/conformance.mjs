// npm run limbo and npm run pkits: hold Whylock against a published suite of cases.
//
//   npm run -s limbo -- limbo.json                     x509-limbo; each case by its own profile
//   npm run -s limbo -- limbo.json --profile webpki    all cases by one
//   npm run -s limbo -- limbo.json --profile browser --peers peers.json
//   npm run -s pkits -- FOLDER                         NIST's PKITS: vectors.json, certs and crls in one folder
//
// The results go to standard output, in x509-limbo's format; everything else to standard error.

import { spawnSync } from "node:child_process";
import process from "node:process";
import { answer, run } from "./command.mjs";
import { setup } from "./setup.mjs";
import { root } from "./tools.mjs";

const log = console.error;

/**
 * Builds the program in examples/conformance.
 *
 * @returns {Promise<string>} its path
 * @throws {Error} that says what is missing or wrong
 */
async function build() {
  if (!answer("cargo", ["--version"])) throw new Error("cargo is missing: https://rustup.rs installs it.");
  await setup({ log, need: ["cc"] });
  // Without optimisation: measured, that takes a quarter of the time to compile, and seconds more to run.
  const args = ["build", "--example", "conformance"];
  const messages = await run("cargo", [...args, "--message-format", "json-render-diagnostics"], {
    log,
    cwd: root,
  });
  const program = messages
    .split("\n")
    .filter((line) => line.includes('"compiler-artifact"'))
    .map((line) => /** @type {string | null} */ (JSON.parse(line).executable))
    .findLast((executable) => executable);
  if (!program) throw new Error("Cargo built no program.");
  return program;
}

try {
  const program = await build();
  // A file is meant as seen from where npm was called.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = spawnSync(program, process.argv.slice(2), { cwd, stdio: "inherit" });
  process.exitCode = status ?? 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
