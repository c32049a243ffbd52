// Child processes: run with a sign of life while they work, and with their words when they fail.

import { spawn, spawnSync } from "node:child_process";
import { basename } from "node:path";

/** @typedef {(line: string) => void} Log */

/** How long a quiet command may stay silent before it is asked what it is doing. */
const SIGN_OF_LIFE_MS = 10_000;

/** A longer line is a message to a machine, not a sign of life. */
const LONGEST_LINE = 120;

/** How much of a failed command's output is shown. */
const TAIL_LINES = 40;

/**
 * Runs a command to its end. Its output is kept back; every ten seconds its last line is shown instead.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ log: Log, cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Error} with the end of its output, when it fails
 */
export async function run(command, args, { log, cwd, env = process.env }) {
  const started = Date.now();
  let last = "working";
  const life = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    log(`    … ${[command, args[0]].map((word) => basename(word)).join(" ")}, ${seconds} s: ${last}`);
  }, SIGN_OF_LIFE_MS);
  try {
    const { code, output, stdout } = await follow(command, args, { cwd, env }, (text) => {
      const lines = text.split("\n").map((line) => line.trim());
      last = lines.findLast((line) => line.length > 1 && line.length < LONGEST_LINE) ?? last;
    });
    if (code !== 0) {
      const tail = output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
      throw new Error(`\`${[command, ...args].join(" ")}\` failed (${code}):\n${tail}`);
    }
    return stdout;
  } finally {
    clearInterval(life);
  }
}

/**
 * Runs a command in full view and keeps what it wrote.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
export function show(command, args, options) {
  return follow(command, args, options, (text) => process.stdout.write(text));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @param {(text: string) => void} onText
 * @returns {Promise<{ code: number | string, output: string, stdout: string }>}
 */
function follow(command, args, options, onText) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
      onText(text);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
      onText(text);
    });
    child.on("error", (error) => reject(new Error(`${command} cannot be run: ${error.message}`)));
    child.on("close", (code, signal) => resolve({ code: code ?? signal ?? "ended", output, stdout }));
  });
}

/**
 * What a short command answers, or undefined when it is missing or fails.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function answer(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
