// Builds the WebAssembly module, its JavaScript and its types into pkg/dist, and the extension around them.

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./command.mjs";
import { forBuilding, setup } from "./setup.mjs";
import { cargoTools, dist, locate, root, wasmFeatures, wasmTarget } from "./tools.mjs";

/** @typedef {import("./command.mjs").Log} Log */

export { dist };

/**
 * A WebAssembly module, with its JavaScript and types.
 *
 * @typedef {{ name: string, profile: string, features: string[], optimise: string[] }} Module
 */

// Measured: without inlining a module is a tenth smaller after brotli, and done in half the time.
const SMALL = ["-Oz", "--skip-pass=inlining-optimizing"];

/** @type {Module[]} */
const MODULES = [
  {
    name: "whylock",
    profile: "release",
    features: wasmFeatures,
    optimise: SMALL,
  },
  {
    name: "verify",
    profile: "verify",
    features: ["--no-default-features", "--features", "wasm"],
    optimise: SMALL,
  },
  {
    name: "read",
    profile: "read",
    features: ["--no-default-features", "--features", "read"],
    optimise: ["-O3"],
  },
];

// Whoever starts a module says where it is: a path in the JavaScript would have bundlers copy the file.
const BINDGEN_OPTIONS = ["--target", "web", "--remove-producers-section", "--omit-default-module-path"];

/**
 * Builds what has changed.
 *
 * @param {{ log?: Log }} [options]
 */
export async function build({ log = console.log } = {}) {
  const started = Date.now();
  await Promise.all(MODULES.map(async (module) => bind(module, await compile(module, log), log)));
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"])
    copyFileSync(join(root, licence), join(dist, "..", licence));
  // Beside the module, not in it: only who anchors chains that came without their root has to load the roots, and only
  // who is shown a certificate two others. The list of public suffixes is renewed without the module.
  for (const file of ["logs.txt", "public-suffixes.txt", "revoked-authorities.bin", "roots.der"])
    copyFileSync(join(root, "data", file), join(dist, file));
  // These need npm packages, which the set-up may only just have installed.
  const { assemblePackage } = await import("./package.mjs");
  await assemblePackage(log);
  log("  the documentation: dist/docs");
  const { assembleDocs } = await import("./docs/assemble.mjs");
  await assembleDocs();
  log("  the extension's editions: dist/extension");
  const { assembleReleases } = await import("./extension.mjs");
  await assembleReleases();
  log(`  built (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/**
 * Sets up and builds; ends the process with the reason when that cannot be done.
 *
 * @param {string[]} [need] what the set-up is asked for; everything, unless told
 * @param {Log} [log]
 */
export async function prepare(need, log = console.log) {
  try {
    log("▶ Setting up");
    await setup({ need, log });
    log("▶ Building");
    await build({ log });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Compiles the crate. Cargo itself knows what has changed.
 *
 * @param {Module} module
 * @param {Log} log
 * @returns {Promise<string>} the path of the module
 */
async function compile({ name, profile, features }, log) {
  log(`  the crate as WebAssembly, ${name}: cargo build`);
  const args = ["build", "--profile", profile, "--lib", "--target", wasmTarget, ...features];
  const messages = await run("cargo", [...args, "--message-format", "json-render-diagnostics"], {
    log,
    cwd: root,
    env: { ...process.env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: withoutLocalPaths() },
  });
  const files = messages
    .split("\n")
    .filter((line) => line.includes('"compiler-artifact"'))
    .flatMap((line) => /** @type {string[]} */ (JSON.parse(line).filenames));
  const wasm = files.findLast((file) => file.endsWith("/whylock.wasm"));
  if (!wasm) throw new Error("Cargo built no whylock.wasm");
  return wasm;
}

/** Messages of panics hold paths of sources: those of this machine have no business in a release. */
function withoutLocalPaths() {
  const cargoHome = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  return `--remap-path-prefix=${cargoHome}=cargo --remap-path-prefix=${root}=`;
}

/**
 * Wraps the module for JavaScript and makes it small, unless pkg/dist holds just that.
 *
 * @param {Module} module
 * @param {string} wasm
 * @param {Log} log
 */
async function bind(module, wasm, log) {
  const { version } = cargoTools["wasm-bindgen"];
  const made = createHash("sha256").update(readFileSync(wasm));
  made.update(JSON.stringify([version, BINDGEN_OPTIONS, module.optimise]));
  const digest = made.digest("hex");
  const stamp = join(dist, `.${module.name}-made-from`);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;

  rmSync(stamp, { force: true });
  await wrap(module, wasm, { log, folder: dist, optimise: [...module.optimise, "--strip-debug"] });
  writeFileSync(stamp, digest);
}

/**
 * @param {Module} module
 * @param {string} wasm
 * @param {{ log: Log, folder: string, optimise: string[] }} options
 * @returns {Promise<string>} the path of the module, made small
 */
async function wrap({ name }, wasm, { log, folder, optimise }) {
  log(`  the JavaScript and types of ${name}: wasm-bindgen`);
  mkdirSync(folder, { recursive: true });
  const options = [...BINDGEN_OPTIONS, "--out-name", name, "--out-dir", folder, wasm];
  await run(locate("wasm-bindgen"), options, { log });
  log(`  ${name} made small: wasm-opt`);
  const module = join(folder, `${name}_bg.wasm`);
  const wasmOpt = join(root, "node_modules", "binaryen", "bin", "wasm-opt");
  await run(process.execPath, [wasmOpt, ...optimise, "-o", module, module], { log });
  return module;
}

/**
 * The modules once more, made in the same way, but their functions keep their names.
 *
 * @param {string} folder where they go
 * @param {Log} log
 * @returns {Promise<{ name: string, file: string }[]>}
 */
export async function buildNamed(folder, log) {
  return Promise.all(
    MODULES.map(async (module) => {
      const wasm = await compile(module, log);
      const file = await wrap(module, wasm, { log, folder, optimise: [...module.optimise, "-g"] });
      return { name: module.name, file };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare(forBuilding);
