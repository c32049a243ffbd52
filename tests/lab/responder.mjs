/** What an authority answers about the revocation of a certificate (RFC 6960 §4.2), in the manner of public ones. */
import { createHash } from "node:crypto";
import { certify, DAY, distinguishedName } from "./certificate.mjs";
import {
  bitString,
  enumerated,
  explicit,
  generalizedTime,
  implicit,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
} from "./der.mjs";
import { authorityKey, keyUsage, ocspSigning } from "./extensions.mjs";
import { newKey, publicKeyInfo, signer } from "./keys.mjs";

/**
 * What is said: of the certificate, or "outdated" for a good answer of last month, "try-later" for none at all, and
 * "delegated" for a good one by somebody whom the authority appointed.
 *
 * @typedef {"good" | "revoked" | "outdated" | "try-later" | "delegated"} Word
 *
 * @typedef {import("./certificate.mjs").Certificate} Certificate
 */

/** Two days ago, and since when the key is in other hands. */
const REVOKED_DAYS_AGO = 2;

/**
 * An `OCSPResponse` about a certificate, by its issuer.
 *
 * @param {Certificate} certificate
 * @param {Word} word
 * @param {Date} [now]
 */
export function respond(certificate, word, now = new Date()) {
  if (word === "try-later") return sequence(enumerated(3));
  const issuer = certificate.issuer ?? certificate;
  const delegate = word === "delegated" ? appoint(issuer, now) : undefined;
  const who = delegate ?? issuer;
  /** @param {number} days */
  const daysAgo = (days) => new Date(Math.floor(now.getTime() / 1000) * 1000 - days * DAY);
  const given = daysAgo(word === "outdated" ? 30 : 1);
  const next = new Date(given.getTime() + 7 * DAY);
  const answer = sequence(
    identifier(certificate, issuer),
    word === "revoked" ? revoked(daysAgo(REVOKED_DAYS_AGO)) : implicit(0, Buffer.of()),
    generalizedTime(given),
    explicit(0, generalizedTime(next)),
  );
  const signed = sequence(
    explicit(1, distinguishedName(who.subject)),
    generalizedTime(given),
    sequence(answer),
  );
  const { identifier: algorithm, sign } = signer(who.key);
  const certificates = delegate ? [explicit(0, sequence(delegate.der))] : [];
  const basic = sequence(signed, algorithm, bitString(sign(signed)), ...certificates);
  return sequence(enumerated(0), explicit(0, sequence(oid("1.3.6.1.5.5.7.48.1.1"), octetString(basic))));
}

/** `CertID`. @param {Certificate} certificate @param {Certificate} issuer */
function identifier(certificate, issuer) {
  return sequence(
    sequence(oid("1.3.14.3.2.26"), nothing),
    octetString(sha1(distinguishedName(issuer.subject))),
    octetString(sha1(keyBits(issuer))),
    integer(certificate.serial),
  );
}

/** For the reason keyCompromise. @param {Date} since */
const revoked = (since) => explicit(1, generalizedTime(since), explicit(0, enumerated(1)));

/** The key without what stands around it: it is the end of the SubjectPublicKeyInfo. @param {Certificate} certificate */
function keyBits({ key }) {
  const details = key.asymmetricKeyDetails;
  const info = publicKeyInfo(key);
  if (details?.namedCurve === "prime256v1") return info.subarray(-65);
  if (details?.namedCurve === "secp384r1") return info.subarray(-97);
  // An RSAPublicKey, behind the algorithm and the head of the BIT STRING
  return info.subarray(24);
}

/** @param {Buffer} octets */
const sha1 = (octets) => createHash("sha1").update(octets).digest();

/** Somebody who answers for an authority. @param {Certificate} issuer @param {Date} now */
function appoint(issuer, now) {
  return certify({
    subject: { organization: "Whylock Lab", commonName: "Lab Responder" },
    key: newKey("p256"),
    issuer,
    notBefore: new Date(now.getTime() - 20 * DAY),
    days: 60,
    now,
    extensions: [keyUsage("digitalSignature"), ocspSigning(), authorityKey(publicKeyInfo(issuer.key))],
  });
}
