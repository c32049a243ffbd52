/** Issues certificates in the manner of public ones of today; whoever asks may want one thing other than usual. */
import { certify, DAY } from "./certificate.mjs";
import * as extensions from "./extensions.mjs";
import { newKey, publicKeyInfo } from "./keys.mjs";

/** The host that the certificates point to for their issuers' certificates. */
export const AUTHORITY_HOST = "ca.whylock-lab.example";

/**
 * @typedef {import("./certificate.mjs").Certificate} Certificate
 * @typedef {import("./certificate.mjs").Name} Name
 * @typedef {import("./keys.mjs").KeyKind} KeyKind
 *
 * @typedef {object} AuthorityRequest
 * @property {Name} subject
 * @property {KeyKind} kind
 * @property {Certificate} issuer
 * @property {import("node:crypto").KeyObject} [key] a new one of the kind, unless given
 * @property {number} [startsInDays] -400 unless said otherwise
 * @property {number} [days] three years, unless said otherwise
 * @property {extensions.KeyUse[]} [uses] of its key; with none, the certificate does not speak of them
 * @property {Buffer} [basicConstraints] those of an authority, unless said otherwise
 * @property {Buffer[]} [more] extensions beside the usual ones
 *
 * @typedef {object} LeafRequest
 * @property {string[]} names host names in ASCII, the first becomes the common name
 * @property {Certificate} [issuer] it signs itself, unless given
 * @property {KeyKind} [key] "p256" unless said otherwise
 * @property {number} [startsInDays] -10 unless said otherwise
 * @property {number} [days] 90 unless said otherwise
 * @property {Buffer} [purpose] server authentication, unless said otherwise
 * @property {boolean} [mustStaple] its server has to send its issuer's answer about revocation along
 * @property {Buffer[]} [more] extensions beside the usual ones
 * @property {import("./keys.mjs").Manner} [signed]
 * @property {import("./sct.mjs").Proof[]} [proofs] that it stands in logs; none, unless given
 */

/** @param {Name} subject @param {KeyKind} kind @param {Date} now */
export function issueRoot(subject, kind, now) {
  const key = newKey(kind);
  return certify({
    subject,
    key,
    notBefore: new Date(now.getTime() - 1000 * DAY),
    days: 15 * 365,
    now,
    extensions: [
      extensions.keyUsage("keyCertSign", "crlSign"),
      extensions.authority(),
      extensions.subjectKey(publicKeyInfo(key)),
    ],
  });
}

/** @param {AuthorityRequest} request @param {Date} now */
export function issueAuthority(request, now) {
  const { subject, issuer, startsInDays = -400, days = 3 * 365, more = [] } = request;
  const { uses = ["digitalSignature", "keyCertSign", "crlSign"] } = request;
  const { key = newKey(request.kind), basicConstraints = extensions.authority() } = request;
  return certify({
    subject,
    key,
    issuer,
    notBefore: new Date(now.getTime() + startsInDays * DAY),
    days,
    now,
    extensions: [
      ...(uses.length > 0 ? [extensions.keyUsage(...uses)] : []),
      extensions.serverAuthentication(),
      basicConstraints,
      extensions.subjectKey(publicKeyInfo(key)),
      ...fromIssuer(issuer),
      extensions.domainValidated(),
      ...more,
    ],
  });
}

/** @param {LeafRequest} request @param {Date} now */
export function issueLeaf(request, now) {
  const { names, issuer, key: kind = "p256", startsInDays = -10, days = 90, more = [] } = request;
  const { purpose = extensions.serverAuthentication(), signed, proofs, mustStaple } = request;
  const key = newKey(kind);
  /** @type {extensions.KeyUse[]} RSA key transport encrypts to the certificate's key (RFC 5246 §7.4.2). */
  const uses = kind.startsWith("rsa") ? ["digitalSignature", "keyEncipherment"] : ["digitalSignature"];
  return certify({
    subject: { commonName: names[0] ?? "" },
    key,
    issuer,
    notBefore: new Date(now.getTime() + startsInDays * DAY),
    days,
    now,
    extensions: [
      extensions.keyUsage(...uses),
      purpose,
      extensions.endEntity(),
      extensions.subjectKey(publicKeyInfo(key)),
      ...(issuer ? fromIssuer(issuer) : []),
      extensions.alternativeNames(names),
      extensions.domainValidated(),
      ...(mustStaple ? [extensions.mustStaple()] : []),
      ...more,
    ],
    signed,
    proofs,
  });
}

/** Which key signed, and where its issuer's certificate and list of revocations can be had. @param {Certificate} issuer */
const fromIssuer = (issuer) => [
  extensions.authorityKey(publicKeyInfo(issuer.key)),
  extensions.issuerAccess(certificateUrl(issuer)),
  extensions.revocationList(`http://crl.whylock-lab.example/${slug(issuer)}.crl`),
];

/** @param {Certificate} certificate */
const slug = ({ subject }) => subject.commonName.toLowerCase().replaceAll(" ", "-");

/** Where the lab serves an authority's certificate. @param {Certificate} certificate */
export const certificateUrl = (certificate) => `http://${AUTHORITY_HOST}/${slug(certificate)}.der`;
