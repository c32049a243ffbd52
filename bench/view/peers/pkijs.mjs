import { hash } from "node:crypto";
import * as library from "pkijs";
import { bitLength, constraints, hex, trimmed, usesOfBits } from "../fields.mjs";
import { CURVES, EXTENSIONS, RSA } from "../oids.mjs";

/** @param {library.RelativeDistinguishedNames} name */
const attributes = ({ typesAndValues }) =>
  typesAndValues.map(({ type, value }) => ({ type, value: String(value.valueBlock.value) }));

/** @param {library.PublicKeyInfo} info */
function publicKey({ algorithm, parsedKey }) {
  const oid = algorithm.algorithmId;
  if (parsedKey instanceof library.RSAPublicKey)
    return { oid, modulus: parsedKey.modulus.valueBlock.valueHexView };
  return { oid, curve: /** @type {library.ECPublicKey} */ (parsedKey).namedCurve };
}

/** @param {library.CRLDistributionPoints} points */
const revocationLists = ({ distributionPoints }) =>
  distributionPoints.flatMap(({ distributionPoint }) =>
    Array.isArray(distributionPoint)
      ? distributionPoint.flatMap(({ type, value }) => (type === 6 ? [String(value)] : []))
      : [],
  );

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = library.Certificate.fromBER(der);
  /** @param {string} id @returns {any} */
  const find = (id) => certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const basicConstraints = find(EXTENSIONS.basicConstraints);
  const points = find(EXTENSIONS.revocationLists);
  return {
    version: certificate.version,
    serialNumber: certificate.serialNumber.valueBlock.valueHexView,
    signatureAlgorithm: certificate.signatureAlgorithm.algorithmId,
    issuer: attributes(certificate.issuer),
    subject: attributes(certificate.subject),
    notBefore: certificate.notBefore.value,
    notAfter: certificate.notAfter.value,
    publicKey: publicKey(certificate.subjectPublicKeyInfo),
    names: /** @type {library.GeneralName[]} */ (find(EXTENSIONS.alternativeNames)?.altNames ?? []).map(
      ({ type, value }) => ({
        type,
        value: type === 7 ? value.valueBlock.valueHexView : type === 4 ? undefined : value,
      }),
    ),
    keyUsage: /** @type {Uint8Array | undefined} */ (find(EXTENSIONS.keyUsage)?.valueBlock.valueHexView),
    extendedKeyUsage: /** @type {string[]} */ (find(EXTENSIONS.extendedKeyUsage)?.keyPurposes ?? []),
    basicConstraints: basicConstraints && {
      cA: basicConstraints.cA,
      pathLength: basicConstraints.pathLenConstraint,
    },
    subjectKeyIdentifier: find(EXTENSIONS.subjectKeyIdentifier)?.valueBlock.valueHexView,
    authorityKeyIdentifier: find(EXTENSIONS.authorityKeyIdentifier)?.keyIdentifier?.valueBlock.valueHexView,
    revocationLists: points ? revocationLists(points) : [],
    authorityAccess: /** @type {library.AccessDescription[]} */ (
      find(EXTENSIONS.authorityAccess)?.accessDescriptions ?? []
    ).map(({ accessMethod, accessLocation }) => ({
      method: accessMethod,
      location: String(accessLocation.value),
    })),
    policies: /** @type {library.PolicyInformation[]} */ (
      find(EXTENSIONS.policies)?.certificatePolicies ?? []
    ).map(({ policyIdentifier }) => policyIdentifier),
    sha256: hash("sha256", der),
  };
}

/** @param {{ type: number, value: any }} name */
function general({ type, value }) {
  if (type === 7) return `ip:${[...value].join(".")}`;
  const kind = { 1: "email", 2: "dns", 6: "uri" }[type];
  return kind ? `${kind}:${value}` : "other";
}

/** The first use stands in the highest bit of the first octet. @param {Uint8Array} octets */
const usesOfOctets = ([first = 0, second = 0]) => {
  const bits = Array.from({ length: 16 }, (_, place) => (((first << 8) | second) >> (15 - place)) & 1);
  return usesOfBits(bits.reduce((all, bit, place) => all | (bit << place), 0));
};

/** @param {ReturnType<typeof publicKey>} told */
const key = ({ oid, modulus, curve = "" }) =>
  modulus ? { algorithm: RSA, size: bitLength(hex(modulus)) } : { algorithm: oid, ...CURVES[curve] };

/** @type {import("../fields.mjs").Viewer} */
export const pkijs = {
  name: "pkijs",
  view,
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    version: told.version + 1,
    serialNumber: trimmed(hex(told.serialNumber)),
    signatureAlgorithm: told.signatureAlgorithm,
    issuer: told.issuer.map(({ type, value }) => [type, value]),
    subject: told.subject.map(({ type, value }) => [type, value]),
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    publicKey: key(told.publicKey),
    names: told.names.map(general),
    keyUsage: usesOfOctets(told.keyUsage ?? new Uint8Array()),
    extendedKeyUsage: told.extendedKeyUsage,
    basicConstraints:
      told.basicConstraints && constraints(told.basicConstraints.cA, told.basicConstraints.pathLength),
    subjectKeyIdentifier: told.subjectKeyIdentifier && hex(told.subjectKeyIdentifier),
    authorityKeyIdentifier: told.authorityKeyIdentifier && hex(told.authorityKeyIdentifier),
    revocationLists: told.revocationLists,
    authorityAccess: told.authorityAccess.map(({ method, location }) => `${method} ${location}`),
    policies: told.policies,
    sha256: told.sha256,
  }),
};
