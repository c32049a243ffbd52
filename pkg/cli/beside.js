// Of a file that may be anything, a bundle of roots as well as a chain: what is wrong with its other certificates.

import { expiring, nameOf, told } from "./expiry.js";

/** @typedef {import("../dist/whylock.js").Certificate} Certificate */

/**
 * The report tells of the path of the first certificate. Where nobody said that the file is a chain, the others count too, for
 * what each says of itself.
 *
 * @param {import("../dist/whylock.js").Report} report
 * @returns {string[]} a sentence for each fault
 */
export function wrongBeside({ certificates, connection, path, time }) {
  if (connection.certificatesAre || connection.tls) return [];
  const beside = certificates.filter((_, index) => !path.certificates.includes(index));
  return beside.flatMap((certificate) => faults(certificate, time));
}

/** @param {Certificate} certificate @param {number} now in milliseconds since 1970 */
function faults(certificate, now) {
  const name = nameOf(certificate);
  const ended = expiring(certificate, now, 0);
  const start = certificate.validity?.value.notBefore?.value.unix;
  const early = start !== undefined && start * 1000 > now;
  const [malformed] = certificate.malformed.items;
  return [
    ...(ended ? [told(ended)] : []),
    ...(early ? [`“${name}” is not valid before ${new Date(start * 1000).toISOString().slice(0, 10)}`] : []),
    ...(malformed ? [`“${name}” is malformed at octet ${malformed.bytes.offset}`] : []),
  ];
}
