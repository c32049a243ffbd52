// For whom a certificate has to be: a host's name or address, out of what a caller calls it.

import { InputError } from "./errors.js";
import { kindOf } from "./octets.js";
import { quoted } from "./quoted.js";

/** Of DNS, in ASCII (RFC 1035 §2.3.4); hosts have underscores, too, though they should not. */
const LABEL = /^[a-z0-9_-]{1,63}$/;

/** In octets, without the dot at its end. */
const LONGEST_NAME = 253;

/**
 * @param {unknown} host
 * @returns {URL | undefined}
 * @throws {InputError}
 */
export function addressOf(host) {
  // null is a name that somebody looked for and did not find: without it every host would do
  if (host === undefined) return undefined;
  if (typeof host !== "string" && !(host instanceof URL)) {
    throw refused(`has to be a name or a URL, and not ${kindOf(host)}`);
  }
  const given = String(host);
  const url = urlOf(given);
  if (url && !url.username && !url.password && isHost(url.hostname)) return url;
  // what stands before an @ may be a password
  if (given.includes("@")) throw refused("has to be a host alone, without a user");
  throw refused(`is no name of a host: ${quoted(given)}`);
}

/** @param {string} given an address of https, or a host with or without a port */
function urlOf(given) {
  if (/^https:\/\//i.test(given)) return parsed(given);
  if (/[/?#\\@]/.test(given)) return undefined;
  // An IPv6 address has more colons than one, and brackets around it in an address (RFC 3986 §3.2.2).
  const isIpv6 = /^[0-9a-f:.]*:[0-9a-f.]*:[0-9a-f:.]*$/i.test(given);
  return parsed(`https://${isIpv6 ? `[${given}]` : given}`);
}

/** @param {string} address */
function parsed(address) {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Of a URL the parser has already read addresses, and turned other letters into those of DNS. @param {string} name */
function isHost(name) {
  if (name.startsWith("[")) return true;
  const bare = name.replace(/\.$/, "");
  return bare.length <= LONGEST_NAME && bare.split(".").every((label) => LABEL.test(label));
}

/** @param {string} reason */
function refused(reason) {
  return new InputError(`options.host ${reason}`, { code: "wrong-type", field: "options.host" });
}
