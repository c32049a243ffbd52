// The examples of the package's README run as they stand, print what they say they print, and are true to the types.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { makeAuthority } from "../cli/openssl.mjs";
import { pem } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { installPackage } from "./installed.mjs";
import { complaints } from "./typescript.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("../lab/lab.mjs").Lab} */
let lab;

const readme = readFileSync(join(root, "pkg", "README.md"), "utf8");
const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, source = ""]) => source);

before(async () => {
  installed = installPackage();
  lab = await startLab({ sites: [{ host: "example.com", certificate: {} }] });
  const { pki } = lab;
  const chain = [pki.issue({ names: ["example.com"] }), pki.authorities.ecdsa];
  writeFileSync(join(installed.folder, "chain.pem"), chain.map((it) => pem(it)).join(""));
  writeFileSync(join(installed.folder, "own-root.pem"), pki.publicRoots.map((it) => pem(it)).join(""));
  const folder = mkdtempSync(join(tmpdir(), "whylock-readme-"));
  const list = readFileSync(makeAuthority(folder).path("good.crl"));
  writeFileSync(join(installed.folder, "list.crl"), list);
  rmSync(folder, { recursive: true });
});
after(async () => {
  await lab?.close();
  installed?.remove();
});

/** A server of the lab in place of the one on the internet. @param {string} source */
function here(source) {
  const { port } = lab.at("https://example.com/").server;
  return source.replace('host: "example.com", port: 443', `host: "127.0.0.1", port: ${port}`);
}

/** The lab's roots count as public. @param {string} source */
function trusting(source) {
  const own = `[publicRoots, ${JSON.stringify(lab.pki.publicRoots.map(({ der }) => der.toString("base64")))}]`;
  return source.replace("roots: publicRoots", `roots: ${own}`);
}

test("There are examples", () => assert.ok(examples.length >= 6));

for (const [place, example] of examples.entries()) {
  test(`Example ${place + 1} prints what it says`, async () => {
    const file = join(installed.folder, `example-${place}.js`);
    writeFileSync(file, trusting(here(example)));
    const child = spawn(process.execPath, [file], {
      cwd: installed.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [printed, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
    assert.equal(status, 0);
    const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, value = ""]) =>
      JSON.parse(value),
    );
    assert.ok(said.length > 0);
    assert.deepEqual(printed.trimEnd().split("\n"), said.map(String));
  });
}

test("The examples are true to the types", () => {
  assert.equal(complaints(installed.folder, examples, "nodenext", { types: ["node"] }), "");
});
