/** The Certificate Transparency logs of the lab: of two operators, as browsers ask. */
import { createHash } from "node:crypto";
import { newKey, publicKeyInfo } from "./keys.mjs";

const DAY = 86_400_000;
const FORESTRY = "Lab Forestry";
const ORCHARDS = "Lab Orchards";

/** Since when Elm makes no more promises that anybody counts, in days from now. */
export const RETIRED = -30;

/**
 * @typedef {object} Log
 * @property {string} name
 * @property {string} operator
 * @property {"rfc6962" | "static-ct"} format how it is read; a log that is read as files promises a place in itself, too
 * @property {"usable" | "retired"} state
 * @property {Date} since when it is so
 * @property {import("node:crypto").KeyObject} key
 */

/** @param {Date} now */
export function makeLogs(now) {
  /** @param {string} tree @param {string} operator @param {Partial<Log>} [changes] @returns {Log} */
  const log = (tree, operator, changes) => ({
    name: `Whylock Lab Log ${tree}`,
    operator,
    format: "rfc6962",
    state: "usable",
    since: new Date(now.getTime() - 1000 * DAY),
    key: newKey("p256"),
    ...changes,
  });
  return {
    alder: log("Alder", FORESTRY),
    ash: log("Ash", FORESTRY),
    birch: log("Birch", ORCHARDS),
    cedar: log("Cedar", ORCHARDS, { format: "static-ct" }),
    elm: log("Elm", FORESTRY, { state: "retired", since: new Date(now.getTime() + RETIRED * DAY) }),
    /** No list has it. */
    fir: log("Fir", "Lab Wilderness"),
  };
}

/** @typedef {ReturnType<typeof makeLogs>} Logs */

/** Those that a list has. @param {Logs} logs @returns {Log[]} */
export const listed = ({ fir, ...others }) => Object.values(others);

/** SHA-256 of the log's public key (RFC 6962 §3.2). @param {Log} log */
export const logId = (log) => createHash("sha256").update(publicKeyInfo(log.key)).digest();
