/** The extensions of the lab's certificates (RFC 5280 §4.2), in the manner of public ones of 2026. */
import { createHash } from "node:crypto";
import { bits, boolean, explicit, implicit, integer, nothing, octetString, oid, sequence } from "./der.mjs";

export const DOMAIN_VALIDATED = "2.23.140.1.2.1";
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
/** An enterprise's number for examples (RFC 5612), under which nobody knows an extension. */
const UNKNOWN = "1.3.6.1.4.1.32473.1";
const CA_ISSUERS = "1.3.6.1.5.5.7.48.2";
const DNS_NAME = 2;
const URI = 6;

const KEY_USAGE = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, crlSign: 6 };

/**
 * @param {string} id
 * @param {Uint8Array} value
 * @param {{critical?: boolean}} [options]
 */
export const extension = (id, value, { critical = false } = {}) =>
  critical ? sequence(oid(id), boolean(true), octetString(value)) : sequence(oid(id), octetString(value));

/** @typedef {keyof typeof KEY_USAGE} KeyUse */

/** @param {KeyUse[]} uses */
export const keyUsage = (...uses) =>
  extension("2.5.29.15", bits(uses.map((use) => KEY_USAGE[use])), { critical: true });

/** @param {number} [pathLength] how many authorities may follow; any number, unless told */
export const authority = (pathLength) => {
  const limit = pathLength === undefined ? [] : [integer(Buffer.of(pathLength))];
  return extension("2.5.29.19", sequence(boolean(true), ...limit), { critical: true });
};
export const endEntity = () => extension("2.5.29.19", sequence(), { critical: true });
/** To answer for its issuer about revocation, and nobody need ask about its own (RFC 6960 §4.2.2.2). */
export const ocspSigning = () =>
  Buffer.concat([
    extension("2.5.29.37", sequence(oid("1.3.6.1.5.5.7.3.9"))),
    extension("1.3.6.1.5.5.7.48.1.5", nothing),
  ]);
/** Its server sends its issuer's answer about revocation along (RFC 7633). */
export const mustStaple = () => extension("1.3.6.1.5.5.7.1.24", sequence(integer(Buffer.of(5))));
export const serverAuthentication = () => extension("2.5.29.37", sequence(oid(SERVER_AUTH)));
export const clientAuthentication = () => extension("2.5.29.37", sequence(oid(CLIENT_AUTH)));
export const unknownCritical = () => extension(UNKNOWN, octetString(Buffer.of()), { critical: true });

/** The authority may name none of these hosts, nor any below them. @param {string[]} excluded */
export const nameConstraints = (excluded) => {
  const subtrees = excluded.map((name) => sequence(implicit(DNS_NAME, Buffer.from(name))));
  return extension("2.5.29.30", sequence(explicit(1, ...subtrees)), { critical: true });
};

export const domainValidated = () => extension("2.5.29.32", sequence(sequence(oid(DOMAIN_VALIDATED))));

/** Any name that is the key's alone will do (RFC 5280 §4.2.1.2). @param {Uint8Array} publicKeyInfo */
const keyIdentifier = (publicKeyInfo) => createHash("sha1").update(publicKeyInfo).digest();

/** @param {Uint8Array} publicKeyInfo */
export const subjectKey = (publicKeyInfo) =>
  extension("2.5.29.14", octetString(keyIdentifier(publicKeyInfo)));

/** @param {Uint8Array} issuerKeyInfo */
export const authorityKey = (issuerKeyInfo) =>
  extension("2.5.29.35", sequence(implicit(0, keyIdentifier(issuerKeyInfo))));

/** @param {string[]} names host names in ASCII */
export const alternativeNames = (names) =>
  extension("2.5.29.17", sequence(...names.map((name) => implicit(DNS_NAME, Buffer.from(name)))));

/** @param {string} url where the issuer's certificate can be had */
export const issuerAccess = (url) =>
  extension("1.3.6.1.5.5.7.1.1", sequence(sequence(oid(CA_ISSUERS), implicit(URI, Buffer.from(url)))));

/** @param {string} url */
export const revocationList = (url) =>
  extension("2.5.29.31", sequence(sequence(explicit(0, explicit(0, implicit(URI, Buffer.from(url)))))));

/** @param {Uint8Array} list a SignedCertificateTimestampList */
export const timestamps = (list) => extension("1.3.6.1.4.1.11129.2.4.2", octetString(list));

/** Makes a precertificate, which logs take and nobody else is to (RFC 6962 §3.1). */
export const poison = () => extension("1.3.6.1.4.1.11129.2.4.3", nothing, { critical: true });
