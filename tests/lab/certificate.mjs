/** Makes one certificate: what stands in it is asked for, signed, and written in DER (RFC 5280 §4.1). */
import { createHash, randomBytes } from "node:crypto";
import {
  bitString,
  explicit,
  integer,
  oid,
  printableString,
  sequence,
  set,
  time,
  utf8String,
} from "./der.mjs";
import { timestamps } from "./extensions.mjs";
import { publicKeyInfo, signer } from "./keys.mjs";
import { timestampList } from "./sct.mjs";

export const DAY = 86_400_000;

/**
 * @typedef {import("node:crypto").KeyObject} KeyObject
 * @typedef {{organization?: string, commonName: string}} Name
 *
 * @typedef {object} Certificate
 * @property {Name} subject
 * @property {KeyObject} key
 * @property {Buffer} der
 * @property {Buffer} serial its number, without a leading zero
 * @property {Date} notBefore
 * @property {Date} notAfter
 * @property {Certificate} [issuer] missing when it signed itself
 * @property {Certificate[]} [sent] what its server sends; its path without the root, unless said otherwise
 *
 * @typedef {object} Request
 * @property {Name} subject
 * @property {KeyObject} key
 * @property {Certificate} [issuer]
 * @property {Date} notBefore
 * @property {number} days
 * @property {Date} now when it is made
 * @property {Buffer[]} extensions
 * @property {import("./sct.mjs").Proof[]} [proofs] that it stands in logs
 * @property {import("./keys.mjs").Manner} [signed] "usual" unless said otherwise
 */

/** @param {Request} request @returns {Certificate} */
export function certify({ subject, key, issuer, notBefore, days, now, extensions, proofs = [], signed }) {
  const issuerKey = issuer?.key ?? key;
  const { identifier, sign } = signer(issuerKey, signed);
  const start = new Date(Math.floor(notBefore.getTime() / 1000) * 1000);
  const end = new Date(start.getTime() + days * DAY - 1000); // both ends belong to it (RFC 5280 §4.1.2.5)
  const loggedAt = new Date(Math.min(start.getTime(), now.getTime())); // no log knows the future
  const serial = Buffer.concat([Buffer.of(0x05), randomBytes(17)]);
  /** @param {Buffer[]} listed */
  const toBeSigned = (listed) =>
    sequence(
      explicit(0, integer(Buffer.of(2))),
      integer(serial),
      identifier,
      distinguishedName(issuer?.subject ?? subject),
      sequence(time(start), time(end)),
      distinguishedName(subject),
      publicKeyInfo(key),
      explicit(3, sequence(...listed)),
    );
  const precertificate = { issuerKeyInfo: publicKeyInfo(issuerKey), tbs: toBeSigned(extensions) };
  const promised = proofs.map((proof) => proof(precertificate, loggedAt));
  const tbs = toBeSigned([...extensions, ...(promised.length ? [timestamps(timestampList(promised))] : [])]);
  const der = sequence(tbs, identifier, bitString(sign(tbs)));
  return { subject, key, der, serial, notBefore: start, notAfter: end, issuer };
}

/** @param {Name} name */
export function distinguishedName({ organization, commonName }) {
  /** @param {string} id @param {Buffer} value */
  const attribute = (id, value) => set(sequence(oid(id), value));
  return sequence(
    ...(organization ? [attribute("2.5.4.6", printableString("NL"))] : []),
    ...(organization ? [attribute("2.5.4.10", utf8String(organization))] : []),
    attribute("2.5.4.3", utf8String(commonName)),
  );
}

/** @param {Certificate} certificate */
export const fingerprint = ({ der }) => createHash("sha256").update(der).digest("hex");

/** @param {Pick<Certificate, "der">} certificate */
export const pem = ({ der }) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;

/** From the end entity to the root. @param {Certificate} certificate @returns {Certificate[]} */
export const chain = (certificate) =>
  certificate.issuer ? [certificate, ...chain(certificate.issuer)] : [certificate];

/**
 * What a server sends: not the root, which whoever asks has to have already (RFC 5246 §7.4.2).
 *
 * @param {Certificate} certificate
 */
export const sent = (certificate) =>
  certificate.sent ?? chain(certificate).filter(({ issuer }, place) => issuer || place === 0);
