// npm run size: what that which is shipped weighs, on disk and on its way, and whose the bytes of the modules are. It fails where
// something weighs more than it may. `npm run -s size -- --json` prints it for a machine.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildNamed, prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";
import { owner, pieces } from "./size/module.mjs";
import { root } from "./tools.mjs";

/**
 * @typedef {{ raw: number, gzip: number, brotli: number }} Weight in bytes
 * @typedef {{ part: string } & Weight} Part what is one owner's in a module, compressed for itself
 */

const { values } = parseArgs({ options: { json: { type: "boolean" } } });
const log = values.json ? console.error : console.log;

/** What of a module is smaller than this part of it stands in one line. */
const SMALL = 0.005;

/** @param {Uint8Array} bytes @returns {Weight} */
function weigh(bytes) {
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** @param {Weight[]} weights @returns {Weight} */
const sum = (weights) => {
  /** @param {keyof Weight} kind */
  const of = (kind) => weights.reduce((total, weight) => total + weight[kind], 0);
  return { raw: of("raw"), gzip: of("gzip"), brotli: of("brotli") };
};

/**
 * Whose the bytes of a module are, the heaviest first; and what Whylock's own functions weigh together, which is the floor: no
 * choice of libraries takes a module below it.
 *
 * @param {Uint8Array} module that names its functions
 * @returns {{ parts: Part[], own: Weight }}
 */
function partsOf(module) {
  /** @type {Map<string, Uint8Array[]>} */
  const owners = new Map();
  for (const { name, bytes } of pieces(module)) {
    const whose = owner(name);
    owners.set(whose, [...(owners.get(whose) ?? []), bytes]);
  }
  const parts = [...owners].map(([part, bytes]) => ({ part, bytes: Buffer.concat(bytes) }));
  const least = module.length * SMALL;
  const small = parts.filter(({ bytes }) => bytes.length < least).map(({ bytes }) => bytes);
  const large = parts.filter(({ bytes }) => bytes.length >= least);
  const shown = [...large, { part: `${small.length} more`, bytes: Buffer.concat(small) }];
  const own = parts.filter(({ part }) => part.startsWith("whylock::")).map(({ bytes }) => bytes);
  return {
    parts: shown
      .map(({ part, bytes }) => ({ part, ...weigh(bytes) }))
      .sort((one, other) => other.raw - one.raw),
    own: weigh(Buffer.concat(own)),
  };
}

/** @param {number} bytes */
const kibibytes = (bytes) => (bytes / 1024).toFixed(1).padStart(10);

/** @param {string} name @param {Weight} weight @param {string} [more] */
const row = (name, { raw, gzip, brotli }, more = "") =>
  `${name.padEnd(32)}${[raw, gzip, brotli].map(kibibytes).join("")}  ${more}`.trimEnd();

/** @param {{ brotli: number, budget: number, aim?: number }} shipment */
function judged({ brotli, budget, aim }) {
  const limits = aim ? `${budget}, aim ${aim}` : `${budget}`;
  if (brotli > budget * 1024) return `at most ${limits}: TOO MUCH`;
  return aim && brotli > aim * 1024 ? `at most ${limits}: misses the aim` : `at most ${limits}: reached`;
}

await prepare(forBuilding, log);
const { dataFiles, shipments, shown } = await import("./size/shipments.mjs");

/** @type {Map<string, Weight>} */
const weighed = new Map();
/** @param {string} file @returns {{ file: string } & Weight} */
function weighFile(file) {
  const weight = weighed.get(file) ?? weigh(readFileSync(file));
  weighed.set(file, weight);
  return { file: shown(file), ...weight };
}

const shipped = (await shipments()).map(({ files, ...shipment }) => {
  const weights = files.map(weighFile);
  const total = sum(weights);
  return { ...shipment, ...total, tooMuch: total.brotli > shipment.budget * 1024, files: weights };
});
const data = dataFiles.map(weighFile);
const named = await buildNamed(join(root, "target", "size"), log);
const modules = named.map(({ name, file }) => ({ module: name, ...partsOf(readFileSync(file)) }));

if (values.json) console.log(JSON.stringify({ shipments: shipped, data, modules }, null, 1));
else {
  console.log(`\n${"KiB".padEnd(32)}${["raw", "gzip", "brotli"].map((name) => name.padStart(10)).join("")}`);
  for (const shipment of shipped) {
    console.log(`\n${row(shipment.name, shipment, judged(shipment))}`);
    for (const { file, ...weight } of shipment.files) console.log(row(`  ${file}`, weight));
  }
  console.log("\nData beside the modules");
  for (const { file, ...weight } of data) console.log(row(`  ${file}`, weight));
  for (const { module, parts, own } of modules) {
    console.log(`\nWhose the bytes of the module ${module} are, each part compressed for itself`);
    const all = sum(parts).raw;
    for (const { part, ...weight } of parts)
      console.log(row(`  ${part}`, weight, `${((weight.raw / all) * 100).toFixed(1)} %`));
    console.log(row("  the floor: all of whylock::", own, `${((own.raw / all) * 100).toFixed(1)} %`));
  }
  const heavy = shipped.filter(({ tooMuch }) => tooMuch).map(({ name }) => name);
  console.log(`\n${heavy.length > 0 ? `Too much: ${heavy.join(", ")}` : "Everything is within its budget"}`);
}
process.exitCode = shipped.some(({ tooMuch }) => tooMuch) ? 1 : 0;
