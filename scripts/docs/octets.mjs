// Octets as people exchange and read them.

/** The most octets of a place that are printed. */
const MOST = 256;

/** RFC 7468 §2. @param {string} label what it is @param {string} base64 */
export function pem(label, base64) {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

/** Octets in lines of sixteen. @param {Uint8Array} octets */
export function hexadecimal(octets) {
  const digits = Array.from(octets.subarray(0, MOST), (octet) => octet.toString(16).padStart(2, "0"));
  const lines = [];
  for (let at = 0; at < digits.length; at += 16) lines.push(digits.slice(at, at + 16).join(" "));
  return lines.join("\n") + (octets.length > MOST ? "\n…" : "");
}
