// Output that cannot be written: the exit status still says what was found.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { pem } from "../lab/certificate.mjs";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "../package/installed.mjs";

/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;

/** @param {string} name */
const file = (name) => join(folder, name);

before(() => {
  installed = installPackage();
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  const pki = makePki();
  writeFileSync(file("good.pem"), pem(pki.issue({ names: ["www.good.example"] })));
  writeFileSync(
    file("expired.pem"),
    pem(pki.issue({ names: ["old.example"], startsInDays: -100, days: 90 })),
  );
});
after(() => {
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/**
 * @param {string[]} args
 * @param {{ stdout?: number | "pipe", stderr?: number | "pipe" }} [to] a pipe of standard output has nobody who reads it
 * @returns {Promise<{ status: number | null, stderr: string }>}
 */
function run(args, { stdout = "pipe", stderr = "pipe" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [installed.program, "--lang", "en", ...args], {
      stdio: ["ignore", stdout, stderr],
    });
    let told = "";
    child.stdout?.destroy();
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      told += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stderr: told }));
  });
}

test("Whoever stops reading gets the status of what was found until then", async () => {
  const quiet = { stderr: "" };
  assert.deepEqual(await run(["--check", file("expired.pem"), file("good.pem")]), { ...quiet, status: 1 });
  assert.deepEqual(await run(["--ndjson", file("good.pem")]), { ...quiet, status: 0 });
  assert.deepEqual(await run(["--help"]), { ...quiet, status: 0 });
});

test("A full disk is told in one line", { skip: !existsSync("/dev/full") }, async () => {
  const full = openSync("/dev/full", "w");
  for (const args of [
    ["--help"],
    ["--about", "validity"],
    [file("good.pem")],
    ["--check", file("expired.pem")],
  ]) {
    const { status, stderr } = await run(args, { stdout: full });
    assert.match(stderr, /^whylock: standard output could not be written: .*ENOSPC.*\n$/, args[0]);
    assert.equal(status, 2, args[0]);
  }
  assert.equal((await run([file("absent.pem")], { stderr: full })).status, 2);
  assert.equal((await run(["--help"], { stdout: full, stderr: full })).status, 2);
  closeSync(full);
});
