// Revocation on the command line: lists and answers that are given, and what a server staples.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pem } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { installPackage } from "../package/installed.mjs";
import { makeAuthority } from "./openssl.mjs";
import { run } from "./program.mjs";

/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** @type {ReturnType<typeof makeAuthority>} */
let openssl;
/** The path of OpenSSL's site, as a file. @type {string} */
let chain;

/** What each of the lab's servers staples; all of their certificates promise that they do. */
const STAPLED = /** @type {const} */ (["good", "revoked", "outdated", "try-later", "delegated", undefined]);
const sites = STAPLED.map((staples, place) => ({
  host: "localhost",
  port: place + 1,
  certificate: { mustStaple: true },
  staples,
}));

before(async () => {
  installed = installPackage();
  lab = await startLab({ sites });
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  openssl = makeAuthority(folder);
  chain = join(folder, "chain.pem");
  writeFileSync(
    chain,
    ["site.pem", "ca.pem"].map((name) => readFileSync(openssl.path(name), "utf8")).join(""),
  );
});
after(async () => {
  await lab?.close();
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/**
 * What is found of the site's certificate by each check.
 *
 * @param {string[]} args
 */
async function findings(...args) {
  const { stdout, stderr, status } = await run(installed.program, ["--json", ...args]);
  assert.equal(stderr, "");
  /** @type {import("../../pkg/index.js").Finding[]} */
  const all = JSON.parse(stdout).findings;
  const of = (/** @type {string} */ check) => all.find((it) => it.check === check && it.certificate === 0);
  return { list: of("revocation"), answer: of("revocation-answer"), promise: of("must-staple"), status };
}

/** @param {(typeof STAPLED)[number]} staples */
const address = (staples) =>
  `localhost:${lab.at(`https://localhost:${STAPLED.indexOf(staples) + 1}/`).server.port}`;

test("OpenSSL's lists are understood in PEM and in DER", async () => {
  for (const form of ["crl", "crl.pem"]) {
    const { list: good } = await findings("--crl", openssl.path(`good.${form}`), chain);
    assert.equal(good?.outcome, "pass");
    assert.equal(
      good?.evidence?.kind === "not-revoked" && good.evidence.testimony?.author,
      "OpenSSL-Authority",
    );
    const { list: revoked, status } = await findings("--crl", openssl.path(`revoked.${form}`), chain);
    assert.equal(revoked?.outcome, "fail");
    assert.equal(revoked?.evidence?.kind === "revoked" && revoked.evidence.reason, "key-compromise");
    assert.equal(status, 1);
  }
});

test("OpenSSL's answers are understood, its own and a delegate's", async () => {
  for (const [name, outcome, author] of [
    ["good", "pass", "OpenSSL-Authority"],
    ["good-delegated", "pass", "OpenSSL-Responder"],
    ["revoked", "fail", "OpenSSL-Authority"],
    ["revoked-delegated", "fail", "OpenSSL-Responder"],
  ]) {
    const { answer } = await findings("--ocsp", openssl.path(`${name}.ocsp`), chain);
    assert.equal(answer?.outcome, outcome, name);
    const evidence = answer?.evidence;
    const says = evidence?.kind === "revoked" || evidence?.kind === "not-revoked";
    assert.equal(says && evidence.testimony?.author, author, name);
    assert.equal(says && evidence.testimony?.medium, "given", name);
  }
});

test("A list or an answer that could not be used is told, and no status of success", async () => {
  const site = openssl.path("site.pem");
  for (const [option, name, why] of [
    [
      "--crl",
      "good.crl",
      /: --crl could not be used\. .*“localhost” was withdrawn\. No certificate is here whose key/,
    ],
    ["--ocsp", "good.ocsp", /: --ocsp could not be used\. The answer about “localhost” does not count\./],
  ]) {
    for (const form of ["--check", "--json"]) {
      const args = [form, "--lang", "en", String(option), openssl.path(String(name))];
      const alone = await run(installed.program, [...args, site]);
      assert.ok(alone.stderr.startsWith(`whylock: ${site}: `), alone.stderr);
      assert.match(alone.stderr, /** @type {RegExp} */ (why));
      assert.equal(alone.status, 2);
      const whole = await run(installed.program, [...args, chain]);
      assert.deepEqual([whole.stderr, whole.status], ["", 0]);
    }
  }
});

test("What is about nothing that was looked at is told, once, and no status of success", async () => {
  const other = join(folder, "other.pem");
  writeFileSync(other, pem(lab.pki.issue({ names: ["www.other.example"] })));
  for (const [option, name] of [
    ["--crl", "revoked.crl"],
    ["--ocsp", "revoked.ocsp"],
  ]) {
    const args = ["--check", option, openssl.path(name)];
    const idle = await run(installed.program, [...args, other, other]);
    const said = `whylock: ${option}: nothing in it is about a certificate that was looked at\n`;
    assert.deepEqual([idle.stderr, idle.status], [said, 2]);
    const beside = await run(installed.program, [...args, other, chain]);
    assert.deepEqual([beside.stderr, beside.status], ["", 1]);
    const unseen = await run(installed.program, [...args, join(folder, "absent")]);
    assert.doesNotMatch(unseen.stderr, /nothing in it/);
  }
});

test("What is looked up nowhere is refused", async () => {
  for (const [option, path] of [
    ["--crl", openssl.path("good.crl")],
    ["--ocsp", openssl.path("good.ocsp")],
    ["--roots", openssl.path("ca.pem")],
  ]) {
    const { stdout, status } = await run(installed.program, ["--ndjson", option, path, chain]);
    assert.match(
      JSON.parse(stdout).error,
      new RegExp(`chain\\.pem is a file: ${option} says nothing of it beside`),
    );
    assert.equal(status, 2);
  }
});

test("Of several lists and answers the one that revokes counts", async () => {
  const given = ["--crl", openssl.path("good.crl"), "--crl", openssl.path("revoked.crl")];
  const { list, answer } = await findings(...given, "--ocsp", openssl.path("good.ocsp"), chain);
  assert.equal(list?.outcome, "fail");
  assert.equal(answer?.outcome, "pass");
  const { stdout } = await run(installed.program, ["--lang", "en", ...given, chain]);
  assert.match(stdout.replace(/\s+/g, " "), /Its private key came into other hands/);
});

test("A file that is no list or answer is named with what is wrong with it", async () => {
  const odd = join(folder, "odd");
  writeFileSync(odd, Buffer.from([0x30, 0x82, 0x10, 0x00, 0x01]));
  for (const [option, file, says] of [
    ["--crl", odd, /odd: this is no revocation list that can be read: /],
    ["--ocsp", odd, /odd: this is no responder's answer that can be read: /],
    ["--crl", openssl.path("good.ocsp"), /good\.ocsp: this is no revocation list/],
    ["--crl", openssl.path("site.pem"), /site\.pem: it holds no revocation list/],
    ["--crl", join(folder, "absent"), /absent could not be read/],
    ["--crl", folder, /could not be read: it is a directory/],
  ]) {
    const { status, stdout, stderr } = await run(installed.program, [String(option), String(file), chain]);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, "");
    assert.match(stderr, /** @type {RegExp} */ (says));
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  }
});

test("What a server of OpenSSL's staples is told", async () => {
  for (const [name, outcome] of [
    ["good-delegated", "pass"],
    ["revoked", "fail"],
  ]) {
    const { port, close } = await openssl.serve(`${name}.ocsp`);
    try {
      const { answer, promise } = await findings(`localhost:${port}`);
      assert.equal(answer?.outcome, outcome, name);
      assert.equal(promise?.outcome, "pass", name);
    } finally {
      close();
    }
  }
});

test("What the lab's servers staple, or do not, is told apart, and so is whether a promise is kept", async () => {
  /** @type {[(typeof STAPLED)[number], string | undefined, string | undefined, string][]} */
  const expected = [
    ["good", "pass", undefined, "pass"],
    ["delegated", "pass", undefined, "pass"],
    ["revoked", "fail", undefined, "pass"],
    ["outdated", "warn", "outdated", "fail"],
    ["try-later", "warn", "try-later", "fail"],
    [undefined, undefined, undefined, "fail"],
  ];
  for (const [staples, outcome, why, kept] of expected) {
    const { answer, promise } = await findings(address(staples));
    assert.equal(answer?.outcome, outcome, String(staples));
    const evidence = answer?.evidence;
    assert.equal(evidence?.kind === "unusable-answer" ? evidence.why : undefined, why, String(staples));
    assert.equal(promise?.outcome, kept, String(staples));
  }
});

test("The person is told who says what, when and until when", async () => {
  const says = async (/** @type {(typeof STAPLED)[number]} */ staples) => {
    const { stdout } = await run(installed.program, ["--lang", "en", address(staples)]);
    return stdout.replace(/\s+/g, " ");
  };
  assert.match(
    await says("good"),
    /No, said “Lab Issuer E7” on .*The site sent that along, and it counts until/,
  );
  assert.match(
    await says("revoked"),
    /Yes, on .*Its private key came into other hands\. “Lab Issuer E7” said so on/,
  );
  assert.match(
    await says("outdated"),
    /The site sent an answer along, which does not count\. The next answer was due/,
  );
  assert.match(await says(undefined), /was asked to send its issuer’s answer along, and sent none/);
});
