import { hash } from "node:crypto";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { constraints, trimmed, usesOfBits } from "../fields.mjs";
import { ATTRIBUTES, CA_ISSUERS, CURVES, EC, OCSP, RSA, SIGNATURES } from "../oids.mjs";

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = new x509.X509Certificate(der);
  const basic = certificate.getExtension(x509.BasicConstraintsExtension);
  const access = certificate.getExtension(x509.AuthorityInfoAccessExtension);
  const points = certificate.getExtension(x509.CRLDistributionPointsExtension);
  return {
    // the one field that the class itself does not show
    version: /** @type {any} */ (certificate).asn.tbsCertificate.version,
    serialNumber: certificate.serialNumber,
    signatureAlgorithm: certificate.signatureAlgorithm,
    issuer: certificate.issuerName.toJSON(),
    subject: certificate.subjectName.toJSON(),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    publicKey: /** @type {any} */ (certificate.publicKey.algorithm),
    names: certificate.getExtension(x509.SubjectAlternativeNameExtension)?.names.toJSON() ?? [],
    keyUsage: certificate.getExtension(x509.KeyUsagesExtension)?.usages ?? 0,
    extendedKeyUsage: [...(certificate.getExtension(x509.ExtendedKeyUsageExtension)?.usages ?? [])],
    basicConstraints: basic && { ca: basic.ca, pathLength: basic.pathLength },
    subjectKeyIdentifier: certificate.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId,
    authorityKeyIdentifier: certificate.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId,
    revocationLists: [...(points?.distributionPoints ?? [])].flatMap(addresses),
    ocsp: access?.ocsp.map(({ value }) => value) ?? [],
    caIssuers: access?.caIssuers.map(({ value }) => value) ?? [],
    policies: [...(certificate.getExtension(x509.CertificatePolicyExtension)?.policies ?? [])],
    sha256: hash("sha256", der),
  };
}

/** @param {x509.CRLDistributionPointsExtension["distributionPoints"][number]} point */
const addresses = ({ distributionPoint }) =>
  distributionPoint?.fullName?.flatMap(({ uniformResourceIdentifier: url }) => url ?? []) ?? [];

/** @param {x509.JsonName} name */
const attributes = (name) =>
  name.flatMap((set) =>
    Object.entries(set).flatMap(([type, values]) =>
      values.map((value) => /** @type {[string, string]} */ ([ATTRIBUTES[type] ?? type, value])),
    ),
  );

/** @param {{ type: string, value: string }} name */
function general({ type, value }) {
  const kind = { dns: "dns", email: "email", url: "uri", ip: "ip" }[type];
  return kind ? `${kind}:${value}` : "other";
}

/** @type {import("../fields.mjs").Viewer} */
export const peculiar = {
  name: "@peculiar/x509",
  view,
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    version: told.version + 1,
    serialNumber: trimmed(told.serialNumber),
    signatureAlgorithm:
      SIGNATURES[`${told.signatureAlgorithm.name} ${/** @type {any} */ (told.signatureAlgorithm.hash).name}`],
    issuer: attributes(told.issuer),
    subject: attributes(told.subject),
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    publicKey: told.publicKey.namedCurve
      ? { algorithm: EC, ...CURVES[told.publicKey.namedCurve] }
      : { algorithm: RSA, size: told.publicKey.modulusLength },
    names: told.names.map(general),
    keyUsage: usesOfBits(told.keyUsage),
    extendedKeyUsage: told.extendedKeyUsage.map(String),
    basicConstraints: told.basicConstraints
      ? constraints(told.basicConstraints.ca, told.basicConstraints.pathLength)
      : undefined,
    subjectKeyIdentifier: told.subjectKeyIdentifier,
    authorityKeyIdentifier: told.authorityKeyIdentifier,
    revocationLists: told.revocationLists,
    authorityAccess: [
      ...told.ocsp.map((url) => `${OCSP} ${url}`),
      ...told.caIssuers.map((url) => `${CA_ISSUERS} ${url}`),
    ],
    policies: told.policies,
    sha256: told.sha256,
  }),
};
