/** The kinds of keys that the lab's certificates are made with, and how they sign. */
import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { privateJwk } from "../weak-keys/corpus.mjs";
import { closePrimes, rocaPrime } from "../weak-keys/primes.mjs";
import { explicit, integer, nothing, oid, sequence } from "./der.mjs";

/** @typedef {"p256" | "p384" | "rsa" | "rsa1024" | "rsa-roca" | "rsa-close-primes" | "p256-printed" | "ed25519"} KeyKind */

/** @typedef {import("node:crypto").KeyObject} KeyObject */

/** @param {string} hex */
const base64url = (hex) => Buffer.from(hex, "hex").toString("base64url");

const RFC6979_P256 = {
  kty: "EC",
  crv: "P-256",
  x: base64url("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"),
  y: base64url("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"),
  d: base64url("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"),
};

/** @type {Record<KeyKind, () => {privateKey: KeyObject}>} */
const pairs = {
  p256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  p384: () => generateKeyPairSync("ec", { namedCurve: "P-384" }),
  rsa: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  rsa1024: () => generateKeyPairSync("rsa", { modulusLength: 1024 }),
  /** As the faulty generator of Infineon's chips made them. */
  "rsa-roca": () => ofPrimes(rocaPrime("lab p", 2048), rocaPrime("lab q", 2048)),
  /** Fermat's method finds both primes at once. */
  "rsa-close-primes": () => ofPrimes(...closePrimes("lab", 1024, 1)),
  /** Whose private half everybody can read, in RFC 6979 §A.2.5. Chromium's list of leaked keys does not have it. */
  "p256-printed": () => ({ privateKey: createPrivateKey({ key: RFC6979_P256, format: "jwk" }) }),
  ed25519: () => generateKeyPairSync("ed25519"),
};

/** @param {bigint} p @param {bigint} q */
const ofPrimes = (p, q) => ({ privateKey: createPrivateKey({ key: privateJwk(p, q), format: "jwk" }) });

/** @param {KeyKind} kind */
export const newKey = (kind) => pairs[kind]().privateKey;

/** The SubjectPublicKeyInfo. @param {KeyObject} key */
export const publicKeyInfo = (key) => createPublicKey(key).export({ type: "spki", format: "der" });

/**
 * How a key signs: as its kind usually does, or, with RSA, by the hash that was given up, or by PSS.
 *
 * @typedef {"usual" | "sha1" | "pss"} Manner
 *
 * @typedef {object} Signer
 * @property {Buffer} identifier the AlgorithmIdentifier
 * @property {(data: Uint8Array) => Buffer} sign
 */

/** @param {KeyObject} key @param {Manner} [manner] @returns {Signer} */
export function signer(key, manner = "usual") {
  if (key.asymmetricKeyType === "rsa") return rsaSigner(key, manner);
  if (manner !== "usual") throw new Error(`The lab's keys that are not of RSA do not sign by ${manner}.`);
  if (key.asymmetricKeyType === "ed25519") {
    return { identifier: sequence(oid("1.3.101.112")), sign: (data) => sign(null, data, key) };
  }
  const [hash, id] =
    key.asymmetricKeyDetails?.namedCurve === "secp384r1"
      ? ["sha384", "1.2.840.10045.4.3.3"]
      : ["sha256", "1.2.840.10045.4.3.2"];
  return { identifier: sequence(oid(id)), sign: (data) => sign(hash, data, key) };
}

/** @param {KeyObject} key @param {Manner} manner @returns {Signer} */
function rsaSigner(key, manner) {
  if (manner === "pss") {
    const saltLength = 32;
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    return {
      identifier: sequence(oid("1.2.840.113549.1.1.10"), pssParameters(saltLength)),
      sign: (data) => sign("sha256", data, { key, padding, saltLength }),
    };
  }
  const [hash, id] =
    manner === "sha1" ? ["sha1", "1.2.840.113549.1.1.5"] : ["sha256", "1.2.840.113549.1.1.11"];
  return { identifier: sequence(oid(id), nothing), sign: (data) => sign(hash, data, key) };
}

/** SHA-256 for the message and for the mask (RFC 4055 §3.1). @param {number} saltLength */
function pssParameters(saltLength) {
  const sha256 = sequence(oid("2.16.840.1.101.3.4.2.1"), nothing);
  const mask = sequence(oid("1.2.840.113549.1.1.8"), sha256);
  return sequence(explicit(0, sha256), explicit(1, mask), explicit(2, integer(Buffer.of(saltLength))));
}
