/** What a log promises of a certificate: signed certificate timestamps (RFC 6962 §3.2), true ones and others. */
import { createHash, sign } from "node:crypto";
import { logId } from "./logs.mjs";

/** @typedef {import("./logs.mjs").Log} Log */

/**
 * What a log is shown: a precertificate, by the key of who will sign the certificate, and its TBSCertificate without
 * the poison; or a certificate as it is.
 *
 * @typedef {{issuerKeyInfo: Uint8Array, tbs: Uint8Array} | {certificate: Uint8Array}} Entry
 *
 * @typedef {(precertificate: {issuerKeyInfo: Uint8Array, tbs: Uint8Array}, at: Date) => Buffer} Proof makes one SCT for
 *   the certificate that it will stand in
 */

/** Where in its log a certificate stands, if the log is read as files: one extension of type 0 (C2SP static-ct-api). */
const LEAF_INDEX = Buffer.concat([Buffer.of(0), vector(2, Buffer.of(0, 0, 1, 0x86, 0xa0))]);

/**
 * @param {Log} log
 * @param {object} [changes]
 * @param {Date} [changes.at] the certificate's first moment, unless told
 * @param {Entry} [changes.over] the certificate that it will stand in, unless told
 * @param {import("node:crypto").KeyObject} [changes.by] whose signature it bears; the log's own, unless told
 * @returns {Proof}
 */
export const proof =
  (log, { at, over, by = log.key } = {}) =>
  (precertificate, usual) => {
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(BigInt((at ?? usual).getTime()));
    const extensions = vector(2, log.format === "static-ct" ? LEAF_INDEX : Buffer.of());
    const signed = Buffer.concat([
      Buffer.of(0, 0), // v1, certificate_timestamp
      timestamp,
      entry(over ?? precertificate),
      extensions,
    ]);
    const sha256WithEcdsa = Buffer.of(4, 3);
    const signature = vector(2, sign("sha256", signed, by));
    return Buffer.concat([Buffer.of(0), logId(log), timestamp, extensions, sha256WithEcdsa, signature]);
  };

/** The type of an entry, and the entry. @param {Entry} shown */
function entry(shown) {
  if ("certificate" in shown) return Buffer.concat([Buffer.of(0, 0), vector(3, shown.certificate)]);
  const issuer = createHash("sha256").update(shown.issuerKeyInfo).digest();
  return Buffer.concat([Buffer.of(0, 1), issuer, vector(3, shown.tbs)]);
}

/** The SignedCertificateTimestampList of one certificate (RFC 6962 §3.3). @param {Buffer[]} timestamps */
export const timestampList = (timestamps) =>
  vector(2, Buffer.concat(timestamps.map((timestamp) => vector(2, timestamp))));

/** An opaque vector of TLS: its length in so many octets, then itself. @param {number} octets @param {Uint8Array} content */
function vector(octets, content) {
  const size = Buffer.alloc(octets);
  size.writeUIntBE(content.length, 0, octets);
  return Buffer.concat([size, content]);
}
