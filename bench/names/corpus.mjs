// Many certificates, each of its own number: leaves of the lab's authorities, whose numbers are written anew. Nobody who only
// reads can tell that their signatures do not fit any more.

import { makePki } from "../../tests/lab/pki.mjs";

/** Where a number's last octets stand: the lab's are all of 18, behind the version (RFC 5280 §4.1). */
const NUMBER_END = 15 + 18;

/**
 * @param {number} count
 * @returns {{ concatenated: Buffer, certificates: Buffer[] }} the same certificates, one behind the other and one by one
 */
export function bulk(count) {
  const pki = makePki();
  const patterns = Array.from({ length: Math.min(count, 200) }, (_, index) => {
    const names = Array.from(
      { length: 1 + (index % 4) },
      (_, place) => `host-${place}.number-${index}.example`,
    );
    return pki.issue({ names, issuer: index % 2 ? "rsa" : "ecdsa" }).der;
  });
  const concatenated = Buffer.concat(
    Array.from({ length: count }, (_, index) => patterns[index % patterns.length]),
  );
  const certificates = [];
  for (let place = 0; place < concatenated.length; ) {
    const { length } = patterns[certificates.length % patterns.length];
    const der = concatenated.subarray(place, place + length);
    der.writeUInt32BE(certificates.length, NUMBER_END - 4);
    certificates.push(der);
    place += length;
  }
  return { concatenated, certificates };
}
