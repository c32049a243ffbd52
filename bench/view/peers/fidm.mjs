import { hash } from "node:crypto";
import { ASN1 } from "@fidm/asn1";
import { Certificate } from "@fidm/x509";
import { bitLength, constraints, trimmed, usesOfBits } from "../fields.mjs";
import { EXTENSIONS, RSA, sizeOfCurve } from "../oids.mjs";

/** @typedef {import("@fidm/asn1").ASN1} Element */

/** What the package leaves in DER is read with its own reader. @param {Buffer} der */
const children = (der) => ASN1.fromDER(der).mustCompound();

/** @param {Element} element */
const identifier = ({ bytes }) => ASN1.parseOID(bytes);

/** @param {import("@fidm/x509").DistinguishedName} name */
const attributes = (name) => name.attributes.map(({ oid, value }) => ({ oid, value: String(value) }));

/** @param {import("@fidm/x509").PublicKey} key */
function publicKey(key) {
  const { oid, keyRaw } = key;
  if (oid === RSA) return { oid, modulus: ASN1.parseIntegerStr(children(keyRaw)[0].bytes) };
  const [algorithm] = key.toASN1().mustCompound();
  return { oid, curve: identifier(algorithm.mustCompound()[1]) };
}

/** `CRLDistributionPoints`, of which the addresses count. @param {Buffer} der */
function revocationLists(der) {
  const urls = [];
  for (const point of children(der)) {
    for (const field of point.mustCompound()) {
      if (field.tag !== 0) continue;
      const [fullName] = field.mustCompound();
      for (const name of fullName.mustCompound()) if (name.tag === 6) urls.push(name.bytes.toString());
    }
  }
  return urls;
}

/** The package itself takes an issuer's address for that of OCSP where there is no other. @param {Buffer} der */
const authorityAccess = (der) =>
  children(der).map((description) => {
    const [method, location] = description.mustCompound();
    return { method: identifier(method), location: location.bytes.toString() };
  });

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = new Certificate(ASN1.fromDER(der));
  const { extensions } = certificate;
  /** @param {string} oid */
  const find = (oid) => extensions.find((extension) => extension.oid === oid);
  const extendedKeyUsage = find(EXTENSIONS.extendedKeyUsage);
  const points = find(EXTENSIONS.revocationLists);
  const access = find(EXTENSIONS.authorityAccess);
  const policies = find(EXTENSIONS.policies);
  return {
    version: certificate.version,
    serialNumber: certificate.serialNumber,
    signatureOID: certificate.signatureOID,
    issuer: attributes(certificate.issuer),
    subject: attributes(certificate.subject),
    validFrom: certificate.validFrom,
    validTo: certificate.validTo,
    publicKey: publicKey(certificate.publicKey),
    altNames: find(EXTENSIONS.alternativeNames)?.altNames ?? [],
    keyUsage: certificate.keyUsage,
    extendedKeyUsage: extendedKeyUsage ? children(extendedKeyUsage.value).map(identifier) : [],
    basicConstraintsValid: certificate.basicConstraintsValid,
    isCA: certificate.isCA,
    maxPathLen: certificate.maxPathLen,
    subjectKeyIdentifier: certificate.subjectKeyIdentifier,
    authorityKeyIdentifier: certificate.authorityKeyIdentifier,
    revocationLists: points ? revocationLists(points.value) : [],
    authorityAccess: access ? authorityAccess(access.value) : [],
    policies: policies ? children(policies.value).map((policy) => identifier(policy.mustCompound()[0])) : [],
    sha256: hash("sha256", der),
  };
}

/** @param {{ dnsName?: string, email?: string, uri?: string, ip?: string }} name */
function general({ dnsName, email, uri, ip }) {
  if (dnsName !== undefined) return `dns:${dnsName}`;
  if (email !== undefined) return `email:${email}`;
  if (uri !== undefined) return `uri:${uri}`;
  return ip === undefined ? "other" : `ip:${ip}`;
}

/** @param {ReturnType<typeof publicKey>} told */
function key({ oid, modulus, curve = "" }) {
  if (modulus !== undefined) return { algorithm: oid, size: bitLength(modulus) };
  return { algorithm: oid, size: sizeOfCurve(curve), curve };
}

/** @type {import("../fields.mjs").Viewer} */
export const fidm = {
  name: "@fidm/x509",
  view,
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    version: told.version,
    serialNumber: trimmed(told.serialNumber),
    signatureAlgorithm: told.signatureOID,
    issuer: told.issuer.map(({ oid, value }) => [oid, value]),
    subject: told.subject.map(({ oid, value }) => [oid, value]),
    notBefore: told.validFrom,
    notAfter: told.validTo,
    publicKey: key(told.publicKey),
    names: told.altNames.map(general),
    keyUsage: usesOfBits(told.keyUsage),
    extendedKeyUsage: told.extendedKeyUsage,
    basicConstraints: told.basicConstraintsValid
      ? constraints(told.isCA, told.maxPathLen < 0 ? undefined : told.maxPathLen)
      : undefined,
    subjectKeyIdentifier: told.subjectKeyIdentifier || undefined,
    authorityKeyIdentifier: told.authorityKeyIdentifier || undefined,
    revocationLists: told.revocationLists,
    authorityAccess: told.authorityAccess.map(({ method, location }) => `${method} ${location}`),
    policies: told.policies,
    sha256: told.sha256,
  }),
};
