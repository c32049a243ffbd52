import { hash } from "node:crypto";
import library from "jsrsasign";
import { bitLength, constraints, trimmed, usesOfNames } from "../fields.mjs";
import { ATTRIBUTES, CA_ISSUERS, EC, OCSP, RSA, SIGNATURES, sizeOfCurve } from "../oids.mjs";

const { ASN1HEX, KJUR, X509, zulutodate } = library;

/** Its own way to a key makes numbers of it for signatures; this one only reads. @param {string} spki hexadecimal */
function publicKey(spki) {
  const [algorithm, bits] = ASN1HEX.getChildIdx(spki, 0);
  const [kind, parameters] = ASN1HEX.getChildIdx(spki, algorithm);
  const oid = KJUR.asn1.ASN1Util.oidHexToInt(ASN1HEX.getV(spki, kind));
  if (oid !== RSA) return { oid, curve: KJUR.asn1.ASN1Util.oidHexToInt(ASN1HEX.getV(spki, parameters)) };
  // a bit string's first octet counts its unused bits
  const key = ASN1HEX.getV(spki, bits).slice(2);
  return { oid, modulus: ASN1HEX.getVbyList(key, 0, [0]) };
}

/** @param {any} name */
const attributes = (name) => name.array.flat().map((/** @type {any} */ { type, value }) => ({ type, value }));

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = /** @type {any} */ (new X509());
  certificate.readCertHex(der.toString("hex"));
  return {
    version: certificate.getVersion(),
    serialNumber: certificate.getSerialNumberHex(),
    signatureAlgorithm: certificate.getSignatureAlgorithmField(),
    issuer: attributes(certificate.getIssuer()),
    subject: attributes(certificate.getSubject()),
    notBefore: zulutodate(certificate.getNotBefore()),
    notAfter: zulutodate(certificate.getNotAfter()),
    publicKey: publicKey(certificate.getPublicKeyHex()),
    names: certificate.getExtSubjectAltName()?.array ?? [],
    keyUsage: certificate.getExtKeyUsage()?.names ?? [],
    extendedKeyUsage: certificate.getExtExtKeyUsage()?.array ?? [],
    basicConstraints: certificate.getExtBasicConstraints(),
    subjectKeyIdentifier: certificate.getExtSubjectKeyIdentifier()?.kid.hex,
    authorityKeyIdentifier: certificate.getExtAuthorityKeyIdentifier()?.kid?.hex,
    revocationLists: certificate.getExtCRLDistributionPointsURI() ?? [],
    authorityAccess: certificate.getExtAuthorityInfoAccess()?.array ?? [],
    policies: certificate.getExtCertificatePolicies()?.array ?? [],
    sha256: hash("sha256", der),
  };
}

/** @param {{ type: string, value: string }} attribute @returns {[string, string]} */
const attribute = ({ type, value }) => [ATTRIBUTES[type] ?? KJUR.asn1.x509.OID.name2oid(type) ?? type, value];

/** @param {Record<string, any>} name */
function general({ dns, rfc822, uri, ip }) {
  if (dns !== undefined) return `dns:${dns}`;
  if (rfc822 !== undefined) return `email:${rfc822}`;
  if (uri !== undefined) return `uri:${uri}`;
  return ip === undefined ? "other" : `ip:${ip}`;
}

/** @param {{ ocsp?: string, caissuer?: string }} access */
const access = ({ ocsp, caissuer }) => (ocsp ? `${OCSP} ${ocsp}` : `${CA_ISSUERS} ${caissuer}`);

/** @param {ReturnType<typeof publicKey>} told */
function key({ oid, modulus, curve = "" }) {
  return oid === RSA
    ? { algorithm: RSA, size: bitLength(String(modulus)) }
    : { algorithm: EC, size: sizeOfCurve(curve), curve };
}

/** @type {import("../fields.mjs").Viewer} */
export const jsrsasign = {
  name: "jsrsasign",
  view,
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    version: told.version,
    serialNumber: trimmed(told.serialNumber),
    signatureAlgorithm: SIGNATURES[told.signatureAlgorithm],
    issuer: told.issuer.map(attribute),
    subject: told.subject.map(attribute),
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    publicKey: key(told.publicKey),
    names: told.names.map(general),
    keyUsage: usesOfNames(told.keyUsage),
    extendedKeyUsage: told.extendedKeyUsage.map(
      (/** @type {string} */ use) => KJUR.asn1.x509.OID.name2oid(use) || use,
    ),
    basicConstraints:
      told.basicConstraints && constraints(told.basicConstraints.cA ?? false, told.basicConstraints.pathLen),
    subjectKeyIdentifier: told.subjectKeyIdentifier,
    authorityKeyIdentifier: told.authorityKeyIdentifier,
    revocationLists: told.revocationLists,
    authorityAccess: told.authorityAccess.map(access),
    policies: told.policies.map(
      (/** @type {{ policyoid: string }} */ { policyoid }) =>
        KJUR.asn1.x509.OID.name2oid(policyoid) || policyoid,
    ),
    sha256: told.sha256,
  }),
};
