// Chains of three certificates with their hosts: the lab's two public roots, below which one issuer signs with ECDSA and one
// with RSA.

import { makePki } from "../../tests/lab/pki.mjs";
import { apart } from "../view/corpus.mjs";

/**
 * @typedef {object} Chain
 * @property {string} host that the first certificate has to name
 * @property {Buffer<ArrayBuffer>} leaf
 * @property {Buffer<ArrayBuffer>} issuer
 * @property {Buffer<ArrayBuffer>} root the only one that is trusted
 */

/** @param {number} count @returns {Chain[]} */
export function chains(count) {
  const pki = makePki();
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 2 ? "rsa" : "ecdsa";
    const host = `www.chain-${index}.example`;
    const leaf = pki.issue({ names: [host, `chain-${index}.example`], issuer: kind });
    const issuer = pki.authorities[kind];
    const root = /** @type {import("../../tests/lab/certificate.mjs").Certificate} */ (issuer.issuer);
    return { host, leaf: apart(leaf.der), issuer: apart(issuer.der), root: apart(root.der) };
  });
}
