/** What is true of a scenario's connection: what the lab's authorities made, and what its servers negotiated. */
import { domainToUnicode } from "node:url";
import { chain, fingerprint } from "./certificate.mjs";

/**
 * How much of a connection a browser tells the extension.
 * - `all`: version, suite, group, and the chain up to the root
 * - `leaf`: the same, with the certificate as the server sent it; after an override no chain was verified
 * - `address`: nothing but the address
 *
 * @typedef {"all" | "leaf" | "address"} Sight
 */

/** IANA's names of the groups that the lab's servers are limited to, by OpenSSL's. */
const GROUPS = /** @type {Record<string, string>} */ ({
  prime256v1: "secp256r1",
  X25519: "x25519",
  X25519MLKEM768: "X25519MLKEM768",
});

/**
 * The values that have to stand in the popup's text, each under a name for the test's message.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {Pick<import("./scenarios.mjs").Scenario, "url" | "arrives">} scenario
 * @param {Sight} sight
 * @returns {Record<string, string>}
 */
export function truths(lab, { url, arrives = url }, sight) {
  const address = new URL(arrives);
  if (!address.protocol.startsWith("http")) return {};
  const usual = address.protocol === "https:" ? "443" : "80";
  const where = { host: domainToUnicode(address.hostname), port: address.port || usual };
  const { site, server, certificate } = lab.at(arrives);
  const handshake = server.handshakes.at(-1);
  if (sight === "address" || !certificate || !handshake) return where;

  const [leaf, ...issuers] = chain(certificate);
  const group = GROUPS[site.tls?.ecdhCurve ?? ""];
  return {
    ...where,
    "protocol version": handshake.protocol.replace("TLSv", "TLS "),
    "cipher suite": handshake.cipher,
    ...(group && { "key-exchange group": group }),
    ...Object.fromEntries(
      (sight === "all" ? issuers : issuers.slice(0, 1)).map((issuer, index) => [
        `issuer ${index + 1}`,
        issuer.subject.commonName,
      ]),
    ),
    "first date": day(certificate.notBefore),
    "last date": day(certificate.notAfter),
    fingerprint: leaf ? fingerprint(leaf) : "",
  };
}

/**
 * How the popup tells apart what is odd about a log's timestamp: in the answer to what people ask, and in the list of checks.
 *
 * @typedef {"forged" | "other-certificate" | "unknown-log" | "retired" | "retired-since" | "future"} Oddity
 */
const ODDITIES = /** @type {Record<Oddity, RegExp[]>} */ ({
  forged: [
    /One timestamp is forged, or made for a certificate that is not here\./,
    /The timestamp of Whylock Lab Log Birch does not fit “.+?”\. It is forged,/,
  ],
  "other-certificate": [
    /One timestamp was made for another certificate\./,
    /Whylock Lab Log Birch made the timestamp in “.+?” for another certificate: “Lab Issuer E7”\./,
  ],
  "unknown-log": [
    /One timestamp is of a log that the list does not have\./,
    /The list of public logs does not have this log: .{43}=/,
  ],
  retired: [
    /One timestamp is of a log that was retired already\./,
    /Whylock Lab Log Elm was retired on .+?\. It made this timestamp later,/,
  ],
  "retired-since": [
    /One timestamp is of a log that was retired later\./,
    /Whylock Lab Log Elm was retired on .+?\. It made this timestamp before,/,
  ],
  future: [
    /from (a moment|moments) that cannot be right\./,
    /The timestamp of Whylock Lab Log \w+ for “.+?” is from .+?\. That has not come yet\./,
  ],
});

/** What a text says of a log's timestamp that is odd: all that it says, in short and in detail. @param {string} text */
export function oddities(text) {
  const line = text.replace(/\s+/g, " ");
  return Object.entries(ODDITIES).flatMap(([oddity, said]) =>
    said.flatMap((pattern, place) =>
      pattern.test(line) ? [`${oddity}, ${place ? "in detail" : "in short"}`] : [],
    ),
  );
}

/** The same for what a scenario says of itself. @param {Oddity | undefined} oddity */
export const toldOf = (oddity) => (oddity ? [`${oddity}, in short`, `${oddity}, in detail`] : []);

/**
 * The rules that a faulty path breaks, each with the certificate of those that its server sends; and what OpenSSL says
 * of it at its usual level, with Whylock's view of that: it agrees, unless said otherwise.
 *
 * @typedef {object} Broken
 * @property {[check: string, certificate: number][]} rules
 * @property {string} [openssl]
 * @property {import("./scenarios.mjs").Difference} [differs]
 * @property {Oddity} [oddity] of a log's timestamp
 */

/** @type {Record<import("./faults.mjs").Fault, Broken>} */
export const broken = {
  "wrong-signature": { rules: [["signature", 0]], openssl: "CERT_SIGNATURE_FAILURE" },
  "swapped-intermediate": { rules: [["signature", 0]], openssl: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
  "excluded-name": { rules: [["name-constraints", 0]], openssl: "UNSPECIFIED" },
  "expired-intermediate": { rules: [["validity", 1]], openssl: "CERT_HAS_EXPIRED" },
  future: {
    rules: [
      ["validity", 0],
      ["validity", 1],
      ["timestamp-date", 0],
      ["timestamp-date", 0],
    ],
    openssl: "CERT_NOT_YET_VALID",
    oddity: "future",
  },
  "no-certificate-signing": { rules: [["certificate-sign-usage", 1]], openssl: "UNSPECIFIED" },
  "no-authority": { rules: [["basic-constraints", 1]], openssl: "INVALID_PURPOSE" },
  "path-too-long": { rules: [["path-length", 2]], openssl: "PATH_LENGTH_EXCEEDED" },
  "missing-intermediate": { rules: [["anchored", 0]], openssl: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
  disorder: { rules: [] },
  "cross-signed": { rules: [] },
  sha1: { rules: [["signature-hash", 0]], openssl: "UNSPECIFIED" },
  "small-key": {
    rules: [["rsa-key-size", 0]],
    openssl: "UNSPECIFIED",
    differs: {
      outcome: "warn",
      because: "Browsers take 1024 bits from a root that was added. OpenSSL does not.",
    },
  },
  // A root that was added is no public one, whose rules would bind it.
  "long-lived": { rules: [] },
  "unknown-extension": { rules: [["critical-extension", 0]], openssl: "UNSPECIFIED" },
  precertificate: {
    rules: [
      ["critical-extension", 0],
      ["precertificate", 0],
    ],
    openssl: "UNSPECIFIED",
  },
  // Node does not look at what logs signed.
  "sct-forged": { rules: [["timestamp-signature", 0]], oddity: "forged" },
  "sct-other-certificate": { rules: [["timestamp-signature", 0]], oddity: "other-certificate" },
  "sct-unknown-log": { rules: [], oddity: "unknown-log" },
  "sct-retired-log": { rules: [], oddity: "retired" },
  "sct-log-retired-since": { rules: [], oddity: "retired-since" },
  "sct-future": { rules: [["timestamp-date", 0]], oddity: "future" },
  "one-sct": { rules: [] },
  "one-operator": { rules: [] },
  "static-ct": { rules: [] },
  "client-only": { rules: [["extended-key-usage", 0]], openssl: "INVALID_PURPOSE" },
  pss: { rules: [] },
  ed25519: {
    rules: [
      ["public-key-algorithm", 1],
      ["signature-algorithm", 0],
    ],
    differs: { outcome: "fail", because: "OpenSSL takes keys of Edwards curves. No browser does." },
  },
};

/** @param {Date} moment */
const day = (moment) => moment.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });

/**
 * Which truths a text leaves out. A long value may be broken by spaces, colons and the case of its letters.
 *
 * @param {string} text
 * @param {Record<string, string>} values
 * @returns {string[]} "name: value"
 */
export function missing(text, values) {
  /** @param {string} words */
  const plain = (words) => words.replace(/[\s:\u00ad\u200b]/g, "").toLowerCase();
  const read = plain(text);
  return Object.entries(values)
    .filter(([, value]) => !read.includes(plain(value)))
    .map(([name, value]) => `${name}: ${value}`);
}
