// Which certificates end soon, and which do not count at a moment.

import { remaining } from "./moments.js";

/** @typedef {import("../dist/whylock.js").Certificate} Certificate */

/**
 * @typedef {object} Expiring
 * @property {string} name what the certificate calls itself
 * @property {number} at when it ends, in milliseconds since 1970
 * @property {number} left how long it has, in milliseconds; negative where it has ended
 */

/**
 * Whether a certificate ends within this time from a moment on; one that has ended does.
 *
 * @param {Certificate} certificate
 * @param {number} now in milliseconds since 1970
 * @param {number} span in milliseconds
 * @returns {Expiring | undefined}
 */
export function expiring(certificate, now, span) {
  const end = certificate.validity?.value.notAfter?.value.unix;
  if (end === undefined) return undefined;
  const at = end * 1000;
  return at - now <= span ? { name: nameOf(certificate), at, left: at - now } : undefined;
}

/**
 * Whether a certificate is for nobody at a moment, whatever it is for: malformed, not valid yet, or ended.
 *
 * @param {Certificate} certificate
 * @param {number} now in milliseconds since 1970
 */
export function isBad({ malformed, validity }, now) {
  const { notBefore, notAfter } = validity?.value ?? {};
  const begin = notBefore?.value.unix ?? -Infinity;
  // the last second counts whole
  const end = (notAfter?.value.unix ?? Infinity) + 1;
  return malformed.items.length > 0 || now < begin * 1000 || now >= end * 1000;
}

/** In a sentence. @param {Expiring} expiring */
export function told({ name, at, left }) {
  const day = new Date(at).toISOString().slice(0, 10);
  return left < 0 ? `“${name}” ended on ${day}` : `“${name}” ends on ${day}, in ${remaining(left)}`;
}

/**
 * The common name, or the first host that it is for; there are certificates without either.
 *
 * @param {Certificate} certificate
 */
export function nameOf({ subject, extensions, fingerprints }) {
  const parts = subject?.value.rdns.items.flatMap(({ value }) => value.attributes.items) ?? [];
  const common = parts.findLast(({ value }) => value.shortName === "CN");
  if (common) return common.value.text.value;
  for (const { value } of extensions.items) {
    const extension = value.value.value;
    if (extension.kind !== "subject-alternative-name") continue;
    const host = extension.value.items.map((name) => name.value).find(({ kind }) => kind === "dns-name");
    if (host?.kind === "dns-name") return host.value.value;
  }
  return `SHA-256 ${fingerprints.sha256}`;
}
