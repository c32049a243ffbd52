/** Object identifiers for which packages have words of their own, and those by which extensions are found. */

export const EXTENSIONS = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  alternativeNames: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  revocationLists: "2.5.29.31",
  policies: "2.5.29.32",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  authorityAccess: "1.3.6.1.5.5.7.1.1",
};

/** Attributes of names (RFC 4519, RFC 5280 appendix A), by the short names that most have for them. @type {Record<string, string>} */
export const ATTRIBUTES = {
  CN: "2.5.4.3",
  serialNumber: "2.5.4.5",
  C: "2.5.4.6",
  L: "2.5.4.7",
  ST: "2.5.4.8",
  street: "2.5.4.9",
  O: "2.5.4.10",
  OU: "2.5.4.11",
  organizationIdentifier: "2.5.4.97",
  DC: "0.9.2342.19200300.100.1.25",
  E: "1.2.840.113549.1.9.1",
  emailAddress: "1.2.840.113549.1.9.1",
};

/** Kinds of keys (RFC 3279 §2.3.1, RFC 5480 §2.1.1). */
export const RSA = "1.2.840.113549.1.1.1";
export const EC = "1.2.840.10045.2.1";

/** Curves (RFC 5480 §2.1.1.1), by the names of WebCrypto and of OpenSSL. @type {Record<string, { curve: string, size: number }>} */
export const CURVES = {
  "P-256": { curve: "1.2.840.10045.3.1.7", size: 256 },
  "P-384": { curve: "1.3.132.0.34", size: 384 },
  "P-521": { curve: "1.3.132.0.35", size: 521 },
  prime256v1: { curve: "1.2.840.10045.3.1.7", size: 256 },
  secp384r1: { curve: "1.3.132.0.34", size: 384 },
  secp521r1: { curve: "1.3.132.0.35", size: 521 },
};

/** @param {string} curve an object identifier */
export const sizeOfCurve = (curve) => Object.values(CURVES).find((known) => known.curve === curve)?.size ?? 0;

/** Signatures (RFC 4055, RFC 5758), by the names of jsrsasign and of WebCrypto. @type {Record<string, string>} */
export const SIGNATURES = {
  SHA1withRSA: "1.2.840.113549.1.1.5",
  SHA256withRSA: "1.2.840.113549.1.1.11",
  SHA384withRSA: "1.2.840.113549.1.1.12",
  SHA512withRSA: "1.2.840.113549.1.1.13",
  SHA256withECDSA: "1.2.840.10045.4.3.2",
  SHA384withECDSA: "1.2.840.10045.4.3.3",
  SHA512withECDSA: "1.2.840.10045.4.3.4",
  "RSASSA-PKCS1-v1_5 SHA-1": "1.2.840.113549.1.1.5",
  "RSASSA-PKCS1-v1_5 SHA-256": "1.2.840.113549.1.1.11",
  "RSASSA-PKCS1-v1_5 SHA-384": "1.2.840.113549.1.1.12",
  "RSASSA-PKCS1-v1_5 SHA-512": "1.2.840.113549.1.1.13",
  "ECDSA SHA-256": "1.2.840.10045.4.3.2",
  "ECDSA SHA-384": "1.2.840.10045.4.3.3",
  "ECDSA SHA-512": "1.2.840.10045.4.3.4",
};

/** Ways to reach an authority (RFC 5280 §4.2.2.1). */
export const OCSP = "1.3.6.1.5.5.7.48.1";
export const CA_ISSUERS = "1.3.6.1.5.5.7.48.2";
