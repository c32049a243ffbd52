import { hash, X509Certificate } from "node:crypto";
import { trimmed } from "../fields.mjs";
import { ATTRIBUTES, CA_ISSUERS, CURVES, EC, OCSP, RSA } from "../oids.mjs";

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = new X509Certificate(der);
  const { publicKey } = certificate;
  return {
    serialNumber: certificate.serialNumber,
    issuer: certificate.issuer.split("\n"),
    subject: certificate.subject.split("\n"),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    keyType: publicKey.asymmetricKeyType,
    keyDetails: publicKey.asymmetricKeyDetails,
    names: certificate.subjectAltName?.split(", ") ?? [],
    extendedKeyUsage: certificate.keyUsage ?? [],
    ca: certificate.ca,
    authorityAccess: certificate.infoAccess?.trimEnd().split("\n") ?? [],
    sha256: hash("sha256", der),
  };
}

/** @param {string} text `CN=value` @returns {[string, string]} */
function attribute(text) {
  const type = text.slice(0, text.indexOf("="));
  return [ATTRIBUTES[type] ?? type, text.slice(type.length + 1).replaceAll(/\\(.)/g, "$1")];
}

/** @param {string} text `DNS:value` */
function general(text) {
  const label = text.slice(0, text.indexOf(":"));
  const kind = { DNS: "dns", email: "email", URI: "uri", "IP Address": "ip" }[label];
  return kind ? `${kind}:${text.slice(label.length + 1)}` : "other";
}

/** @param {string} text */
const access = (text) =>
  text.replace(/^OCSP - URI:/, `${OCSP} `).replace(/^CA Issuers - URI:/, `${CA_ISSUERS} `);

/** @type {import("../fields.mjs").Viewer} */
export const node = {
  name: "node:crypto",
  view,
  lacks: [
    "version",
    "signatureAlgorithm",
    "keyUsage",
    "basicConstraints",
    "subjectKeyIdentifier",
    "authorityKeyIdentifier",
    "revocationLists",
    "policies",
  ],
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    serialNumber: trimmed(told.serialNumber),
    issuer: told.issuer.map(attribute),
    subject: told.subject.map(attribute),
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    publicKey:
      told.keyType === "rsa"
        ? { algorithm: RSA, size: told.keyDetails?.modulusLength ?? 0 }
        : { algorithm: EC, ...CURVES[told.keyDetails?.namedCurve ?? ""] },
    names: told.names.map(general),
    extendedKeyUsage: told.extendedKeyUsage,
    authorityAccess: told.authorityAccess.map(access),
    sha256: told.sha256,
  }),
};
