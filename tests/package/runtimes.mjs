// The other runtimes that the package is proven in. npm brings them for Linux on x64; elsewhere one's own is taken.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { root } from "../../scripts/tools.mjs";

/** Where npm keeps each. */
const PROGRAMS = {
  bun: "@oven/bun-linux-x64/bin/bun",
  deno: "@deno/linux-x64-glibc/deno",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
};

/**
 * @param {keyof typeof PROGRAMS} name
 * @returns {string}
 * @throws {Error} when there is none
 */
export function runtime(name) {
  const [found] = [join(root, "node_modules", PROGRAMS[name]), ...inPath(name)].filter(existsSync);
  if (!found) throw new Error(`${name} is missing: npm brings it for Linux on x64 only, so install it`);
  return found;
}

/** This Node, and the machine's own, which is mostly an older one: the tests run in the newest that npm brought. */
export function nodes() {
  const own = inPath("node").find((file) => existsSync(file) && !file.startsWith(join(root, "node_modules")));
  return new Set([process.execPath, own ?? process.execPath]);
}

/** @param {string} program */
function inPath(program) {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
}
