// The examples of the package's README run as they stand, print what they say they print, and are true to the types. The
// cookbook's recipes run one after the other, and its commands are commands.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { parse } from "../../pkg/cli/arguments.js";
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

const cookbook = readFileSync(join(root, "docs", "guide", "en", "cookbook.md"), "utf8");
const examples = programsIn(readFileSync(join(root, "pkg", "README.md"), "utf8"));
const recipes = programsIn(cookbook);

/** @param {string} text in Markdown */
function programsIn(text) {
  return [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, source = ""]) => source);
}

/** What a recipe takes as given. */
const GIVEN = `
  const chain = await readFile("chain.pem");
  const connection = { version: 1, observer: "caller", url: "https://example.com/", sight: "seen", certificates: chain };
  const another = connection;
`;

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

/** @param {string} file @param {string} program */
async function printedBy(file, program) {
  writeFileSync(file, program);
  const child = spawn(process.execPath, [file], {
    cwd: installed.folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  assert.equal(status, 0);
  return printed;
}

test("There are examples", () => assert.ok(examples.length >= 6));

for (const [place, example] of examples.entries()) {
  test(`Example ${place + 1} prints what it says`, async () => {
    const file = join(installed.folder, `example-${place}.js`);
    const printed = await printedBy(file, trusting(here(example)));
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

test("The cookbook's recipes run one after the other", async () => {
  const forPrograms = recipes.filter((recipe) => !recipe.includes("document."));
  assert.ok(forPrograms.length >= 7);
  const program = [GIVEN, ...forPrograms].join("\n");
  const printed = await printedBy(join(installed.folder, "cookbook.js"), trusting(program));
  assert.match(printed, /^no-connection false$/m);
  assert.match(printed, /^\[ 'example\.com' \]$/m);
});

test("The cookbook's recipes are true to the types", () => {
  const types = `
    declare const chain: Uint8Array<ArrayBuffer>;
    declare const connection: import("whylock").Connection;
    declare const another: import("whylock").Connection;
  `;
  const program = [types, ...recipes].join("\n").replace('getElementById("popup")', "body");
  assert.equal(complaints(installed.folder, [program], "nodenext", { types: ["node"] }), "");
});

test("The cookbook's commands are commands", () => {
  const commands = [...cookbook.matchAll(/npx whylock([^\n<>|]*)/g)].map(([, given = ""]) => given.trim());
  assert.ok(commands.length >= 15);
  for (const command of commands) assert.doesNotThrow(() => parse(command.split(" ")), command);
});
