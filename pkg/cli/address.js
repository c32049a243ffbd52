// Addresses of hosts as people write them.

import { isIP } from "node:net";
import { quoted } from "./quoted.js";

const LAST_PORT = 65_535;

/** A label of a name in the DNS (RFC 1034 §3.1), with the underscore that some hosts have in spite of RFC 1123. */
const LABEL = /^[a-z0-9_-]{1,63}$/i;
const LONGEST_NAME = 253;

/**
 * The address that an argument means, or undefined when no host can be called so.
 *
 * @param {string} argument
 * @returns {URL | undefined}
 * @throws {Error} with a sentence for the person, when the address is none of https or its port is none
 */
export function address(argument) {
  const scheme = argument.match(/^([a-z][a-z0-9+.-]*):\/\//i)?.[1]?.toLowerCase();
  if (scheme && scheme !== "https") {
    throw new Error(`only https can be explained: a connection by ${scheme} shows no certificate`);
  }
  // a URL takes any number of slashes for two
  if (argument.startsWith("/") || argument.startsWith("\\")) return undefined;
  const written = isIP(argument) === 6 ? `[${argument}]` : argument;
  const [whole, rest] = scheme
    ? [written, written.slice("https://".length)]
    : [`https://${written}`, written];
  if (!URL.canParse(whole)) {
    refusePort(argument);
    return undefined;
  }
  const url = new URL(whole);
  const plain = scheme || (url.pathname === "/" && !argument.endsWith("/") && !url.search && !url.hash);
  return plain && !url.username && !url.password && isHost(url.hostname, rest) ? url : undefined;
}

/**
 * @param {string} host as a URL has it
 * @param {string} written what it was read from, with what follows it
 */
function isHost(host, written) {
  if (host.startsWith("[")) return true;
  // a URL takes a number alone for an address: 39853 for 0.0.155.173
  if (isIP(host)) return /^[^/:?#]*\./.test(written);
  const name = host.replace(/\.$/, "");
  return name.length <= LONGEST_NAME && name.split(".").every((label) => LABEL.test(label));
}

/**
 * @param {string} argument
 * @throws {Error} when nothing but its port keeps it from being an address
 */
function refusePort(argument) {
  const [, before = "", port, after = ""] = /^(.+):(\d+)(\/.*)?$/s.exec(argument) ?? [];
  if (Number(port) > LAST_PORT && address(before + after)) {
    throw new Error(`${quoted(argument)}: there is no port ${port}; the highest is ${LAST_PORT}`);
  }
}
