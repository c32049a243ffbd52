import { readCertificate } from "../../../pkg/lib/read.js";
import { constraints, hex, usesOfNames } from "../fields.mjs";

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = readCertificate(der);
  return {
    version: certificate.version,
    serialNumber: certificate.serialNumberHex,
    signatureAlgorithm: certificate.signatureAlgorithm,
    issuer: certificate.issuer,
    subject: certificate.subject,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    publicKey: certificate.publicKey,
    names: certificate.alternativeNames,
    keyUsage: certificate.keyUsage,
    extendedKeyUsage: certificate.extendedKeyUsage,
    basicConstraints: certificate.basicConstraints,
    subjectKeyIdentifier: certificate.subjectKeyIdentifier,
    authorityKeyIdentifier: certificate.authorityKeyIdentifier,
    revocationLists: certificate.revocationLists,
    authorityAccess: certificate.authorityAccess,
    policies: certificate.policies,
    sha256: certificate.sha256,
  };
}

/** @param {{ type: { oid: string }, value: string }} attribute @returns {import("../fields.mjs").Attribute} */
const attribute = ({ type, value }) => [type.oid, value];

/** @param {{ kind: string, value: string }} name */
const general = ({ kind, value }) =>
  ["dns", "email", "ip", "uri"].includes(kind) ? `${kind}:${value}` : "other";

/** @param {{ oid: string }} identifier */
const arcs = ({ oid }) => oid;

/** @type {import("../fields.mjs").Viewer} */
export const whylock = {
  name: "whylock",
  view,
  /** @param {ReturnType<typeof view>} told */
  normal({ publicKey: key, basicConstraints: basic, ...told }) {
    return {
      ...told,
      serialNumber: told.serialNumber ?? "",
      signatureAlgorithm: told.signatureAlgorithm?.oid ?? "",
      issuer: told.issuer.map(attribute),
      subject: told.subject.map(attribute),
      publicKey: {
        algorithm: key?.algorithm.oid ?? "",
        size: key?.size ?? 0,
        ...(key?.curve && { curve: key.curve.oid }),
      },
      names: told.names.map(general),
      keyUsage: usesOfNames(told.keyUsage ?? []),
      extendedKeyUsage: told.extendedKeyUsage.map(arcs),
      basicConstraints: basic && constraints(basic.ca, basic.pathLength),
      subjectKeyIdentifier: told.subjectKeyIdentifier && hex(told.subjectKeyIdentifier),
      authorityKeyIdentifier: told.authorityKeyIdentifier && hex(told.authorityKeyIdentifier),
      authorityAccess: told.authorityAccess.map(({ method, location }) => `${method.oid} ${location}`),
      policies: told.policies.map(arcs),
    };
  },
};
