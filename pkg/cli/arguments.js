// What the person asked for.

import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { address } from "./address.js";
import { help } from "./help.js";
import { moment, span } from "./moments.js";
import { GROUPS, OPTIONS } from "./options.js";
import { quoted } from "./quoted.js";
import { isFolder } from "./targets.js";

/** What is printed; only one of these at a time. */
const FORMS = /** @type {const} */ (["check", "json", "ndjson", "pem"]);

/** What has to do with how something is judged. */
const JUDGING = Object.keys(GROUPS["How it is judged"]);

/** @typedef {import("./connect.js").Place} Place */

/**
 * @typedef {object} Request
 * @property {string[]} targets as they were written
 * @property {(typeof FORMS)[number] | "text"} form
 * @property {string} [host] the name that files are judged for, as in an address
 * @property {number} [time] the moment to judge at, in milliseconds since 1970
 * @property {number} [expiresIn] in milliseconds
 * @property {Place} [place] where to connect to in place of the host
 * @property {string} [servername] empty for none
 * @property {string} [language]
 * @property {string} [logList] a file with a newer list of logs
 * @property {string[]} roots files with roots
 * @property {string[]} crls files with revocation lists
 * @property {string[]} ocsp files with responders' answers
 */

/**
 * @param {string[]} args
 * @returns {{ print: string } | { about: string, language?: string } | Request} what to say at once, which rule to tell about, or
 *   what to look at
 * @throws {Error} with a sentence for the person
 */
export function parse(args) {
  const { values, positionals } = given(args);
  if (values.help) return { print: help() };
  if (values.version) return { print: version() };
  if (typeof values.about === "string") {
    if (positionals.length > 0) throw new Error("--about looks at no target");
    const idle = Object.keys(values).find((name) => name !== "about" && name !== "lang");
    if (idle) throw new Error(`--${idle} says nothing beside --about`);
    return { about: values.about, language: /** @type {string | undefined} */ (values.lang) };
  }
  if (positionals.length === 0) throw new Error("name a file or a host; `whylock --help` says how");
  const forms = FORMS.filter((form) => values[form]);
  if (forms.length > 1) {
    throw new Error(
      `--${forms[0]} and --${forms[1]} exclude each other; the exit status is the same for all but --pem`,
    );
  }
  /** @param {string} name @returns {string | undefined} */
  const one = (name) => /** @type {any} */ (values[name]);
  /** @param {string} name @returns {string[]} */
  const many = (name) => /** @type {any} */ (values[name]) ?? [];
  const request = {
    targets: positionals,
    form: forms[0] ?? "text",
    host: mapped(one("host"), hostName),
    time: mapped(one("time"), moment),
    expiresIn: mapped(one("expires-in"), span),
    place: mapped(one("connect"), place),
    servername: mapped(one("servername"), serverName),
    language: one("lang"),
    logList: one("log-list"),
    roots: many("roots"),
    crls: many("crl"),
    ocsp: many("ocsp"),
  };
  refuse(request, values);
  return request;
}

/**
 * What would say nothing beside the form that was chosen is refused rather than overheard.
 *
 * @param {Request} request
 * @param {object} values
 * @throws {Error} with a sentence for the person
 */
function refuse({ form, targets }, values) {
  const judging = form === "pem" ? JUDGING : form === "ndjson" ? ["host"] : [];
  const idle = judging.find((name) => name in values);
  if (idle) throw new Error(`--${idle} says nothing beside --${form}, which judges no files`);
  if (form === "json" && (targets.length > 1 || isFolder(targets[0]))) {
    throw new Error("--json prints one report; for several say --ndjson");
  }
}

/**
 * @param {string[]} args
 * @returns {{ values: Record<string, string | boolean | string[]>, positionals: string[] }}
 * @throws {Error} with a sentence for the person
 */
function given(args) {
  // mostly a private key, which is nothing to repeat
  if (args.some((arg) => arg.includes("-----BEGIN "))) {
    throw new Error("that is a PEM text: give it by `-`, or as a file");
  }
  const options = Object.entries(OPTIONS).map(([name, { value, multiple, short }]) => [
    name,
    { type: value ? "string" : "boolean", ...(multiple && { multiple }), ...(short && { short }) },
  ]);
  try {
    return /** @type {any} */ (
      parseArgs({ args, allowPositionals: true, options: Object.fromEntries(options) })
    );
  } catch (error) {
    throw new Error(misread(/** @type {NodeJS.ErrnoException} */ (error)));
  }
}

/** What is wrong with an argument, as Node's codes and the option in its message tell. @param {NodeJS.ErrnoException} error */
function misread({ code, message }) {
  const [, unknown] = /'(.+?)'/s.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown)
    return `there is no option ${quoted(unknown)}; \`whylock --help\` lists all`;
  const [, known] = /'(?:-\w, )?(--[\w-]+)/.exec(message) ?? [];
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" || !known) return message.replaceAll("\n", " ");
  if (message.includes("not take an argument")) return `${known} takes no value`;
  return message.includes("ambiguous")
    ? `${known} needs a value, and what follows begins with a dash; if that is the value, write ${known}=…`
    : `${known} needs a value`;
}

/** @returns {string} */
function version() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

/**
 * @template T
 * @param {string | undefined} text
 * @param {(text: string) => T} read
 */
function mapped(text, read) {
  return text === undefined ? undefined : read(text);
}

/** @param {string} text */
function hostName(text) {
  const url = address(text);
  if (url && !url.port) return url.hostname;
  throw new Error(`--host ${quoted(text)} is no name of a host`);
}

/** @param {string} text @returns {Place} */
function place(text) {
  const url = address(text);
  if (url) return { host: url.hostname, port: url.port };
  throw new Error(`--connect ${quoted(text)} is no HOST:PORT`);
}

/** @param {string} text */
function serverName(text) {
  if (text === "") return text;
  const url = isIP(text.replace(/^\[|\]$/g, "")) ? undefined : address(text);
  if (url && !url.port) return url.hostname;
  throw new Error(
    `--servername ${quoted(text)} is no name: no address may be sent in its place (RFC 6066 §3)`,
  );
}
