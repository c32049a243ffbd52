// What the person asked for.

import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const VERSION = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

const HELP = `Usage: whylock [--json] [--lang TAG] [--log-list FILE] [--crl FILE]... [--ocsp FILE]... FILE | HOST[:PORT] | -

Explains why an HTTPS connection or a certificate is trusted, and what that trust does not promise.

  FILE          certificates in PEM, DER or base64; an existing path always counts as a file
  HOST[:PORT]   a live connection, port 443 unless told otherwise; also https://HOST[:PORT]
                and [IPv6]:PORT
  -             certificates from standard input

  --crl FILE    look the certificates up in this revocation list, in PEM or DER; as often as needed
  --ocsp FILE   look them up in this responder's answer (an OCSPResponse), in DER; as often as needed
  --json        print the report as JSON
  --lang TAG    the language of the explanation, for example de; the system's own unless told,
                English where there is none
  --log-list FILE
                a newer list of Certificate Transparency logs: Google's log_list.json, with its
                signature log_list.sig beside it
  --help        print this
  --version     print the version

Exit status: 0 read and explained, 1 something to worry about, 2 could not be read or reached.`;

/**
 * @typedef {{ path: string } | { url: URL }} Target `-` is the path of standard input
 */

/**
 * @typedef {object} Request
 * @property {boolean} json
 * @property {string} [language]
 * @property {string} [logList] a file with a newer list of logs
 * @property {string[]} crls files with revocation lists
 * @property {string[]} ocsp files with responders' answers
 * @property {Target} target
 */

/**
 * @param {string[]} args
 * @returns {{ print: string } | Request} what to say at once, or what to look at
 * @throws {Error} with a sentence for the person
 */
export function parse(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      lang: { type: "string" },
      "log-list": { type: "string" },
      crl: { type: "string", multiple: true },
      ocsp: { type: "string", multiple: true },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
  if (values.help) return { print: HELP };
  if (values.version) return { print: VERSION };
  if (positionals.length !== 1) throw new Error("name one file or host; `whylock --help` says how");
  return {
    json: values.json ?? false,
    language: values.lang,
    logList: values["log-list"],
    crls: values.crl ?? [],
    ocsp: values.ocsp ?? [],
    target: target(positionals[0]),
  };
}

/**
 * @param {string} argument
 * @returns {Target}
 */
function target(argument) {
  if (argument === "-" || existsSync(argument)) return { path: argument };
  const url = address(argument);
  if (url) return { url };
  throw new Error(`there is no file ${argument}, and it is no address of a host either`);
}

/**
 * The address that an argument means, or undefined when no host can be called so.
 *
 * @param {string} argument
 * @throws {Error} when the address is none of https
 */
function address(argument) {
  const scheme = argument.match(/^([a-z][a-z0-9+.-]*):\/\//i)?.[1]?.toLowerCase();
  if (scheme && scheme !== "https") {
    throw new Error(`only https can be explained: a connection by ${scheme} shows no certificate`);
  }
  try {
    const url = new URL(scheme ? argument : `https://${argument}`);
    const plain = scheme || (url.pathname === "/" && !argument.endsWith("/") && !url.search && !url.hash);
    return plain && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
