// The line that tells how far it is: there is one where somebody looks, and only there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makePrinter, terminal } from "../../pkg/cli/printer.js";

/**
 * A stream that keeps what is written, and says that it is a terminal, or not.
 *
 * @param {boolean} isTTY
 */
function stream(isTTY) {
  let written = "";
  return {
    isTTY,
    columns: 20,
    /** @param {string} text */
    write(text) {
      written += text;
      return true;
    },
    get written() {
      return written;
    },
  };
}

/**
 * What is written to both while two targets are looked at, one of them in vain.
 *
 * @param {{ stdout: boolean, stderr: boolean, TERM?: string, isLong?: boolean }} terminals
 */
async function said({ stdout, stderr, TERM = "xterm", isLong = true }) {
  const streams = { stdout: stream(stdout), stderr: stream(stderr) };
  const printer = makePrinter(/** @type {any} */ ({ ...streams, env: { TERM } }), { expected: 2, isLong });
  printer.count();
  await printer.write("one\n");
  printer.complain("two\u001B[2J");
  printer.close();
  return { stdout: streams.stdout.written, stderr: streams.stderr.written };
}

const ERASE = "\r\u001B[K";
const COMPLAINT = "whylock: two<U+001B>[2J\n";

test("On a terminal a line tells how far it is, and gives way to what stays", async () => {
  const { stdout, stderr } = await said({ stdout: true, stderr: true });
  assert.equal(stdout, "one\n");
  assert.equal(
    stderr,
    `${ERASE}whylock: 0 of 2 loo${ERASE}${COMPLAINT}`,
    "no longer than the terminal is wide",
  );
});

test("It stands while the output goes elsewhere", async () => {
  const { stderr } = await said({ stdout: false, stderr: true });
  assert.equal(stderr, `${ERASE}whylock: 0 of 2 loo${ERASE}${COMPLAINT}`);
});

test("There is none without a terminal, on a dumb one, and for a single target", async () => {
  for (const where of [
    { stdout: true, stderr: false },
    { stdout: true, stderr: true, TERM: "dumb" },
    { stdout: true, stderr: true, isLong: false },
  ]) {
    assert.equal((await said(where)).stderr, COMPLAINT);
  }
});

test("Width and colour are the terminal's, unless the person says otherwise", () => {
  /** @param {boolean} isTTY @param {NodeJS.ProcessEnv} env */
  const of = (isTTY, env) =>
    terminal(/** @type {any} */ ({ stdout: stream(isTTY), stderr: stream(isTTY), env }));
  assert.deepEqual(of(true, { TERM: "xterm" }), { width: 20, colour: true });
  assert.equal(of(true, { TERM: "dumb" }).colour, false);
  assert.equal(of(true, { NO_COLOR: "1" }).colour, false);
  assert.equal(of(false, {}).colour, false);
  assert.equal(of(false, { FORCE_COLOR: "1" }).colour, true);
  for (const no of ["0", "false"]) assert.equal(of(true, { TERM: "xterm", FORCE_COLOR: no }).colour, false);
});
