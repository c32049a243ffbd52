// The checks, as the crate's tests wrote them down (docs/checks.json), and what breaks each one, as explain() takes it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "../tools.mjs";

/**
 * @typedef {import("../../pkg/dist/whylock.js").Connection} Connection
 * @typedef {import("../../pkg/dist/whylock.js").Options} Options
 *
 * @typedef {object} Check
 * @property {string} id
 * @property {string} rules whose it is
 * @property {import("./citations.mjs").Citation[]} citations
 * @property {string[]} enforcedBy browsers
 * @property {string | null} since
 * @property {Example | undefined} example
 *
 * @typedef {object} Example
 * @property {"chain" | "connection"} kind what breaks the rule
 * @property {string} outcome
 * @property {Connection} connection
 * @property {Options} options
 *
 * @typedef {object} WrittenExample numbers are places among the values
 * @property {string} outcome
 * @property {Connection} connection
 * @property {number[]} certificates
 * @property {number} time
 * @property {number | null} anchor
 * @property {number | null} logs
 * @property {number[]} crls
 * @property {number | null} revokedAuthorities
 *
 * @typedef {object} TypedExample one of docs/connections.json
 * @property {Partial<Connection>} connection beside what each has
 * @property {string} [chain] whose certificates: those of this check's example, or the good ones
 * @property {boolean} [unlisted] nobody counts their root as public
 * @property {string} [outcome]
 * @property {string} [time] a day
 * @property {"logs"[]} [files] of the package
 * @property {string} [logList] a list of logs that somebody brings, whose signature is none
 */

/** 23 November 2026: the examples' certificates are of that autumn. */
const NOW = Date.UTC(2026, 10, 23);

/** What a connection is unless its example says otherwise. */
const PLAIN = /** @type {const} */ ({ version: 1, url: "https://www.example.com/", sight: "seen" });

/** @param {string | undefined} written */
const text = (written) => new TextEncoder().encode(written);

/** @returns {Check[]} in the order of a report */
export function readChecks() {
  const written = read("checks.json");
  const typed = read("connections.json");
  const roots = new Uint8Array(readFileSync(join(dist, "roots.der")));
  const values = /** @type {string[]} */ (written.values);
  const octets = (/** @type {number} */ place) => new Uint8Array(Buffer.from(values[place] ?? "", "base64"));

  /** @param {WrittenExample} example @returns {Example} */
  const ofChain = ({ outcome, connection, certificates, time, anchor, logs, crls, revokedAuthorities }) => ({
    kind: "chain",
    outcome,
    connection: { ...connection, certificates: certificates.map((place) => values[place] ?? "") },
    options: {
      time,
      // the public roots cost time, and here only chains without a root of their own may end at one
      ...(anchor === null && { roots }),
      crls: crls.map(octets),
      ...(anchor !== null && { anchors: [{ der: values[anchor] }] }),
      ...(logs !== null && { logs: text(values[logs]) }),
      ...(revokedAuthorities !== null && { revokedAuthorities: octets(revokedAuthorities) }),
    },
  });

  /** @param {TypedExample} example @returns {Example} */
  const ofConnection = ({ connection, chain, unlisted, outcome = "", time, files = [], logList }) => {
    const from = chain && (chain === "good" ? written.good : exampleOf(chain));
    const { connection: carried, options: trust } = from ? ofChain(from) : { connection: {}, options: {} };
    const { certificates } = /** @type {Connection} */ (carried);
    const { anchors: _, ...untrusting } = trust;
    return {
      kind: "connection",
      outcome,
      connection: /** @type {Connection} */ ({
        ...PLAIN,
        ...connection,
        ...(certificates && { certificates }),
      }),
      options: {
        ...(unlisted ? untrusting : trust),
        time: time ? Date.parse(time) : NOW,
        ...(files.includes("logs") && { logs: new Uint8Array(readFileSync(join(dist, "logs.txt"))) }),
        ...(logList && { logList: { json: text(logList), signature: new Uint8Array(1) } }),
      },
    };
  };

  /** @param {string} id */
  const exampleOf = (id) => written.checks.find((/** @type {Check} */ check) => check.id === id)?.example;

  return written.checks.map((/** @type {Check & { example: WrittenExample | null }} */ check) => {
    const example = check.example ? ofChain(check.example) : typed[check.id] && ofConnection(typed[check.id]);
    return { ...check, example };
  });
}

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(root, "docs", name), "utf8"));
