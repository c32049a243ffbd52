// Installs what is missing to build, test and start Whylock. `node scripts/setup.mjs` does it all.

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { answer, run } from "./command.mjs";
import {
  cargoTools,
  find,
  locate,
  pythonPackages,
  pythonRoot,
  root,
  systemTools,
  toolsRoot,
  wasmTarget,
} from "./tools.mjs";

/** @typedef {import("./command.mjs").Log} Log */

/** Everything that can be asked for. */
const everything = ["packages", "rust", "badkeys", ...Object.keys(cargoTools), ...Object.keys(systemTools)];

/** What a person needs who looks at sites: nothing of Python. */
export const forBrowsing = everything.filter((name) => name !== "python" && name !== "badkeys");

/** What a build needs: no browsers, no drivers. */
export const forBuilding = ["packages", "rust", "wasm-bindgen", "cc"];

/**
 * Sees to it that everything asked for is there. What is there already costs next to nothing.
 *
 * @param {{ log?: Log, need?: string[] }} [options] `need` names entries of `everything`, which is asked for unless told
 * @throws {Error} that says what is missing and how to get it
 */
export async function setup({ log = console.log, need = everything } = {}) {
  const missing = need.filter((name) => name in systemTools && !find(name));
  if (missing.length > 0) assertInstallable(missing);
  const programs = missing.length > 0 ? installPrograms(missing, log) : Promise.resolve();
  // Nothing of Rust links without a C compiler.
  if (missing.includes("cc")) await programs;
  await Promise.all([
    programs,
    need.includes("packages") && installPackages(log),
    need.includes("rust") && installRust(need, log),
  ]);
  if (need.includes("badkeys")) await installBadkeys(log);
}

/**
 * The Python packages that Whylock is compared with, in an environment of their own.
 *
 * @param {Log} log
 */
async function installBadkeys(log) {
  if (find("badkeys")) return;
  // Debian has it in a package of its own
  if (answer(locate("python"), ["-c", "import ensurepip, venv"]) === undefined) {
    assertInstallable(["python"]);
    await installPrograms(["python"], log);
  }
  log("  Python packages: pip install badkeys (half a minute)");
  await run(locate("python"), ["-m", "venv", "--clear", pythonRoot], { log });
  const python = join(pythonRoot, "bin", "python");
  const quiet = ["--quiet", "--disable-pip-version-check"];
  await run(python, ["-m", "pip", "install", ...quiet, "--requirement", pythonPackages], { log });
  copyFileSync(pythonPackages, join(pythonRoot, "installed-from.txt"));
}

/**
 * The npm packages of package-lock.json. A stamp beside them says which lock they were installed from.
 *
 * @param {Log} log
 */
async function installPackages(log) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules", ".installed-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  log("  npm packages: npm ci (half a minute)");
  await run("npm", ["ci", "--loglevel=error"], { log, cwd: root });
  writeFileSync(stamp, digest);
}

/**
 * The WebAssembly target, the linters of Rust, and the tools that Cargo builds.
 *
 * @param {string[]} need
 * @param {Log} log
 */
async function installRust(need, log) {
  const sysroot = answer("rustc", ["--print", "sysroot"]);
  if (!sysroot) throw new Error("Rust is missing: install it from https://rustup.rs and try again");
  if (!existsSync(join(sysroot, "lib", "rustlib", wasmTarget))) {
    log(`  Rust: rustup target add ${wasmTarget}`);
    await run("rustup", ["target", "add", wasmTarget], { log });
  }
  if (!["cargo-clippy", "rustfmt"].every((program) => existsSync(join(sysroot, "bin", program)))) {
    log("  Rust: rustup component add clippy rustfmt");
    await run("rustup", ["component", "add", "clippy", "rustfmt"], { log });
  }
  const missing = Object.keys(cargoTools).filter((name) => need.includes(name) && !find(name));
  for (const name of missing) await buildTool(name, log);
  if (missing.length > 0) rmSync(toolsBuild, { recursive: true, force: true });
}

/** Where the tools are built, together, so that what they share is compiled once. */
const toolsBuild = join(toolsRoot, "build");

/**
 * The tools run for seconds and compile for minutes, so they are not optimised: measured, that halves the time to
 * compile them and costs wasm-bindgen less than a second a run.
 */
const quickProfile = {
  CARGO_PROFILE_RELEASE_OPT_LEVEL: "0",
  CARGO_PROFILE_RELEASE_LTO: "off",
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
  CARGO_PROFILE_RELEASE_DEBUG: "0",
};

/**
 * @param {string} name a key of `cargoTools`
 * @param {Log} log
 */
async function buildTool(name, log) {
  const { crate, version } = cargoTools[name];
  log(`  ${name} ${version}: cargo install ${crate} (one to three minutes)`);
  const args = ["install", "--root", toolsRoot, "--force", "--version", version, crate];
  const env = { ...process.env, ...quickProfile, CARGO_TARGET_DIR: toolsBuild };
  try {
    await run("cargo", [...args, "--locked"], { log, env });
  } catch {
    log("    its own lock file cannot be had, so its dependencies are resolved anew");
    await run("cargo", args, { log, env });
  }
}

/**
 * @param {string[]} missing keys of `systemTools`
 * @throws {Error} when only the person can install them
 */
function assertInstallable(missing) {
  if (process.getuid?.() === 0 && answer("apt-get", ["--version"])) return;
  const help = missing.map((name) => {
    const { variable, names } = systemTools[name];
    return `  ${name}: ${names.join(" or ")} in PATH, or its path in the variable ${variable}`;
  });
  throw new Error(
    `These programs are missing:\n${help.join("\n")}\n` +
      `On Debian: sudo apt-get install ${debianPackages(missing).join(" ")}`,
  );
}

/**
 * @param {string[]} missing keys of `systemTools`
 * @param {Log} log
 */
async function installPrograms(missing, log) {
  const packages = debianPackages(missing);
  log(`  Debian packages: apt-get install ${packages.join(" ")} (a minute or two)`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { log, env });
  await run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], { log, env });
  const still = missing.filter((name) => !find(name));
  if (still.length > 0) throw new Error(`apt-get did its work, yet ${still.join(" and ")} cannot be found`);
}

/** @param {string[]} names keys of `systemTools` */
function debianPackages(names) {
  return [...new Set(names.flatMap((name) => systemTools[name]?.debian.split(" ") ?? []))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  console.log("Setting up");
  await setup().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exit(1);
  });
  console.log(`Everything is there (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
