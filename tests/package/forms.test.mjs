// What callers hand over: every form that certificates, hosts and moments come in.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { respond } from "../lab/responder.mjs";
import { buffer, issuer, leaf, now, options, pem, refused, site } from "./given.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {import("./given.mjs").Whylock} */
let whylock;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
});
after(() => installed?.remove());

/** @type {Record<string, () => any>} */
const FORMS = {
  "Uint8Arrays of DER": () => [Uint8Array.from(leaf), Uint8Array.from(issuer)],
  Buffers: () => [leaf, issuer],
  ArrayBuffers: () => [buffer(leaf), buffer(issuer)],
  "views into something longer": () => {
    const both = Buffer.concat([Buffer.alloc(7), leaf, issuer]);
    const whole = buffer(both);
    return [new DataView(whole, 7, leaf.length), new Uint8Array(whole, 7 + leaf.length)];
  },
  "shared memory": () => {
    const shared = new Uint8Array(new SharedArrayBuffer(leaf.length));
    shared.set(leaf);
    return [shared.buffer, issuer];
  },
  "one text of PEM": () => pem(leaf) + pem(issuer),
  "texts of PEM": () => [pem(leaf), pem(issuer)],
  "PEM as octets": () => Buffer.from(pem(leaf) + pem(issuer)),
  "DER, one behind the other": () => Buffer.concat([leaf, issuer]),
  base64: () => [leaf.toString("base64"), issuer.toString("base64")],
  "base64 of both, one behind the other": () => Buffer.concat([leaf, issuer]).toString("base64"),
  Blobs: () => [new Blob([Uint8Array.from(leaf)]), new Blob([pem(issuer)])],
  "one Blob": () => new Blob([pem(leaf), pem(issuer)]),
  "Node's X509Certificate": () => [leaf, issuer].map((der) => new X509Certificate(der)),
  "what inspect read": () => whylock.inspect(pem(leaf) + pem(issuer)).certificates,
  "arrays in arrays, of everything": () => [[new X509Certificate(leaf)], [[pem(issuer)]]],
  "promises of them": () => [Promise.resolve(leaf), Promise.resolve(new Blob([pem(issuer)]))],
  "another realm": () =>
    [leaf, issuer].map((der) => runInNewContext("Uint8Array.from(it)", { it: [...der] })),
};

for (const [name, make] of Object.entries(FORMS)) {
  test(`Certificates are taken as ${name}`, async () => {
    const report = await whylock.verify(make(), options);
    assert.equal(report.search, "found");
    assert.deepEqual(
      report.connection.certificates,
      [leaf, issuer].map((der) => der.toString("base64")),
    );
    const connection = /** @type {const} */ ({
      version: 1,
      observer: "caller",
      url: "",
      sight: "certificates",
    });
    const explained = await whylock.explain({ ...connection, certificates: make() });
    assert.deepEqual(explained.connection.certificates, report.connection.certificates);
    // a certificate that is trusted may have the same forms
    const own = await whylock.verify(leaf, { ...options, roots: make() });
    assert.equal(own.path.anchored, true);
  });
}

test("Each function takes the certificates that its documentation names", async () => {
  const { readCertificate, readCertificates, eachCertificate } = await import(
    pathToFileURL(join(installed.home, "entry", "read.js")).href
  );
  const one = [
    pem(leaf),
    Buffer.from(pem(leaf)),
    leaf.toString("base64"),
    leaf,
    buffer(leaf),
    new X509Certificate(leaf),
  ];
  const many = [...one, whylock.inspect(leaf).certificates, one];
  const waiting = [new Blob([pem(leaf)]), Promise.resolve(leaf)];
  for (const input of one) {
    assert.equal(readCertificates(input).length, 1);
    assert.equal([...eachCertificate(input)].length, 1);
    assert.equal(readCertificate(input).dnsNames[0], options.host);
    assert.equal(whylock.inspect(input).certificates.length, 1);
  }
  for (const certificates of many) whylock.compareFiles([{ name: "a", certificates }]);
  for (const input of [...many, ...waiting]) await whylock.verify(input, options);
  for (const input of waiting) {
    await refused(whylock, async () => whylock.inspect(/** @type {any} */ (input)), "wrong-type", "input");
    const files = /** @type {any} */ ([{ name: "a", certificates: input }]);
    await refused(whylock, async () => whylock.compareFiles(files), "wrong-type", "files[0].certificates");
  }
});

test("A caller's buffers are left as they were", async () => {
  const bytes = Uint8Array.from(leaf);
  await whylock.verify([bytes, issuer], options);
  assert.deepEqual(Buffer.from(bytes), leaf);
});

test("A chain is held against the host, whatever form its name has", async () => {
  const at = (/** @type {any} */ host) => whylock.verify([leaf, issuer], { ...options, host });
  for (const host of [
    "www.good.example",
    "WWW.good.example:8443",
    "https://www.good.example/a?b",
    new URL("https://www.good.example"),
  ]) {
    assert.equal((await at(host)).search, "found", String(host));
  }
  for (const host of ["good.example", "192.0.2.1", "2001:db8::1", "[2001:db8::1]:443", "münchen.example"]) {
    assert.equal((await at(host)).search, "exhausted", host);
  }
  assert.equal((await at("2001:db8::1")).connection.url, "https://[2001:db8::1]/");
  assert.equal((await at(undefined)).connection.sight, "certificates");
  for (const host of ["", " ", "a b", "a/b", "user@a", "https://", "http://a/", "a?b", "a#b", "\\", 7, {}]) {
    await refused(whylock, () => at(host), "wrong-type", "options.host");
  }
});

test("What no host can be called is refused, whatever a URL may hold", async () => {
  const at = (/** @type {any} */ host) => whylock.verify([leaf, issuer], { ...options, host });
  const [label, long] = ["a".repeat(64), `${"a.".repeat(127)}a`];
  for (const name of [
    "*.evil.test",
    "evil..test",
    ".evil.test",
    "evil!.test",
    "~evil.test",
    "evil.test..",
    label,
    long,
  ]) {
    for (const host of [name, `${name}:8443`, `https://${name}/`, new URL(`https://${name}/`)]) {
      await refused(whylock, () => at(host), "wrong-type", "options.host");
    }
  }
  for (const host of ["_dmarc.evil.test", "evil.test.", "a".repeat(63), long.slice(2), "bücher.test"]) {
    assert.equal((await at(host)).search, "exhausted", host);
  }
});

test("What was given for a host is not repeated where it may be a secret", async () => {
  const at = (/** @type {any} */ host) => whylock.verify([leaf, issuer], { ...options, host });
  const key = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----";
  for (const host of ["https://user:secret@a.test/", "user:secret@a.test", "https://user:secret@", key]) {
    const { message } = await refused(whylock, () => at(host), "wrong-type", "options.host");
    assert.doesNotMatch(message, /secret|c2Vj/);
  }
  const { message } = await refused(whylock, () => at("?".repeat(1_000)), "wrong-type", "options.host");
  assert.ok(message.length < 120, message);
});

test("What came with the handshake counts, too", async () => {
  const stapled = respond(site, "revoked", now);
  for (const form of [stapled, buffer(stapled), stapled.toString("base64")]) {
    const report = await whylock.verify([leaf, issuer], { ...options, stapled: form });
    assert.equal(report.search, "exhausted");
  }
  // A list (RFC 6962 §3.3) with one timestamp, which is none: it is looked at and told of.
  const signedCertificateTimestamps = Uint8Array.of(0, 6, 0, 4, 1, 2, 3, 4);
  const told = await whylock.verify([leaf, issuer], { ...options, signedCertificateTimestamps });
  const without = await whylock.verify([leaf, issuer], options);
  assert.equal(told.search, "found");
  assert.notDeepEqual(told.findings, without.findings);
});

test("Moments are Dates or numbers", async () => {
  const at = (/** @type {any} */ time) => whylock.verify([leaf, issuer], { ...options, time });
  assert.equal((await at(now)).time, now.getTime());
  assert.equal((await at(now.getTime())).time, now.getTime());
  assert.equal((await at(new Date("2049-01-01"))).search, "exhausted");
  for (const time of [new Date("never"), Number.NaN, "2026-01-01", 5n, {}]) {
    await refused(whylock, () => at(time), "wrong-type", "options.time");
  }
});
