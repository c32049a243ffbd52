// npm run size: what a build weighs, as it lies on disk and as it travels.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { dist, prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";

const FILES = ["whylock_bg.wasm", "whylock.js"];

/**
 * @param {string} file in pkg/dist
 * @returns {[name: string, raw: number, gzip: number, brotli: number]} in bytes
 */
function weigh(file) {
  const bytes = readFileSync(join(dist, file));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  return [file, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length];
}

/** @param {(string | number)[]} cells */
function row([name, ...sizes]) {
  const kibibytes = (/** @type {string | number} */ size) =>
    typeof size === "number" ? (size / 1024).toFixed(1) : size;
  return `${String(name).padEnd(18)}${sizes.map((size) => kibibytes(size).padStart(12)).join("")}`;
}

await prepare(forBuilding);
console.log(`\n${row(["KiB", "raw", "gzip", "brotli"])}`);
for (const file of FILES) console.log(row(weigh(file)));
