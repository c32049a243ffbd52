// The certificates that views are made of: public roots, the lab's chains, and leaves of the lab's authorities.

import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/tools.mjs";
import { chain } from "../../tests/lab/certificate.mjs";
import { makePki } from "../../tests/lab/pki.mjs";

/** @typedef {"roots" | "chains" | "leaves"} Part */

const LEAVES = 50;

/** Issuers of the lab that have a chain of their own. */
const ISSUERS = /** @type {const} */ ([
  "ecdsa",
  "rsa",
  "seldom",
  "private",
  "unknown",
  "companyFilter",
  "ownDevices",
]);

const KEYS = /** @type {const} */ (["p256", "rsa", "p384"]);

/**
 * Each certificate in memory of its own, so that no candidate has to skip its neighbours.
 *
 * @param {Uint8Array} der
 */
export function apart(der) {
  const own = Buffer.allocUnsafeSlow(der.length);
  own.set(der);
  return own;
}

/** Cuts certificates that stand one behind the other. @param {Buffer} concatenated */
export function cut(concatenated) {
  const certificates = [];
  for (let start = 0; start < concatenated.length; ) {
    // each is a sequence of 256 to 65,535 octets, whose length therefore takes two
    const end = start + 4 + concatenated.readUInt16BE(start + 2);
    certificates.push(apart(concatenated.subarray(start, end)));
    start = end;
  }
  return certificates;
}

/** @returns {Record<Part, Buffer<ArrayBuffer>[]>} */
export function viewCorpus() {
  const pki = makePki();
  const chains = ISSUERS.flatMap((issuer) =>
    chain(pki.issue({ names: [`${issuer.toLowerCase()}.example`], issuer })),
  );
  const leaves = Array.from({ length: LEAVES }, (_, index) => {
    const names = Array.from(
      { length: 1 + (index % 4) },
      (_, place) => `host-${place}.leaf-${index}.example`,
    );
    return pki.issue({ names, issuer: index % 2 ? "rsa" : "ecdsa", key: KEYS[index % 3] });
  });
  return {
    roots: cut(readFileSync(join(root, "data", "roots.der"))),
    chains: chains.map(({ der }) => apart(der)),
    leaves: leaves.map(({ der }) => apart(der)),
  };
}

/** Whether its key is one of RSA's, without which node-forge reads nothing. @param {Uint8Array} der */
export const hasRsaKey = (der) => new X509Certificate(der).publicKey.asymmetricKeyType === "rsa";

/** Leaves of content networks: a hundred names each. @param {number} count */
export function manyNames(count) {
  const pki = makePki();
  return Array.from({ length: count }, (_, index) => {
    const names = Array.from({ length: 100 }, (_, place) => `www.customer-${index}-${place}.example`);
    return apart(pki.issue({ names, issuer: index % 2 ? "rsa" : "ecdsa", key: KEYS[index % 3] }).der);
  });
}
