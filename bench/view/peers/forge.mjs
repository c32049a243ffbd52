import { hash } from "node:crypto";
import forge from "node-forge";
import { constraints, KEY_USES, trimmed } from "../fields.mjs";
import { EXTENSIONS, RSA } from "../oids.mjs";

const { asn1, pki, util } = forge;

/** @typedef {import("node-forge").asn1.Asn1} Element */

/** @param {Element | undefined} element @returns {Element[]} */
const within = (element) => /** @type {Element[]} */ (element?.value ?? []);

/** What the package leaves in DER is read with its own reader. @param {string} der */
const children = (der) => within(asn1.fromDer(der));

/** @param {Element} element */
const identifier = ({ value }) => asn1.derToOid(/** @type {string} */ (value));

/** Its text is octets still where it is UTF-8. @param {import("node-forge").pki.CertificateField[]} attributes */
const texts = (attributes) =>
  attributes.map(({ type, value, valueTagClass }) => ({
    type: String(type),
    value:
      /** @type {number | undefined} */ (valueTagClass) === asn1.Type.UTF8
        ? util.decodeUtf8(String(value))
        : String(value),
  }));

/** @param {string} der */
function revocationLists(der) {
  const urls = [];
  for (const point of children(der)) {
    for (const field of within(point)) {
      if (field.type !== 0) continue;
      for (const name of within(within(field)[0])) if (name.type === 6) urls.push(String(name.value));
    }
  }
  return urls;
}

/** @param {string} der */
const authorityAccess = (der) =>
  children(der).map((description) => {
    const [method, location] = within(description);
    return { method: identifier(method), location: String(location.value) };
  });

/** `AuthorityKeyIdentifier`, of which the key's identifier counts. @param {string} der */
function authorityKey(der) {
  const [identifier] = children(der);
  return identifier?.type === 0 ? util.bytesToHex(/** @type {string} */ (identifier.value)) : undefined;
}

/** @param {Buffer<ArrayBuffer>} der */
function view(der) {
  const certificate = pki.certificateFromAsn1(asn1.fromDer(der.toString("latin1")));
  const { extensions } = certificate;
  const key = /** @type {import("node-forge").pki.rsa.PublicKey} */ (certificate.publicKey);
  /** @param {string} id */
  const find = (id) => extensions.find((extension) => extension.id === id);
  const extendedKeyUsage = find(EXTENSIONS.extendedKeyUsage);
  const points = find(EXTENSIONS.revocationLists);
  const access = find(EXTENSIONS.authorityAccess);
  const policies = find(EXTENSIONS.policies);
  const authority = find(EXTENSIONS.authorityKeyIdentifier);
  const basicConstraints = find(EXTENSIONS.basicConstraints);
  return {
    version: certificate.version,
    serialNumber: certificate.serialNumber,
    signatureOid: certificate.signatureOid,
    issuer: texts(certificate.issuer.attributes),
    subject: texts(certificate.subject.attributes),
    notBefore: certificate.validity.notBefore,
    notAfter: certificate.validity.notAfter,
    keySize: key.n.bitLength(),
    altNames: find(EXTENSIONS.alternativeNames)?.altNames ?? [],
    keyUsage: find(EXTENSIONS.keyUsage),
    extendedKeyUsage: extendedKeyUsage ? children(extendedKeyUsage.value).map(identifier) : [],
    basicConstraints: basicConstraints && {
      cA: basicConstraints.cA,
      pathLen: basicConstraints.pathLenConstraint,
    },
    subjectKeyIdentifier: find(EXTENSIONS.subjectKeyIdentifier)?.subjectKeyIdentifier,
    authorityKeyIdentifier: authority && authorityKey(authority.value),
    revocationLists: points ? revocationLists(points.value) : [],
    authorityAccess: access ? authorityAccess(access.value) : [],
    policies: policies ? children(policies.value).map((policy) => identifier(within(policy)[0])) : [],
    sha256: hash("sha256", der),
  };
}

/** @param {{ type: number, value: string, ip?: string }} name */
function general({ type, value, ip }) {
  if (ip !== undefined) return `ip:${ip}`;
  const kind = { 1: "email", 2: "dns", 6: "uri" }[type];
  return kind ? `${kind}:${value}` : "other";
}

/** @type {import("../fields.mjs").Viewer} */
export const nodeForge = {
  name: "node-forge",
  view,
  onlyRsa: true,
  /** @param {ReturnType<typeof view>} told */
  normal: (told) => ({
    version: told.version + 1,
    serialNumber: trimmed(told.serialNumber),
    signatureAlgorithm: told.signatureOid,
    issuer: told.issuer.map(({ type, value }) => [type, value]),
    subject: told.subject.map(({ type, value }) => [type, value]),
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    publicKey: { algorithm: RSA, size: told.keySize },
    names: told.altNames.map(general),
    keyUsage: KEY_USES.filter((use) => told.keyUsage?.[use]),
    extendedKeyUsage: told.extendedKeyUsage,
    basicConstraints:
      told.basicConstraints && constraints(told.basicConstraints.cA, told.basicConstraints.pathLen),
    subjectKeyIdentifier: told.subjectKeyIdentifier,
    authorityKeyIdentifier: told.authorityKeyIdentifier,
    revocationLists: told.revocationLists,
    authorityAccess: told.authorityAccess.map(({ method, location }) => `${method} ${location}`),
    policies: told.policies,
    sha256: told.sha256,
  }),
};
