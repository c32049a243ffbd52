/** The lab's certification authorities and certificates: made anew at every run, kept nowhere. */
import { createHash, randomBytes, sign } from "node:crypto";
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
import * as extensions from "./extensions.mjs";
import { newKey, publicKeyInfo, signatureAlgorithm } from "./keys.mjs";
import { timestampList } from "./sct.mjs";

const DAY = 86_400_000;

/** The host that the certificates point to for their issuers' certificates. */
export const AUTHORITY_HOST = "ca.whylock-lab.example";

/**
 * @typedef {import("node:crypto").KeyObject} KeyObject
 * @typedef {{organization?: string, commonName: string}} Name
 *
 * @typedef {object} Certificate
 * @property {Name} subject
 * @property {KeyObject} key
 * @property {Buffer} der
 * @property {Date} notBefore
 * @property {Date} notAfter
 * @property {Certificate} [issuer] missing when it signed itself
 *
 * @typedef {object} Wish what a scenario asks of its certificate
 * @property {string[]} names host names in ASCII, the first becomes the common name
 * @property {"ecdsa" | "rsa" | "private" | "unknown" | "seldom" | "self"} [issuer] "ecdsa" unless said otherwise
 * @property {import("./keys.mjs").KeyKind} [key] "p256" unless said otherwise
 * @property {number} [startsInDays] -10 unless said otherwise
 * @property {number} [days] 90 unless said otherwise
 */

/** A PKI whose certificates look like public ones of today. @param {Date} [now] */
export function makePki(now = new Date()) {
  const publicRoots = {
    ecdsa: root({ organization: "Whylock Lab", commonName: "Whylock Lab Root E1" }, "p384", now),
    rsa: root({ organization: "Whylock Lab", commonName: "Whylock Lab Root R1" }, "rsa", now),
  };
  const privateRoot = root(
    { organization: "Harbour Web Filter", commonName: "Harbour Web Filter Root" },
    "p256",
    now,
  );
  const unknownRoot = root({ organization: "Wayside", commonName: "Wayside Root" }, "p256", now);
  const authorities = {
    ecdsa: intermediate(
      { organization: "Whylock Lab", commonName: "Lab Issuer E7" },
      "p384",
      publicRoots.ecdsa,
      now,
    ),
    rsa: intermediate(
      { organization: "Whylock Lab", commonName: "Lab Issuer R12" },
      "rsa",
      publicRoots.rsa,
      now,
    ),
    /** Nobody else's server sends this one, so that no browser can remember it. */
    seldom: intermediate(
      { organization: "Whylock Lab", commonName: "Lab Issuer S1" },
      "p384",
      publicRoots.ecdsa,
      now,
    ),
    private: privateRoot,
    unknown: unknownRoot,
  };
  const logs = [
    { name: "Whylock Lab Log Alder", key: newKey("p256") },
    { name: "Whylock Lab Log Birch", key: newKey("p256") },
  ];
  return {
    now,
    authorities,
    logs,
    /** The roots that stand for the public ones. */
    publicRoots: Object.values(publicRoots),
    /** Every root that the browsers are told to trust. */
    trustedRoots: [...Object.values(publicRoots), privateRoot],
    /** @param {Wish} wish */
    issue: (wish) => leaf(wish, authorities, logs, now),
  };
}

/** @typedef {ReturnType<typeof makePki>} Pki */

/** @param {Name} subject @param {import("./keys.mjs").KeyKind} kind @param {Date} now */
function root(subject, kind, now) {
  const key = newKey(kind);
  const info = publicKeyInfo(key);
  return certify({
    subject,
    key,
    notBefore: new Date(now.getTime() - 1000 * DAY),
    days: 15 * 365,
    extensions: [
      extensions.keyUsage("keyCertSign", "crlSign"),
      extensions.authority(),
      extensions.subjectKey(info),
    ],
  });
}

/** @param {Name} subject @param {import("./keys.mjs").KeyKind} kind @param {Certificate} issuer @param {Date} now */
function intermediate(subject, kind, issuer, now) {
  const key = newKey(kind);
  return certify({
    subject,
    key,
    issuer,
    notBefore: new Date(now.getTime() - 400 * DAY),
    days: 3 * 365,
    extensions: [
      extensions.keyUsage("digitalSignature", "keyCertSign", "crlSign"),
      extensions.serverAuthentication(),
      extensions.authority(),
      extensions.subjectKey(publicKeyInfo(key)),
      extensions.authorityKey(publicKeyInfo(issuer.key)),
      extensions.issuerAccess(certificateUrl(issuer)),
      extensions.domainValidated(),
      extensions.revocationList(`http://crl.whylock-lab.example/${slug(issuer)}.crl`),
    ],
  });
}

/**
 * @param {Wish} wish
 * @param {Record<string, Certificate>} authorities
 * @param {import("./sct.mjs").Log[]} logs
 * @param {Date} now
 */
function leaf(wish, authorities, logs, now) {
  const { names, issuer: by = "ecdsa", key: kind = "p256", startsInDays = -10, days = 90 } = wish;
  const key = newKey(kind);
  const issuer = by === "self" ? undefined : authorities[by];
  const notBefore = new Date(now.getTime() + startsInDays * DAY);
  /** @type {extensions.KeyUse[]} RSA key transport encrypts to the certificate's key (RFC 5246 §7.4.2). */
  const uses = kind === "rsa" ? ["digitalSignature", "keyEncipherment"] : ["digitalSignature"];
  const request = {
    subject: { commonName: names[0] ?? "" },
    key,
    issuer,
    notBefore,
    days,
    extensions: [
      extensions.keyUsage(...uses),
      extensions.serverAuthentication(),
      extensions.endEntity(),
      extensions.subjectKey(publicKeyInfo(key)),
      ...(issuer ? [extensions.authorityKey(publicKeyInfo(issuer.key))] : []),
      ...(issuer ? [extensions.issuerAccess(certificateUrl(issuer))] : []),
      extensions.alternativeNames(names),
      extensions.domainValidated(),
      ...(issuer ? [extensions.revocationList(`http://crl.whylock-lab.example/${slug(issuer)}.crl`)] : []),
    ],
  };
  const logged = issuer && isPublic(by);
  return certify(logged ? { ...request, logs } : request);
}

/** A private authority or an unknown one does not log. @param {string} issuer */
const isPublic = (issuer) => ["ecdsa", "rsa", "seldom"].includes(issuer);

/**
 * @typedef {object} Request
 * @property {Name} subject
 * @property {KeyObject} key
 * @property {Certificate} [issuer]
 * @property {Date} notBefore
 * @property {number} days
 * @property {Buffer[]} extensions
 * @property {import("./sct.mjs").Log[]} [logs]
 */

/** @param {Request} request @returns {Certificate} */
function certify({ subject, key, issuer, notBefore, days, extensions: wanted, logs = [] }) {
  const signer = issuer?.key ?? key;
  const { hash, identifier } = signatureAlgorithm(signer);
  const start = new Date(Math.floor(notBefore.getTime() / 1000) * 1000);
  const end = new Date(start.getTime() + days * DAY - 1000); // both ends belong to it (RFC 5280 §4.1.2.5)
  const loggedAt = new Date(Math.min(start.getTime(), Date.now())); // no log knows the future
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
  const proofs = logs.length
    ? [extensions.timestamps(timestampList(logs, publicKeyInfo(signer), toBeSigned(wanted), loggedAt))]
    : [];
  const tbs = toBeSigned([...wanted, ...proofs]);
  const der = sequence(tbs, identifier, bitString(sign(hash, tbs, signer)));
  return { subject, key, der, notBefore: start, notAfter: end, issuer };
}

/** @param {Name} name */
function distinguishedName({ organization, commonName }) {
  /** @param {string} id @param {Buffer} value */
  const attribute = (id, value) => set(sequence(oid(id), value));
  return sequence(
    ...(organization ? [attribute("2.5.4.6", printableString("NL"))] : []),
    ...(organization ? [attribute("2.5.4.10", utf8String(organization))] : []),
    attribute("2.5.4.3", utf8String(commonName)),
  );
}

/** @param {Certificate} certificate */
const slug = ({ subject }) => subject.commonName.toLowerCase().replaceAll(" ", "-");

/** Where the lab serves an authority's certificate. @param {Certificate} certificate */
export const certificateUrl = (certificate) => `http://${AUTHORITY_HOST}/${slug(certificate)}.der`;

/** @param {Certificate} certificate */
export const fingerprint = ({ der }) => createHash("sha256").update(der).digest("hex");

/** @param {Certificate} certificate */
export const pem = ({ der }) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;

/** From the end entity to the root. @param {Certificate} certificate @returns {Certificate[]} */
export const chain = (certificate) =>
  certificate.issuer ? [certificate, ...chain(certificate.issuer)] : [certificate];
