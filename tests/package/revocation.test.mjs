// Revocation lists, responders' answers and other octets, as callers keep them: taken whole, or refused with their place.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { makeAuthority } from "../cli/openssl.mjs";
import { respond } from "../lab/responder.mjs";
import { issuer, leaf, now, options, pem, refused, site } from "./given.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("./given.mjs").Whylock} */
let whylock;
/** Of one authority: before it revoked anything, and after. @type {{ good: string, revoked: string }} */
let lists;
/** @type {{ chain: Buffer, roots: string }} */
let revoked;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
  const folder = mkdtempSync(join(tmpdir(), "whylock-lists-"));
  const { path } = makeAuthority(folder);
  const text = (/** @type {string} */ name) => readFileSync(path(name), "utf8");
  const inPem = (/** @type {string} */ name) => {
    const base64 = readFileSync(path(name)).toString("base64");
    return `-----BEGIN X509 CRL-----\n${inLines(base64)}\n-----END X509 CRL-----\n`;
  };
  lists = { good: inPem("good.crl"), revoked: inPem("revoked.crl") };
  revoked = { chain: readFileSync(path("site.pem")), roots: text("ca.pem") };
  rmSync(folder, { recursive: true });
});
after(() => installed?.remove());

/** @param {string} base64 */
const inLines = (base64) => base64.replace(/.{64}/g, "$&\n");

/** @param {any} more */
const verified = (more) => whylock.verify([leaf, issuer], { ...options, ...more });

test("Every list of a text in PEM counts, whatever stands around them", async () => {
  const held = (/** @type {any} */ crls) =>
    whylock.verify(revoked.chain, { host: "localhost", roots: revoked.roots, crls });
  assert.equal((await held(lists.good)).search, "found");
  for (const crls of [
    lists.good + lists.revoked,
    Buffer.from(lists.good + lists.revoked),
    `subject=somebody\n${pem(leaf)}${lists.good}\n${lists.revoked.replaceAll("\n", "\r\n")}`,
    new Blob([lists.good, lists.revoked]),
  ]) {
    assert.equal((await held(crls)).search, "exhausted");
  }
});

test("A list in PEM that is broken is refused with its line, though another one is whole", async () => {
  const line = lists.good.split("\n").length;
  for (const broken of [
    lists.revoked.replace("-----END", "----END"),
    lists.revoked.replace("CRL-----\n", "CRL----\n"),
    lists.revoked.slice(0, 100),
    lists.revoked.replace("\nM", "\n?"),
  ]) {
    for (const text of [lists.good + broken, Buffer.from(lists.good + broken)]) {
      const { message } = await refused(
        whylock,
        () => verified({ crls: [lists.good, text] }),
        "unreadable",
        "options.crls[1]",
      );
      assert.match(message, new RegExp(`in line ${line}, holds`));
    }
  }
});

test("Base64 may stand in lines", async () => {
  const answer = respond(site, "revoked", now);
  const base64 = ` ${inLines(answer.toString("base64"))}\r\n`;
  for (const more of [
    { ocspResponses: base64 },
    { ocspResponses: Buffer.from(base64) },
    { stapled: base64 },
  ]) {
    assert.equal((await verified(more)).search, "exhausted");
  }
  const armoured = `-----BEGIN OCSP RESPONSE-----\n${base64}-----END OCSP RESPONSE-----`;
  assert.equal((await verified({ ocspResponses: armoured })).search, "exhausted");
});

test("Octets and texts that are nothing of the kind are refused as such", async () => {
  const garbage = Buffer.from("garbage!");
  /** @type {[more: object, field: string, sentence: RegExp][]} */
  const all = [
    [{ crls: garbage }, "options.crls[0]", /base64/],
    [{ crls: Buffer.from("garbage") }, "options.crls[0]", /wrong shape/],
    [{ crls: [Uint8Array.of(0x30, 1, 2)] }, "options.crls[0]", /wrong shape/],
    [{ crls: pem(leaf) }, "options.crls[0]", /revocation list, which in PEM is called X509 CRL/],
    [{ ocspResponses: pem(leaf) }, "options.ocspResponses[0]", /responder's answer, which in PEM/],
    [{ ocspResponses: [garbage] }, "options.ocspResponses[0]", /base64/],
    [{ logs: garbage }, "options.logs", /wrong shape/],
    [{ revokedAuthorities: garbage }, "options.revokedAuthorities", /wrong shape/],
    [{ stapled: "zz!" }, "options.stapled", /base64/],
    [{ signedCertificateTimestamps: "zz!" }, "options.signedCertificateTimestamps", /base64/],
    [{ addedLogs: [{ name: "a", operator: "b", key: "zz!" }] }, "options.addedLogs[0].key", /base64/],
  ];
  for (const [more, field, sentence] of all) {
    const error = await refused(whylock, () => verified(more), "unreadable", field);
    assert.ok(error instanceof whylock.InputError);
    assert.match(error.message, sentence);
  }
  await refused(whylock, () => verified({ stapled: 7 }), "wrong-type", "options.stapled");
  await refused(whylock, () => verified({ stapled: "" }), "empty", "options.stapled");
});

test("A message says that nothing was stapled by empty octets of any kind", async () => {
  const asked = async (/** @type {any} */ tls) => {
    const message = { version: 1, observer: "caller", url: "", sight: "certificates", tls };
    return (await whylock.explain(/** @type {any} */ (message))).connection.tls;
  };
  for (const none of ["", new Uint8Array(), new ArrayBuffer(0), Buffer.of()]) {
    const tls = { ocspResponse: none, signedCertificateTimestamps: none };
    assert.deepEqual(await asked(tls), { ocspResponse: "", signedCertificateTimestamps: "" });
  }
  const gone = new Uint8Array(1);
  structuredClone(gone, { transfer: [gone.buffer] });
  const field = "connection.tls.ocspResponse";
  await refused(whylock, () => asked({ ocspResponse: gone }), "detached", field);
});
