// npm test: sets up, builds, and runs every test there is. `npm test -- cli package` runs the stages named so.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { prepare } from "./build.mjs";
import { runStages } from "./stages.mjs";
import { locate, modernNode, root, wasmFeatures } from "./tools.mjs";

/** @typedef {import("./stages.mjs").Stage} Stage */

/** One test that hangs must not hang them all. In the browsers' drivers it is the time of all tests of a file. */
const TEST_TIMEOUT_MS = 180_000;

/** Chromium's flags for an unattended run: no sandbox (root has none), no talk with its maker's servers. */
const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {Record<string, Stage>} by the name that selects one */
function stages() {
  return {
    rust: { name: "The crate, natively", command: ["cargo", "test", "--no-fail-fast"], count: countRust },
    fuzz: { name: "Fuzzing, briefly", command: ["node", join("scripts", "fuzz.mjs")], count: countTargets },
    firefox: inBrowser("Firefox", ["--firefox", "--geckodriver", locate("geckodriver")]),
    chromium: inBrowser("Chromium", ["--chrome", "--chromedriver", locate("chromedriver")]),
    ...Object.fromEntries(nodeTestFolders().map((folder) => [folder, inNode(folder)])),
  };
}

/**
 * tests/web*.rs, compiled to WebAssembly and run inside a browser.
 *
 * @param {string} browser
 * @param {string[]} options
 * @returns {Stage}
 */
function inBrowser(browser, options) {
  // nobody hands the list over there, so it is linked in
  const features = [...wasmFeatures, "--features", "public-suffixes"];
  const tests = ["--mode", "no-install", "--", ...features, "--test", "web*", "--", "--nocapture"];
  return {
    name: `The crate in ${browser}`,
    command: [locate("wasm-pack"), "test", "--headless", ...options, ...tests],
    env: {
      WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriverCapabilities(),
      WASM_BINDGEN_TEST_TIMEOUT: String(TEST_TIMEOUT_MS / 1000),
    },
    count: countRust,
  };
}

/** Writes which browsers the drivers start, and how; gives the file's path. */
function webdriverCapabilities() {
  const path = join(root, "target", "webdriver.json");
  const capabilities = {
    "moz:firefoxOptions": { binary: locate("firefox"), args: ["-headless"] },
    "goog:chromeOptions": { binary: locate("chromium"), args: CHROMIUM_FLAGS },
  };
  mkdirSync(join(root, "target"), { recursive: true });
  writeFileSync(path, JSON.stringify(capabilities));
  return path;
}

/** The folders in tests/ that hold tests in JavaScript. */
function nodeTestFolders() {
  return readdirSync(join(root, "tests"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && testFiles(entry.name).length > 0)
    .map((entry) => entry.name);
}

/** @param {string} folder a folder in tests/ */
function testFiles(folder) {
  return readdirSync(join(root, "tests", folder))
    .filter((file) => file.endsWith(".test.mjs"))
    .map((file) => join("tests", folder, file));
}

/**
 * @param {string} folder a folder in tests/
 * @returns {Stage}
 */
function inNode(folder) {
  const options = [
    "--test",
    "--test-concurrency=1",
    `--test-timeout=${TEST_TIMEOUT_MS}`,
    "--test-reporter=spec",
  ];
  return {
    name: `tests/${folder}`,
    command: [modernNode(), ...options, ...testFiles(folder)],
    count: countNode,
  };
}

/** @param {string} output of Rust's test runner, which sums up each of its programs */
function countRust(output) {
  return {
    passed: sum(output, /^test result: .*?(\d+) passed/gm),
    failed: sum(output, /^test result: .*?(\d+) failed/gm),
  };
}

/** @param {string} output of Node's test runner; a test left out is a test that did not pass */
function countNode(output) {
  return {
    passed: sum(output, /^ℹ pass (\d+)$/gm),
    failed: sum(output, /^ℹ (?:fail|cancelled|skipped|todo) (\d+)$/gm),
  };
}

/** @param {string} output of scripts/fuzz.mjs: a target that broke nothing has passed */
function countTargets(output) {
  return { passed: sum(output, /^(\d+) passed/gm), failed: sum(output, /(\d+) failed$/gm) };
}

/**
 * @param {string} output
 * @param {RegExp} pattern
 */
function sum(output, pattern) {
  return [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
}

await prepare();

const all = stages();
const unknown = process.argv.slice(2).filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(", ")}. The stages: ${Object.keys(all).join(", ")}`);
  process.exit(2);
}
const chosen = process.argv.length > 2 ? process.argv.slice(2).map((name) => all[name]) : Object.values(all);
const { passed, failed, broken } = await runStages(chosen);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
