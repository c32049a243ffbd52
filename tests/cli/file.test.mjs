// `whylock FILE` and `whylock -`: good input, broken input, and the forms of the output.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { logList } from "../lab/log-list.mjs";
import { listed } from "../lab/logs.mjs";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "../package/installed.mjs";
import { complaints } from "../package/typescript.mjs";
import { run } from "./program.mjs";

/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;

before(() => {
  installed = installPackage();
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
});
after(() => {
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

const pki = makePki();
const { der } = pki.issue({ names: ["www.good.example"] });
const issuer = pki.authorities.ecdsa.der;
const pem = [der, issuer].map((one) => new X509Certificate(one).toString()).join("");

/**
 * Writes a file and has it explained.
 *
 * @param {string | Uint8Array} content
 * @param {string[]} options
 */
function explain(content, ...options) {
  const file = join(folder, "input");
  writeFileSync(file, content);
  return run(installed.program, [...options, file]);
}

/** A DER value. @param {number} tag @param {Buffer} content */
function tlv(tag, content) {
  const length = Buffer.alloc(6, 0);
  length[0] = tag;
  length[1] = 0x84;
  length.writeUInt32BE(content.length, 2);
  return Buffer.concat([length, content]);
}

test("Certificates are explained from PEM, DER and base64", async () => {
  for (const content of [pem, der, der.toString("base64")]) {
    const { status, stdout, stderr } = await explain(content);
    assert.equal(stderr, "");
    assert.match(stdout, /www\.good\.example/);
    assert.match(stdout, /Lab Issuer E7/);
    assert.equal(status, 0);
  }
});

test("The explanation is in the language that was asked for, or in the system's", async () => {
  const { languages } = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
  const file = join(folder, "input");
  writeFileSync(file, pem);
  const titles = new Set();
  for (const tag of [...languages().map((/** @type {{ tag: string }} */ { tag }) => tag), "en-XA"]) {
    const asked = await run(installed.program, ["--lang", tag, file], { env: { LC_ALL: "en_GB.UTF-8" } });
    const [, title = ""] = asked.stdout.split("\n");
    titles.add(title);
    if (tag === "en-XA") continue;
    const env = { LC_ALL: `${tag}.UTF-8`, LC_MESSAGES: "", LANG: "" };
    assert.equal((await run(installed.program, [file], { env })).stdout, asked.stdout, tag);
  }
  assert.equal(titles.size, languages().length + 1);
  const [unknown, english] = await Promise.all(
    ["tlh", "en"].map((tag) => run(installed.program, ["--lang", tag, file])),
  );
  assert.equal(unknown.stdout, english.stdout);
});

test("Standard input is read", async () => {
  const { status, stdout } = await run(installed.program, ["-"], { input: pem });
  assert.match(stdout, /www\.good\.example/);
  assert.equal(status, 0);
});

test("The JSON is a Report, says the compiler", async () => {
  for (const content of [pem, der.subarray(0, der.length - 20)]) {
    const { stdout } = await explain(content, "--json");
    const source = `import type { Report } from "whylock";\nexport const report: Report = ${stdout};`;
    assert.equal(complaints(installed.folder, source), "");
  }
  const wrong = `import type { Report } from "whylock";\nexport const report: Report = { version: "one" };`;
  assert.notEqual(complaints(installed.folder, wrong), "");
});

test("A certificate with a flipped bit never ends in a crash", async () => {
  for (let at = 0; at < der.length; at += 23) {
    const flipped = Buffer.from(der);
    flipped[at] ^= 1 << (at % 8);
    const { status, stdout, stderr } = await explain(flipped);
    assert.ok(status === 0 || status === 1 || status === 2, `bit flipped at ${at}: status ${status}`);
    assert.ok((status === 2) === (stdout === ""), `bit flipped at ${at}: ${stderr}`);
    assert.doesNotMatch(stderr, /unreachable|panicked|RuntimeError/);
  }
});

/** What cannot be read, and in which words. @type {Record<string, [content: string | Uint8Array, RegExp]>} */
const unreadable = {
  "an empty file": ["", /empty|nothing/i],
  "white space": ["\n  \n", /empty|nothing/i],
  "a text": ["Dear reader,\nthis is a letter.\n", /certificate/],
  "a picture": [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /certificate/],
  "a private key": ["-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n", /private key/],
  "PEM without an end": [pem.slice(0, 500), /end/i],
  "PEM with broken base64": [pem.replace(/\n.{10}/, "\n!!!!!!!!!!"), /base64/i],
  "more than is read": [tlv(0x30, tlv(0x30, Buffer.alloc(20_000_000))), /longer/],
  "more certificates than are read": [
    pem.repeat(501),
    /more than .* at once\. --ndjson reads any number of certificates, one by one\.$/m,
  ],
  "a request": [
    pem.replaceAll("CERTIFICATE", "CERTIFICATE REQUEST"),
    /It holds other things, and no certificate\. \("CERTIFICATE REQUEST"\)$/m,
  ],
  "a length that lies": [Buffer.from("3084ffffffff", "hex"), /certificate/],
};

for (const [name, [content, words]] of Object.entries(unreadable)) {
  test(`A clear sentence for ${name}`, async () => {
    const { status, stdout, stderr } = await explain(content);
    assert.equal(stdout, "");
    assert.match(stderr, /^whylock: .+\n$/);
    assert.match(stderr, words);
    assert.equal(status, 2);
  });
}

test("A list of logs is taken only with a signature of its makers, which lies beside it", async () => {
  const list = join(folder, "log_list.json");
  const { file, signature } = logList(listed(pki.logs), { at: pki.now, version: "1.1", by: pki.listKey });
  writeFileSync(list, file);
  const alone = await explain(pem, "--log-list", list);
  assert.match(alone.stderr, /^whylock: .*log_list\.sig could not be read: there is no such file\n$/);
  writeFileSync(join(folder, "log_list.sig"), signature);
  const refused = await explain(pem, "--log-list", list);
  assert.match(refused.stderr, /^whylock: .*log_list\.json: .*its signature does not fit it\.\n$/);
  assert.deepEqual(
    [alone, refused].map(({ status, stdout }) => [status, stdout]),
    Array(2).fill([2, ""]),
  );
});

test("A truncated certificate is explained as far as it goes", async () => {
  const { status, stdout } = await explain(der.subarray(0, der.length - 20));
  assert.match(stdout, /www\.good\.example/);
  assert.equal(status, 1);
});

test("What stood where a certificate breaks off is not called missing", async () => {
  // before the first extension, whose identifier begins so
  const cut = der.subarray(0, der.indexOf("0603551d", "hex") - 2);
  const { status, stdout } = await explain(cut, "--check");
  assert.match(stdout, /^\S+ The bytes end in the middle of the certificate\. .+\n$/);
  assert.equal(status, 1);
  const named = await explain(cut, "--check", "--host", "www.good.example");
  assert.doesNotMatch(named.stdout, /does not name|has no subject alternative name/);
});

test("A 10 MB certificate is explained as far as it goes", async () => {
  const started = Date.now();
  const { status, stdout } = await explain(tlv(0x30, tlv(0x30, Buffer.alloc(10_000_000))));
  assert.ok(Date.now() - started < 20_000);
  assert.match(stdout, /^One certificate/);
  assert.equal(status, 1);
});

test("Of 1,000 certificates some are explained, and the rest is counted", async () => {
  const started = Date.now();
  const { status, stdout } = await explain(pem.repeat(500));
  assert.ok(Date.now() - started < 20_000);
  const [, read] = stdout.match(/^(\d+) certificates/) ?? [];
  const [, left] = stdout.match(/(\d+) more certificates/) ?? [];
  assert.equal(Number(read) + Number(left), 1000);
  assert.equal(status, 0);
});

test("Paths that hold no certificate are told apart", async (test) => {
  const directory = join(folder, "directory");
  mkdirSync(directory);
  const socket = join(folder, "socket\u001B");
  const server = createServer().listen(socket);
  test.after(() => server.close());
  await once(server, "listening");
  const cases = /** @type {const} */ ([
    [directory, /no file in it holds a certificate/],
    [join(folder, "missing.pem"), /there is no file/],
    ["missing.pem", /no file and no host is called missing\.pem|the name missing\.pem/],
    ["ftp://example.com", /only https/],
    ["no\u202Ehost\u0007", /<U\+202E>host<U\+0007>/],
    ["--no\u001B[2J", /<U\+001B>\[2J/],
    [socket, /socket<U\+001B>/],
  ]);
  for (const [argument, words] of cases) {
    const { status, stderr } = await run(installed.program, [argument]);
    assert.match(stderr, words);
    assert.doesNotMatch(stderr, /\p{Cc}(?!$)|\p{Cf}/u);
    assert.equal(status, 2);
  }
});

test("Help and version need no input; a wrong call says what is wrong", async () => {
  const { version } = JSON.parse(readFileSync(join(installed.home, "package.json"), "utf8"));
  assert.equal((await run(installed.program, ["--version"])).stdout, `${version}\n`);
  const help = await run(installed.program, ["--help"]);
  assert.match(help.stdout, /^Usage: whylock/);
  assert.equal(help.status, 0);
  for (const args of [[], ["--json", "one", "two"], ["--colour"]]) {
    const { status, stderr } = await run(installed.program, args);
    assert.match(stderr, /^whylock: /);
    assert.equal(status, 2);
  }
});

test("Colour only where it is wanted", async () => {
  const file = join(folder, "chain.pem");
  writeFileSync(file, pem);
  const plain = await run(installed.program, [file]);
  assert.ok(!plain.stdout.includes("\u001b"), "no escape sequences in a pipe");
  const coloured = await run(installed.program, [file], { env: { FORCE_COLOR: "1" } });
  assert.ok(coloured.stdout.includes("\u001b["), "escape sequences where they are forced");
});

test("A reader that stops reading is no failure", async () => {
  const file = join(folder, "many.pem");
  writeFileSync(file, pem.repeat(40));
  const child = spawn(process.execPath, [installed.program, "--json", file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(stderr, "");
  assert.ok(status === 0 || status === 1);
});
