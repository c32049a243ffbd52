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
 * The rules that a faulty path breaks, each with the certificate of those that its server sends; and what OpenSSL says
 * of it at its usual level, with Whylock's view of that: it agrees, unless said otherwise.
 *
 * @typedef {object} Broken
 * @property {[check: string, certificate: number][]} rules
 * @property {string} [openssl]
 * @property {import("./scenarios.mjs").Difference} [differs]
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
    ],
    openssl: "CERT_NOT_YET_VALID",
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
  precertificate: { rules: [["critical-extension", 0]], openssl: "UNSPECIFIED" },
  // Node's OpenSSL looks at no log's promise.
  "sct-forged": { rules: [] },
  "sct-other-certificate": { rules: [] },
  "sct-unknown-log": { rules: [] },
  "sct-retired-log": { rules: [] },
  "sct-log-retired-since": { rules: [] },
  "sct-future": { rules: [] },
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
