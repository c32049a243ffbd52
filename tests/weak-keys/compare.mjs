/** Holds Whylock's word on each key of the corpus beside that of badkeys (https://badkeys.info, on PyPI). */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explain } from "../../pkg/index.js";
import { locate } from "../../scripts/tools.mjs";
import { bitString, integer, nothing, oid, sequence, set, time, utf8String } from "../lab/der.mjs";

/**
 * @typedef {import("./corpus.mjs").Key} Key
 * @typedef {{key: string, only: "Whylock" | "badkeys", finds: string}} Difference
 */

/** What corpus.mjs wrote. @type {import("./corpus.mjs").Corpus} */
export const written = read("corpus.json");

export const { keys } = written;

/** Where the two say otherwise, and why. @type {(Difference & {because: string})[]} */
const known = read("differences.json");

/** Whylock's checks of keys, by what badkeys calls the same. @type {Record<string, string[]>} */
const SAME = {
  fermat: ["close-primes"],
  "fermat: square": ["close-primes"],
  pattern: ["repeated-key-bytes"],
  roca: ["roca-key"],
  "rsainvalid: e_too_large": ["rsa-exponent"],
  "rsainvalid: invalid_e": ["rsa-exponent"],
  "rsawarnings: exponent_3": ["rsa-exponent"],
  "rsawarnings: exponent_not_65537": ["rsa-exponent"],
  "rsawarnings: extremely_small": ["rsa-key-broken", "rsa-key-size"],
  "rsawarnings: not_multiple_of_8": ["rsa-modulus-octets"],
  "rsawarnings: too_small": ["rsa-key-size"],
  "smallfactors: corrupt": ["small-factor"],
  "smallfactors: valid": ["small-factor"],
};

const CHECKS = [...new Set([...Object.values(SAME).flat(), "leaked-key"])];

/** @param {string} file beside this one */
function read(file) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

/** A certificate that has nothing but the key; nobody signed it. @param {Buffer} spki */
function certificate(spki) {
  const name = sequence(set(sequence(oid("2.5.4.3"), utf8String("A key"))));
  const algorithm = sequence(oid("1.2.840.113549.1.1.11"), nothing);
  const validity = sequence(time(new Date(Date.UTC(2026, 0, 1))), time(new Date(Date.UTC(2027, 0, 1))));
  const tbs = sequence(integer(Buffer.of(1)), algorithm, name, validity, name, spki);
  return sequence(tbs, algorithm, bitString(Buffer.alloc(256)));
}

/** What Whylock finds wrong with a key: each check with its outcome. @param {Key} key */
export async function whylockFinds(key) {
  const der = certificate(Buffer.from(key.spki, "hex")).toString("base64");
  const report = await explain({
    version: 1,
    observer: "caller",
    sight: "certificates",
    url: "",
    certificates: [der],
  });
  const weak = report.findings.filter(
    ({ check, outcome }) => CHECKS.includes(check) && ["fail", "warn", "unknown"].includes(outcome),
  );
  return Object.fromEntries(weak.map(({ check, outcome }) => [check, outcome]));
}

/** What badkeys finds wrong with each key, and by which checks. */
function badkeysFinds() {
  const script = fileURLToPath(new URL("ask.py", import.meta.url));
  const input = readFileSync(new URL("corpus.json", import.meta.url));
  const answer = execFileSync(locate("badkeys"), [script], { input, encoding: "utf8" });
  return /** @type {{checks: string[], found: Record<string, string[]>}} */ (JSON.parse(answer));
}

/** @param {Difference} one @param {Difference} other */
const isSame = (one, other) => one.key === other.key && one.only === other.only && one.finds === other.finds;

/**
 * @returns {Promise<{table: string, complaints: string[]}>} a line for each key; and where the two say otherwise and
 *   nobody knows why, or agree where they are known not to
 */
export async function compare() {
  const { checks, found } = badkeysFinds();
  /** @type {Difference[]} */
  const differences = [];
  const rows = [];
  for (const key of keys) {
    const ours = await whylockFinds(key);
    const theirs = found[key.name] ?? [];
    const meant = theirs.flatMap((word) => SAME[word] ?? []);
    /** @type {Difference[]} */
    const own = [
      ...Object.keys(ours)
        .filter((check) => !meant.includes(check))
        .map((finds) => ({ key: key.name, only: /** @type {const} */ ("Whylock"), finds })),
      ...theirs
        .filter((word) => !SAME[word]?.every((check) => check in ours))
        .map((finds) => ({ key: key.name, only: /** @type {const} */ ("badkeys"), finds })),
    ];
    differences.push(...own);
    const words = Object.entries(ours).map(([check, outcome]) => `${check} ${outcome}`);
    const reasons = own.map((difference) => {
      const listed = known.find((it) => isSame(it, difference));
      return `${difference.only} alone: ${difference.finds}. ${listed?.because ?? "Nobody knows why."}`;
    });
    rows.push([key.name, words.join(", ") || "–", theirs.join(", ") || "–", reasons.join(" ") || "agree"]);
  }
  const unlisted = differences.filter((it) => !known.some((listed) => isSame(listed, it)));
  const outdated = known.filter((it) => !differences.some((difference) => isSame(difference, it)));
  const agreed = rows.filter(([, , , result]) => result === "agree").length;
  return {
    table: [
      `badkeys' checks: ${checks.join(", ")}`,
      "",
      lines([["key", "Whylock", "badkeys", "result"], ...rows]),
      "",
      `${rows.length} keys: ${agreed} alike, ${rows.length - agreed} with a difference that is listed or complained of`,
    ].join("\n"),
    complaints: [
      ...unlisted.map((it) => `${it.key}: ${it.only} alone finds ${it.finds}`),
      ...outdated.map((it) => `${it.key}: listed in differences.json, and no difference: ${it.finds}`),
    ],
  };
}

/** @param {string[][]} rows */
function lines(rows) {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
