/** Certificate Transparency logs of the lab, and the proofs that they sign (RFC 6962). */
import { createHash, sign } from "node:crypto";
import { publicKeyInfo } from "./keys.mjs";

/**
 * @typedef {object} Log
 * @property {string} name
 * @property {import("node:crypto").KeyObject} key
 */

/** SHA-256 of the log's public key (RFC 6962 §3.2). @param {Log} log */
export const logId = (log) => createHash("sha256").update(publicKeyInfo(log.key)).digest();

/**
 * One signed certificate timestamp over a precertificate (RFC 6962 §3.2).
 *
 * @param {Log} log
 * @param {Uint8Array} issuerKeyInfo the issuer's SubjectPublicKeyInfo
 * @param {Uint8Array} tbs the TBSCertificate without the list of timestamps
 * @param {Date} at
 */
function signedTimestamp(log, issuerKeyInfo, tbs, at) {
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(BigInt(at.getTime()));
  const noExtensions = vector(2, Buffer.of());
  const signed = Buffer.concat([
    Buffer.of(0, 0), // v1, certificate_timestamp
    timestamp,
    Buffer.of(0, 1), // precert_entry
    createHash("sha256").update(issuerKeyInfo).digest(),
    vector(3, tbs),
    noExtensions,
  ]);
  const sha256WithEcdsa = Buffer.of(4, 3);
  const signature = vector(2, sign("sha256", signed, log.key));
  return Buffer.concat([Buffer.of(0), logId(log), timestamp, noExtensions, sha256WithEcdsa, signature]);
}

/**
 * The SignedCertificateTimestampList of one certificate (RFC 6962 §3.3).
 *
 * @param {Log[]} logs
 * @param {Uint8Array} issuerKeyInfo
 * @param {Uint8Array} tbs
 * @param {Date} at
 */
export function timestampList(logs, issuerKeyInfo, tbs, at) {
  const each = logs.map((log) => vector(2, signedTimestamp(log, issuerKeyInfo, tbs, at)));
  return vector(2, Buffer.concat(each));
}

/** An opaque vector of TLS: its length in so many octets, then itself. @param {number} octets @param {Uint8Array} content */
function vector(octets, content) {
  const size = Buffer.alloc(octets);
  size.writeUIntBE(content.length, 0, octets);
  return Buffer.concat([size, content]);
}
