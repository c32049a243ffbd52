// npm run fuzz: attacks the crate with libFuzzer. tests/fuzz holds the targets, and what each asserts.
//
//   npm run fuzz                     every target for 20 seconds, from the seeds alone: the stage `fuzz` of `npm test`
//   npm run fuzz -- reader 1800      one target for so many seconds, from what it found before
//   npm run fuzz -- reader FILE      one input, to see again what it broke
//
// What is found stays in target/fuzz: corpus/TARGET, and in crashes/TARGET what broke something. A stable toolchain is enough.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { answer, run } from "./command.mjs";
import { setup } from "./setup.mjs";
import { root } from "./tools.mjs";

const folder = join(root, "target", "fuzz");

/**
 * The targets: the words that libFuzzer puts in, and the longest input, in octets. That is a few times the longest seed; bounds
 * on longer ones are for the tests, which need no luck to reach them.
 *
 * @type {Record<string, { words?: string, longest: number }>}
 */
const targets = {
  reader: { words: "der.dict", longest: 16_384 },
  message: { words: "message.dict", longest: 65_536 },
  path: { longest: 8_192 },
  report: { words: "der.dict", longest: 32_768 },
  crl: { words: "der.dict", longest: 16_384 },
};

/** How long each runs in `npm test`. */
const BRIEFLY_SECONDS = 20;

/** A single input that takes longer has hung: the slowest of the seeds takes a tenth of a second on a loaded machine. */
const HANG_SECONDS = 25;

/** More memory than that is a leak: what one run may allocate, the targets bound themselves. */
const MEMORY_MIB = 2_048;

/** What rustc is told: libFuzzer's eyes, as cargo-fuzz opens them. No sanitizer, since nothing in the crate is unsafe. */
const instrumented = [
  "-Cpasses=sancov-module",
  "-Cllvm-args=-sanitizer-coverage-level=4",
  "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table",
  "-Cllvm-args=-sanitizer-coverage-trace-compares",
  "-Ccodegen-units=1",
  "--cfg=fuzzing",
].join(" ");

/**
 * Builds every target.
 *
 * @returns {Promise<string>} the folder of the programs
 */
async function build() {
  await setup({ log: console.error, need: ["cc", "c++"] });
  const host = answer("rustc", ["-vV"])?.match(/^host: (.+)$/m)?.[1];
  if (!host) throw new Error("Rust is missing: install it from https://rustup.rs and try again");
  // With a target named, build scripts and macros stay as they are: they are linked without libFuzzer.
  const args = ["build", "--release", "--locked", "--bins", "--target", host];
  const env = { ...process.env, RUSTFLAGS: instrumented, CARGO_TARGET_DIR: folder };
  await run("cargo", args, { log: console.error, cwd: join(root, "tests", "fuzz"), env });
  return join(folder, host, "release");
}

/**
 * Writes the seeds and the words anew.
 *
 * @param {string} programs
 */
async function sow(programs) {
  const seeds = join(folder, "seeds");
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
  const env = { ...process.env, SEEDS: seeds };
  await run(join(programs, "seeds"), ["-runs=0"], { log: console.error, env });
}

/**
 * Runs a target to its end.
 *
 * @param {string} programs
 * @param {string} name
 * @param {{ seconds: number, corpus?: string, quiet?: boolean }} how
 * @returns {Promise<{ sum: string, failed: boolean }>} what it came to, in a line
 */
async function attack(programs, name, { seconds, corpus, quiet = false }) {
  const { words, longest } = targets[name];
  const crashes = join(folder, "crashes", name);
  mkdirSync(crashes, { recursive: true });
  if (corpus) mkdirSync(corpus, { recursive: true });
  const args = [
    ...(words ? [`-dict=${join(folder, "seeds", words)}`] : []),
    `-max_len=${longest}`,
    `-max_total_time=${seconds}`,
    `-timeout=${HANG_SECONDS}`,
    `-rss_limit_mb=${MEMORY_MIB}`,
    `-artifact_prefix=${crashes}/`,
    "-print_final_stats=1",
    // the same run on every machine, as far as its clock allows
    ...(quiet ? ["-seed=1"] : []),
    ...(corpus ? [corpus] : []),
    join(folder, "seeds", name),
  ];
  const { code, output } = await follow(join(programs, name), args, quiet);
  const states = [...output.matchAll(/^#(\d+)\t.*cov: (\d+) ft: (\d+) corp: (\d+)\//gm)];
  const [, , edges = "?", features = "?", size = "?"] = states.at(-1) ?? [];
  const runs = output.match(/^stat::number_of_executed_units: +(\d+)$/m)?.[1] ?? "?";
  const sum = `${name}: ${runs} runs in ${seconds} s, ${edges} edges, ${features} features, ${size} inputs kept`;
  if (code !== 0) console.log(output.split("\n").slice(-60).join("\n"));
  return { sum, failed: code !== 0 };
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {boolean} quiet
 * @returns {Promise<{ code: number, output: string }>}
 */
function follow(program, args, quiet) {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "pipe"] });
    let output = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      // of a long run the end is enough
      output = (output + text).slice(-1_000_000);
      if (!quiet) process.stderr.write(text);
    });
    child.on("error", reject);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Every target, briefly and as many at once as there are processors.
 *
 * @param {string} programs
 */
async function briefly(programs) {
  const waiting = Object.keys(targets);
  let failed = 0;
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const result = await attack(programs, name, { seconds: BRIEFLY_SECONDS, quiet: true });
      console.log(`${result.failed ? "✗" : "✓"} ${result.sum}`);
      failed += result.failed ? 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`${Object.keys(targets).length - failed} passed, ${failed} failed`);
  return failed === 0;
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether nothing broke
 */
async function main([name, what = "60"]) {
  if (name && !(name in targets)) {
    throw new Error(`There is no target ${name}. The targets: ${Object.keys(targets).join(", ")}`);
  }
  const programs = await build();
  await sow(programs);
  if (!name) return briefly(programs);
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), what);
  if (existsSync(file)) return (await follow(join(programs, name), [file], false)).code === 0;
  const seconds = Number(what);
  if (!(seconds > 0)) throw new Error(`${what} is neither a file nor a number of seconds`);
  const { sum, failed } = await attack(programs, name, { seconds, corpus: join(folder, "corpus", name) });
  const broken = readdirSync(join(folder, "crashes", name)).length;
  console.log(`${sum}; ${broken} in ${relative(root, join(folder, "crashes", name))}`);
  return !failed;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
