// What is looked at, and how it is reached: several targets, folders, another place, another name, roots of one's own.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createServer } from "node:tls";
import { pem, sent } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** @typedef {import("../lab/certificate.mjs").Certificate} Certificate */

/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** A server that keeps which names it was asked for. @type {import("node:tls").Server} */
let byName;
/** @type {string[]} */
const asked = [];

before(async () => {
  installed = installPackage();
  lab = await startLab();
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  writeFileSync(join(folder, "roots.pem"), lab.pki.publicRoots.map(pem).join(""));
  writeFileSync(join(folder, "good.pem"), chain(good()));
  const { key } = good();
  byName = createServer({
    key: key.export({ type: "pkcs8", format: "pem" }),
    cert: chain(good()),
    SNICallback(name, answer) {
      asked.push(name);
      answer(null);
    },
  });
  byName.on("tlsClientError", () => {});
  await new Promise((listening) => byName.listen(0, "127.0.0.1", () => listening(undefined)));
});
after(async () => {
  byName?.close();
  await lab?.close();
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/** The certificate of the lab's good site. @returns {Certificate} */
const good = () => /** @type {Certificate} */ (lab.at("https://www.good.example/").certificate);

/** @param {Certificate} certificate */
const chain = (certificate) => sent(certificate).map(pem).join("");

/** @param {string} url */
const at = (url) => `localhost:${lab.at(url).server.port}`;

/** @param {string} name */
const file = (name) => join(folder, name);

/** @param {string[]} args */
const whylock = (...args) => run(installed.program, ["--lang", "en", ...args]);

test("--connect reaches a host somewhere else, and judges it as itself", async () => {
  const place = at("https://www.good.example/");
  const args = ["--json", "--roots", file("roots.pem"), "--connect", place, "www.good.example"];
  const { stdout, stderr, status } = await whylock(...args);
  assert.equal(stderr, "");
  const { connection, verdict } = JSON.parse(stdout);
  assert.equal(connection.url, "https://www.good.example/");
  assert.equal(
    connection.tls.validationError,
    undefined,
    "Node compares the name with the host, not with the place",
  );
  assert.equal(verdict.state, "private");
  assert.equal(status, 0);
});

test("--servername is what the server hears; the host is judged all the same", async () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (byName.address());
  const place = ["--check", "--roots", file("roots.pem"), "--connect", `127.0.0.1:${port}`];
  for (const [args, heard, status] of /** @type {const} */ ([
    [["www.good.example"], "www.good.example", 0],
    [["--servername", "other.example", "www.good.example"], "other.example", 0],
    [["--servername=", "www.good.example"], undefined, 0],
    [["www.good.example."], "www.good.example", 0],
    [["--servername", "other.example.", "www.good.example"], "other.example", 0],
    [["--servername", "www.good.example", "other.example"], "www.good.example", 1],
  ])) {
    const { status: was, stdout } = await whylock(...place, ...args);
    assert.equal(asked.pop(), heard, args.join(" "));
    assert.equal(was, status, stdout);
  }
});

test("Several targets are told in their order, whichever answers first", async () => {
  const targets = [
    at("https://www.good.example/"),
    file("good.pem"),
    "localhost:1",
    at("https://www.tls11.example/"),
  ];
  const { stdout, stderr } = await whylock(...targets);
  const heads = [...stdout.matchAll(/^==> (.*) <==$/gm)].map(([, head]) => head);
  assert.deepEqual(heads, [targets[0], targets[1], targets[3]]);
  assert.equal(
    stderr,
    "whylock: localhost refuses connections on port 1\n",
    "and no line of progress without a terminal",
  );
  const lines = (await whylock("--ndjson", ...targets)).stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ target, report, certificate, error }) => [
      target,
      Object.keys({
        ...(report && { report }),
        ...(certificate && { certificate }),
        ...(error && { error }),
      }).join(),
    ]),
    [
      [targets[0], "report"],
      [targets[1], "certificate"],
      [targets[1], "certificate"],
      [targets[2], "error"],
      [targets[3], "report"],
    ],
  );
});

test("A hundred targets are all told", async () => {
  const { stdout, status } = await whylock(
    "--ndjson",
    "--roots",
    file("roots.pem"),
    ...Array(100).fill(at("https://www.good.example/")),
  );
  assert.equal(stdout.trimEnd().split("\n").length, 100);
  assert.equal(status, 1, "none of them is called localhost");
});

test("A folder stands for the files in it that hold certificates", async () => {
  const live = file("live");
  mkdirSync(join(live, "deeper"), { recursive: true });
  mkdirSync(join(live, ".hidden"));
  writeFileSync(join(live, "b.pem"), chain(good()));
  writeFileSync(join(live, "a.der"), good().der);
  writeFileSync(join(live, "README"), "0 certificates here\n");
  writeFileSync(join(live, "key.pem"), good().key.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(live, "deeper", "c.pem"), pem({ ...good(), der: good().der.subarray(0, 400) }));
  writeFileSync(join(live, ".hidden", "d.pem"), chain(good()));
  symlinkSync(join(live, "b.pem"), join(live, "linked.pem"));
  symlinkSync(live, join(live, "deeper", "back"));
  const found = ["a.der", "b.pem", join("deeper", "c.pem"), "linked.pem"].map((name) => join(live, name));
  const { stdout, stderr, status } = await whylock(live);
  assert.deepEqual(
    [...stdout.matchAll(/^==> (.*) <==$/gm)].map(([, head]) => head),
    found,
  );
  assert.equal(stderr, `whylock: ${live}: files without a certificate, left aside: 2\n`);
  assert.equal(status, 1, "one of them is cut off");
  const lines = await whylock("--ndjson", live);
  assert.deepEqual(
    lines.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ target, number }) => [target, number]),
    [
      [found[0], 1],
      [found[1], 1],
      [found[1], 2],
      [found[2], 1],
      [found[3], 1],
      [found[3], 2],
    ],
  );
  assert.equal(lines.stderr, stderr);
  assert.equal(lines.status, 1);
  symlinkSync(join(live, "absent"), join(live, "nowhere.pem"));
  const broken = await whylock("--check", live);
  assert.match(broken.stderr, /nowhere\.pem could not be read: there is no such file\n/);
});

test("A folder that is named twice is looked into once, and a huge file in it is left aside", async () => {
  const twice = file("twice");
  mkdirSync(twice);
  writeFileSync(join(twice, "a.pem"), chain(good()));
  writeFileSync(join(twice, "huge"), "");
  truncateSync(join(twice, "huge"), 70 * 1024 * 1024);
  for (const form of ["--check", "--pem", "--ndjson"]) {
    const { stderr, status } = await whylock(form, twice, twice);
    assert.equal(stderr, `whylock: ${twice}: files without a certificate, left aside: 1\n`, form);
    assert.equal(status, 0, form);
  }
});

test("Of several that are reached at one place each complaint names its target", async () => {
  const { stderr, status } = await whylock("--connect", "localhost:1", "a.example", "b.example");
  const words = "localhost refuses connections on port 1\n";
  assert.equal(stderr, `whylock: a.example: ${words}whylock: b.example: ${words}`);
  assert.equal(status, 2);
});

test("A name that hides something is shown, and stays exact in JSON", async () => {
  const odd = file("no\u202Eway\u0007\u{E0001}.pem");
  writeFileSync(odd, pem({ ...good(), der: good().der.subarray(0, 400) }));
  for (const args of [
    [odd, odd],
    ["--check", odd],
    ["--ndjson", odd],
    ["--ndjson", odd, file("no\u202Ewhere")],
  ]) {
    const { stdout, stderr } = await whylock(...args);
    assert.doesNotMatch(stdout + stderr, /\p{Cf}|(?!\n)\p{Cc}/u);
    assert.ok(stdout.length > 100);
    if (args[0] === "--ndjson") assert.equal(JSON.parse(stdout.split("\n")[0]).target, odd);
    else assert.match(stdout, /no<U\+202E>way<U\+0007><U\+E0001>\.pem/);
  }
});

test("--pem prints the chain, which can be read again", async () => {
  const printed = await whylock("--pem", at("https://www.good.example/"));
  assert.equal(printed.stdout, chain(good()));
  const der = await whylock("--pem", file("good.pem"));
  assert.equal(der.stdout, chain(good()));
  const again = await run(installed.program, ["--pem", "-"], { input: printed.stdout });
  assert.deepEqual([again.stdout, again.status], [printed.stdout, 0]);
});

test("--host tells how a file's chain stands to the name", async () => {
  const { stdout, status } = await whylock(
    "--roots",
    file("roots.pem"),
    "--host",
    "www.good.example",
    file("good.pem"),
  );
  assert.match(stdout, /^www\.good\.example\n/);
  assert.match(stdout.replace(/\s+/g, " "), /has the name in the address: www\.good\.example\./);
  assert.equal(status, 0);
});

test("--roots: what cannot be a root is named with its place and left out", async () => {
  const [first, second] = lab.pki.publicRoots;
  const cut = { ...first, der: first.der.subarray(0, 60) };
  writeFileSync(
    file("mixed.pem"),
    ["Our roots\n", pem(second), pem(cut), pem(first).replace(/\n.{4}/, "\n!!!!"), pem(first)].join(""),
  );
  const target = ["--check", "--host", "www.good.example", file("good.pem")];
  const mixed = await whylock("--roots", file("mixed.pem"), ...target);
  const lines = pem(second).trimEnd().split("\n").length;
  assert.deepEqual(mixed.stderr.trimEnd().split("\n"), [
    `whylock: ${file("mixed.pem")}: certificate 2 (line ${2 + lines}) is left out: its name or its key cannot be read`,
    `whylock: ${file("mixed.pem")}: certificate 3 (line ${2 + lines + pem(cut).trimEnd().split("\n").length}) is left out: line ${3 + lines + pem(cut).trimEnd().split("\n").length} holds something that is not base64`,
  ]);
  assert.deepEqual([mixed.stdout, mixed.status], ["", 0], "the good ones count");
  for (const [content, words] of /** @type {const} */ ([
    [pem(cut), /holds no root; of the last certificate: its name or its key cannot be read\n$/],
    ["", /holds no root\n$/],
    ["Dear reader\n", /holds no root; of the last certificate: It is not a certificate/],
  ])) {
    writeFileSync(file("bad.pem"), content);
    const { status, stdout, stderr } = await whylock("--roots", file("bad.pem"), ...target);
    assert.match(stderr, words);
    assert.deepEqual([stdout, status], ["", 2]);
  }
});

test("--time judges the chain at that moment", async () => {
  const { stdout } = await whylock(
    "--json",
    "--time",
    "2038-01-19T03:14:07+01:00",
    at("https://www.good.example/"),
  );
  const { time, connection, findings } = JSON.parse(stdout);
  assert.equal(time, Date.UTC(2038, 0, 19, 2, 14, 7));
  assert.deepEqual(
    [connection.observer, connection.sight, connection.tls],
    ["node", "certificates", undefined],
  );
  const dates = findings.find(
    (/** @type {any} */ { check, certificate }) => check === "validity" && certificate === 0,
  );
  assert.equal(dates.outcome, "fail");
});

test("The technical record says where the shown certificates are from", async () => {
  for (const [language, words] of /** @type {const} */ ([
    ["en", /What the server sent, as Node\.js reports it\. The root may come from Node\.js’s own store\./],
    ["de", /Was der Server gesendet hat, wie Node\.js es meldet\./],
  ])) {
    const { stdout } = await run(installed.program, ["--lang", language, at("https://www.good.example/")]);
    assert.match(stdout.replace(/\s+/g, " "), words);
  }
});

test("What cannot be looked into fails for itself, and the others are told", async () => {
  symlinkSync(file("loop.pem"), file("loop.pem"));
  const long = "x".repeat(5_000);
  for (const [odd, words] of [
    [file("loop.pem"), /^(.*)loop\.pem could not be read: its links lead in a circle$/],
    [long, /^x{80}… could not be read: its name is too long$/],
  ]) {
    const { stdout, stderr, status } = await whylock("--pem", String(odd), file("good.pem"));
    assert.match(stderr.trimEnd(), new RegExp(`whylock: ${/** @type {RegExp} */ (words).source.slice(1)}`));
    assert.deepEqual([stdout, status], [chain(good()), 2]);
    const lines = await whylock("--ndjson", String(odd), file("good.pem"));
    const [first, ...others] = lines.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.match(first.error, /** @type {RegExp} */ (words));
    assert.deepEqual([first.target, others.length, lines.stderr, lines.status], [odd, 2, "", 2]);
  }
});
