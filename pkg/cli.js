#!/usr/bin/env node
// The command line: finds out what to look at, has it explained, and prints the explanation.

import { readFileSync } from "node:fs";
import { argv, env, stderr, stdout } from "node:process";
import { parse } from "./cli/arguments.js";
import { connect } from "./cli/connect.js";
import { readLogs } from "./cli/logs.js";
import { readCertificates, readRevocation } from "./cli/read.js";
import { visible } from "./cli/visible.js";
import { explain, text } from "./index.js";

/** What the exit status says. */
const EXPLAINED = 0;
const WORRYING = 1;
const FAILED = 2;

// Whoever reads the output may stop reading (`whylock … | head`); that is no failure.
stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
});

try {
  process.exitCode = await run(argv.slice(2));
} catch (error) {
  // Node quotes arguments and paths as they are.
  stderr.write(`whylock: ${visible(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = FAILED;
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
async function run(args) {
  const request = parse(args);
  if ("print" in request) return print(request.print);
  const { json, language = systemLanguage(), logList, target } = request;
  const logs = await readLogs(logList, language);
  const [crls, answers] = await Promise.all([request.crls, request.ocsp].map(readRevocation));
  const connection = "url" in target ? await connect(target.url) : await readCertificates(target.path);
  // what a server sends ends below its root
  const roots = carried("roots.der");
  const revokedAuthorities = carried("revoked-authorities.bin");
  const options = {
    roots,
    logs,
    revokedAuthorities,
    crls: crls.map(({ der }) => der),
    ocspResponses: answers.map(({ der }) => der),
  };
  const report = await explain(connection, options).catch((error) => {
    throw named(error, { crls, ocspResponses: answers });
  });
  const lines = async () => (await text(report, { ...terminal(), ...options, language })).trimEnd();
  print(json ? JSON.stringify(report, null, 2) : await lines());
  return report.concern ? WORRYING : EXPLAINED;
}

/**
 * An error about a file's content, with the name of that file.
 *
 * @param {Error} error
 * @param {Record<string, { path: string }[]>} given
 */
function named(error, given) {
  const [, list = "", place, reason] =
    /^options\.(\w+)\[(\d+)\] is of the wrong shape: (.*)$/s.exec(error.message) ?? [];
  const path = given[list]?.[Number(place)]?.path;
  if (!path) return error;
  const what = list === "crls" ? "revocation list" : "responder's answer";
  return new Error(`${path}: this is no ${what} that can be read: ${reason}`);
}

/** A file of data that the package brings. @param {string} name */
function carried(name) {
  return readFileSync(new URL(`./dist/${name}`, import.meta.url));
}

/** How the output wants its text; NO_COLOR and FORCE_COLOR go before what the terminal says. */
function terminal() {
  const wanted = env.FORCE_COLOR || (stdout.isTTY && env.TERM !== "dumb");
  return { width: stdout.columns, colour: Boolean(wanted) && !env.NO_COLOR };
}

/** What LC_ALL, LC_MESSAGES or LANG ask for. */
function systemLanguage() {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

/** @param {string} lines */
function print(lines) {
  stdout.write(`${lines}\n`);
  return EXPLAINED;
}
