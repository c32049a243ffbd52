/** The kinds of keys that the lab's certificates are made with. */
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { nothing, oid, sequence } from "./der.mjs";

/** @typedef {"p256" | "p384" | "rsa"} KeyKind */

/** @param {KeyKind} kind */
export function newKey(kind) {
  if (kind === "rsa") return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  return generateKeyPairSync("ec", { namedCurve: kind === "p256" ? "P-256" : "P-384" }).privateKey;
}

/** The SubjectPublicKeyInfo. @param {import("node:crypto").KeyObject} key */
export const publicKeyInfo = (key) => createPublicKey(key).export({ type: "spki", format: "der" });

/** How a key signs certificates: the hash, and the AlgorithmIdentifier. @param {import("node:crypto").KeyObject} key */
export function signatureAlgorithm(key) {
  if (key.asymmetricKeyType === "rsa") {
    return { hash: "sha256", identifier: sequence(oid("1.2.840.113549.1.1.11"), nothing) };
  }
  return key.asymmetricKeyDetails?.namedCurve === "secp384r1"
    ? { hash: "sha384", identifier: sequence(oid("1.2.840.10045.4.3.3")) }
    : { hash: "sha256", identifier: sequence(oid("1.2.840.10045.4.3.2")) };
}
