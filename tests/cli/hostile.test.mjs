// `whylock FILE` with files that an attacker made: bounded output, a sentence, the right exit status, and no crash.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { hostileFile, writeHostile } from "../lab/hostile.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** The longest text, in bytes. */
const LONGEST_TEXT = 2 ** 20;

/** The longest report beside the certificates in it, in bytes: what is shown of them, as `⟨U+0000⟩` at worst, indented. */
const LONGEST_REPORT = 40 * 2 ** 20;

/** @type {import("../package/installed.mjs").Installed} */
let installed;
before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

describe("Hostile files", async () => {
  await writeHostile();
  /** @type {{ name: string, about: string, told: string[], certificates?: number | null }[]} */
  const all = JSON.parse(readFileSync(hostileFile("index.json"), "utf8"));
  const lists = all.filter(({ certificates }) => certificates === undefined);
  const files = all.filter(({ certificates }) => certificates !== undefined);

  for (const { name, about } of lists) {
    test(`${name}: ${about}`, async () => {
      const file = hostileFile(`${name}.pem`);
      const { status, stdout, stderr } = await run(installed.program, ["--lang", "en", file]);
      if (name === "many-certificates") {
        assert.equal(status, 2);
        assert.match(stderr, /more than the 1,?000 certificates/);
        return;
      }
      assert.equal(stderr, "");
      assert.ok(status === 0 || status === 1, `status ${status}`);
      assert.ok(stdout.length <= LONGEST_TEXT, `${stdout.length} bytes of text`);
      assert.doesNotMatch(stdout, /\p{Cf}|(?!\n)\p{Cc}/u);
      const json = await run(installed.program, ["--json", file]);
      assert.equal(json.status, status);
      assert.ok(json.stdout.length <= LONGEST_REPORT, `${json.stdout.length} bytes of JSON`);
      const { concern, findings } = JSON.parse(json.stdout);
      assert.equal(status, concern ? 1 : 0);
      const broken = findings.some((/** @type {{ outcome: string }} */ { outcome }) => outcome === "fail");
      assert.equal(concern, broken);
    });
  }

  for (const { name, about, told, certificates } of files) {
    test(`${name}: ${about}`, async () => {
      const { status, stdout, stderr } = await run(installed.program, ["--lang", "en", hostileFile(name)]);
      assert.doesNotMatch(stderr, /unreachable|panicked|RuntimeError/);
      if (certificates === null) {
        assert.equal(status, 2);
        assert.equal(stdout, "");
        for (const words of told) assert.ok(stderr.replaceAll(",", "").includes(words), stderr);
      } else {
        assert.ok(status === 0 || status === 1, `status ${status}: ${stderr}`);
        assert.match(stdout, /www\.hostile\.example/);
      }
    });
  }
});
