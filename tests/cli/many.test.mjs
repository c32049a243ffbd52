// `--ndjson`: a line for each certificate, whatever is wrong with it, in memory that does not grow with the file.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { pieces } from "../../pkg/cli/pieces.js";
import { pem } from "../lab/certificate.mjs";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** How much more memory ten times the certificates may take, in KiB: what the collector has not come round to yet. */
const MOST_GROWTH = 32 * 1024;

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
const leaf = pki.issue({ names: ["www.good.example"] });
const issuer = pki.authorities.ecdsa;
const good = pem(leaf);
const cut = pem({ ...leaf, der: leaf.der.subarray(0, 400) });
const broken = good.replace(/\n.{4}/, "\n!!!!");
const foreign = pem({ ...leaf, der: Buffer.from("no certificate at all") });
const unfinished = "-----BEGIN CERTIFICATE-----\nMIIB\n";
const key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";

/** One of each kind, with what is no certificate in between. */
const mixed = [
  "\ufeffOur certificates\n",
  good,
  key,
  cut,
  broken,
  unfinished,
  foreign,
  pem(issuer),
  "The end\n",
].join("");

/**
 * @param {string | Uint8Array} content
 * @param {string[]} options
 */
async function lines(content, ...options) {
  const { stdout, stderr, status } = await run(
    installed.program,
    ["--ndjson", "--lang", "en", ...options, "-"],
    {
      input: content,
    },
  );
  assert.equal(stderr, "");
  return {
    status,
    lines: stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

/** @param {string} text the lines before it */
const lineAfter = (text) => text.split("\n").length;

test("Each certificate is a line, malformed ones too, with its number and where it begins", async () => {
  const { lines: told, status } = await lines(mixed);
  assert.deepEqual(
    told.map(({ target, number, line }) => [target, number, line]),
    [good, cut, broken, unfinished, foreign, pem(issuer)].map((block, index) => [
      "-",
      index + 1,
      lineAfter(mixed.slice(0, mixed.indexOf(block))),
    ]),
  );
  const [first, second, third, fourth, fifth, last] = told;
  assert.equal(first.der, leaf.der.toString("base64"));
  assert.equal(first.certificate.malformed.items.length, 0);
  assert.ok(second.certificate.malformed.items.length > 0);
  assert.equal(third.error, `line ${third.line + 1} holds something that is not base64`);
  assert.equal(fourth.error, `the PEM block that begins in line ${fourth.line} has no end`);
  assert.ok(fifth.error ?? fifth.certificate.malformed.items.length > 0);
  assert.equal(last.der, issuer.der.toString("base64"));
  assert.equal(status, 1, "one is malformed");
});

test("DER is read one certificate after the other, and so is what is cut off", async () => {
  const { lines: whole, status } = await lines(Buffer.concat([leaf.der, issuer.der]));
  assert.deepEqual(
    whole.map(({ der }) => der),
    [leaf, issuer].map(({ der }) => der.toString("base64")),
  );
  assert.equal(status, 0);
  const { lines: less } = await lines(Buffer.concat([leaf.der, issuer.der.subarray(0, -10)]));
  assert.equal(less.length, 2);
  assert.ok(less[1].certificate.malformed.items.length > 0);
  const { lines: more, status: failed } = await lines(Buffer.concat([leaf.der, Buffer.from("\n")]));
  assert.deepEqual(more[1].error, "what stands behind the certificates in it is none");
  assert.equal(failed, 2);
});

test("Base64 alone is a certificate; nothing at all and a text are told", async () => {
  assert.equal((await lines(leaf.der.toString("base64"))).lines[0].certificate.length, leaf.der.length);
  for (const [content, words] of /** @type {const} */ ([
    ["", /holds no certificate/],
    [key, /holds a private key and no certificate\. Show that key to nobody/],
    ["Dear reader,\nthis is a letter.\n", /not a certificate/],
  ])) {
    const { lines: told, status } = await lines(content);
    assert.equal(told.length, 1);
    assert.match(told[0].error, words);
    assert.equal(status, 2);
  }
});

test("What ends soon is marked, and told by the exit status", async () => {
  const { lines: told, status } = await lines(pem(issuer) + good, "--expires-in", "90d");
  assert.deepEqual(
    told.map(({ expiring }) => expiring?.name),
    [undefined, "www.good.example"],
  );
  assert.equal(status, 3);
  assert.equal(
    (await lines(good, "--expires-in", "90d", "--time", "2038-01-19")).status,
    1,
    "it has ended by then",
  );
});

test("However the octets arrive, the pieces are the same", async () => {
  for (const content of [
    Buffer.from(mixed),
    Buffer.concat([leaf.der, issuer.der]),
    Buffer.from(`${good}${unfinished}`),
  ]) {
    const whole = await cutUp(content, content.length);
    assert.ok(whole.length >= 2);
    for (const size of [1, 2, 3, 7, 11, 64, 1000])
      assert.deepEqual(await cutUp(content, size), whole, `by ${size}`);
  }
});

test("What never ends is given up, and what is odd a thousandfold takes no time", async () => {
  const endless = Buffer.alloc(1024 * 1024, "QUJD");
  async function* forever() {
    yield Buffer.from("-----BEGIN CERTIFICATE-----\n");
    for (;;) yield endless;
  }
  const [piece] = await collected(forever());
  assert.match(piece.problem ?? "", /what begins in line 1 is longer than a certificate can be/);
  async function* foreverDer() {
    yield Buffer.from("3089ffffffff", "hex");
    for (;;) yield endless;
  }
  assert.match((await collected(foreverDer()))[0].problem ?? "", /is longer than 16 MiB/);
  const started = Date.now();
  const many = await cutUp(Buffer.from("-----BEGIN CERTIFICATE-----\n".repeat(100_000)), 65_536);
  assert.equal(many.length, 100_000);
  // a second; hours, where each were searched from the beginning
  assert.ok(Date.now() - started < 30_000, `${Date.now() - started} ms`);
});

/** @param {AsyncIterable<Buffer>} stream */
async function collected(stream) {
  const all = [];
  for await (const piece of pieces(stream, { bare: true })) all.push(piece);
  return all;
}

/**
 * @param {Buffer} content
 * @param {number} size
 */
async function cutUp(content, size) {
  async function* chunks() {
    for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
  }
  const all = await collected(chunks());
  return all.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes?.toString("base64") }));
}

test("Memory does not grow with the file", async () => {
  const block = [good, cut, pem(issuer), good, broken].join("");
  const [few, many] = [await peak(block.repeat(200)), await peak(block.repeat(2_000))];
  assert.equal(few.lines, 1_000);
  assert.equal(many.lines, 10_000);
  assert.ok(many.kibibytes - few.kibibytes < MOST_GROWTH, `${few.kibibytes} KiB, then ${many.kibibytes} KiB`);
});

/**
 * How much memory the program took at most, and how many lines it wrote.
 *
 * @param {string} content
 */
async function peak(content) {
  const [file, measure, measured] = ["many.pem", "measure.mjs", "measured"].map((name) => join(folder, name));
  writeFileSync(file, content);
  const report = `writeFileSync(${JSON.stringify(measured)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(measure, `import { writeFileSync } from "node:fs";\nprocess.on("exit", () => ${report});\n`);
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(measure).href}` };
  const { stdout, status } = await run(installed.program, ["--ndjson", file], { env });
  assert.equal(status, 1);
  return { kibibytes: Number(readFileSync(measured, "utf8")), lines: stdout.split("\n").length - 1 };
}
