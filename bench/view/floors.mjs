// The floor under a view: what cannot be done without, however good the reader is. Each is done for the same certificates.

import { hash } from "node:crypto";
import { whylock } from "./peers/whylock.mjs";

/** A module's memory. */
const memory = new Uint8Array(new WebAssembly.Memory({ initial: 16 }).buffer);

/** Walks all elements, and opens those that are made of others. @param {Uint8Array} der @param {number} start @param {number} end */
export function walk(der, start, end) {
  let elements = 0;
  for (let place = start; place < end; ) {
    const tag = der[place];
    let length = der[place + 1];
    place += 2;
    if (length > 0x7f) {
      const octets = length & 0x7f;
      length = 0;
      for (const last = place + octets; place < last; place += 1) length = (length << 8) | der[place];
    }
    elements += 1 + (tag & 0x20 ? walk(der, place, place + length) : 0);
    place += length;
  }
  return elements;
}

/** Makes a view anew, as one that was read would have to be made. @param {import("./fields.mjs").View} view */
const remade = (view) => ({
  version: view.version,
  serialNumber: view.serialNumber,
  signatureAlgorithm: view.signatureAlgorithm,
  issuer: view.issuer.map(([type, value]) => ({ type, value })),
  subject: view.subject.map(([type, value]) => ({ type, value })),
  notBefore: new Date(view.notBefore.getTime()),
  notAfter: new Date(view.notAfter.getTime()),
  publicKey: { ...view.publicKey },
  names: view.names.map((value) => ({ value })),
  keyUsage: [...view.keyUsage],
  extendedKeyUsage: [...view.extendedKeyUsage],
  basicConstraints: view.basicConstraints && { ...view.basicConstraints },
  subjectKeyIdentifier: view.subjectKeyIdentifier,
  authorityKeyIdentifier: view.authorityKeyIdentifier,
  revocationLists: [...view.revocationLists],
  authorityAccess: view.authorityAccess.map((location) => ({ location })),
  policies: [...view.policies],
  sha256: view.sha256,
});

/** @param {import("./fields.mjs").View} view */
const texts = (view) => [
  view.serialNumber,
  ...[...view.issuer, ...view.subject].map(([, value]) => value),
  ...view.names,
  ...view.revocationLists,
  ...view.authorityAccess,
  view.sha256,
];

/** @param {Buffer<ArrayBuffer>[]} corpus @returns {import("../measure.mjs").Candidate[]} */
export function floors(corpus) {
  const views = corpus.map(
    (der) => /** @type {import("./fields.mjs").View} */ (whylock.normal(whylock.view(der))),
  );
  const packed = views.map((view) => {
    const parts = texts(view).map((text) => Buffer.from(text));
    let end = 0;
    const ends = parts.map(({ length }) => {
      end += length;
      return end;
    });
    return { octets: Buffer.concat(parts), ends };
  });
  const decoder = new TextDecoder();
  return [
    {
      name: "copy into WebAssembly",
      run() {
        for (const der of corpus) memory.set(der, 0);
        return memory[0];
      },
    },
    { name: "walk of all elements", run: () => corpus.map((der) => walk(der, 0, der.length)) },
    { name: "SHA-256 by OpenSSL", run: () => corpus.map((der) => hash("sha256", der)) },
    {
      name: "texts, decoded together",
      run: () =>
        packed.map(({ octets, ends }) => {
          const text = decoder.decode(octets);
          return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        }),
    },
    { name: "objects, from constants", run: () => views.map(remade) },
  ];
}
