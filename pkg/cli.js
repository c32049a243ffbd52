#!/usr/bin/env node
// The command line: finds out what to look at, has it judged, and prints what came of it.

import { argv, env, stderr, stdout } from "node:process";
import { about } from "./cli/about.js";
import { parse } from "./cli/arguments.js";
import { lookAtAll, systemLanguage } from "./cli/look.js";
import { FAILED, FINE } from "./cli/status.js";
import { visible } from "./cli/visible.js";

/** Of lines that go to no terminal, in columns. */
const WIDTH = 80;

// Whoever reads the output may stop reading (`whylock … | head`); that is no failure, and nobody waits for the rest.
stdout.on("error", (error) => {
  if (isUnread(error)) process.exit(process.exitCode ?? FINE);
  stderr.write(`whylock: standard output could not be written: ${error.message}\n`, () =>
    process.exit(FAILED),
  );
});
// Complaints that nobody reads keep nobody from the results.
stderr.on("error", (error) => {
  if (!isUnread(error)) process.exit(FAILED);
});

try {
  const request = parse(argv.slice(2));
  if ("print" in request) stdout.write(`${request.print}\n`);
  else if ("about" in request) stdout.write(`${told(request)}\n`);
  else process.exitCode = await lookAtAll(request, { stdout, stderr, env }, keep);
} catch (error) {
  // Node quotes arguments and paths as they are.
  stderr.write(`whylock: ${visible(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = FAILED;
}

/** So that it is known when the output breaks off. @param {number} status */
function keep(status) {
  process.exitCode = status;
}

/** @param {NodeJS.ErrnoException} error */
function isUnread({ code }) {
  return code === "EPIPE";
}

/** @param {{ about: string, language?: string }} request */
function told({ about: rule, language = systemLanguage() }) {
  return about(rule, language, stdout.columns || WIDTH);
}
