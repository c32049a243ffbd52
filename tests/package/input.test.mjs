// What callers hand over: every form that certificates come in, and everything that is none.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { makeAuthority } from "../cli/openssl.mjs";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {typeof import("../../pkg/index.js")} */
let whylock;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "index.js")).href);
});
after(() => installed?.remove());

const pki = makePki();
const site = pki.issue({ names: ["www.good.example"] });
const [leaf, issuer] = [site.der, pki.authorities.ecdsa.der];
const roots = pki.publicRoots.map(({ der }) => der);
const options = { host: "www.good.example", roots, time: pki.now };

/** @param {Uint8Array} der */
const pem = (der) => new X509Certificate(der).toString();
/** @param {Uint8Array} bytes @returns {ArrayBuffer} */
const buffer = (bytes) => Uint8Array.from(bytes).buffer;

/** A value that was handed to somebody else. @template {ArrayBuffer | ArrayBufferView} T @param {T} value */
function detached(value) {
  structuredClone(value, {
    transfer: [/** @type {any} */ (ArrayBuffer.isView(value) ? value.buffer : value)],
  });
  return value;
}

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
    // A certificate that is trusted may have the same forms, but for that of the public roots' file.
    if (name.includes("behind the other")) return;
    const own = await whylock.verify(leaf, { ...options, roots: make() });
    assert.equal(own.path.anchored, true);
  });
}

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
    await refused(() => at(host), "wrong-type", "options.host");
  }
});

test("Moments are Dates or numbers", async () => {
  const at = (/** @type {any} */ time) => whylock.verify([leaf, issuer], { ...options, time });
  assert.equal((await at(pki.now)).time, pki.now.getTime());
  assert.equal((await at(pki.now.getTime())).time, pki.now.getTime());
  assert.equal((await at(new Date("2049-01-01"))).search, "exhausted");
  for (const time of [new Date("never"), Number.NaN, "2026-01-01", 5n, {}]) {
    await refused(() => at(time), "wrong-type", "options.time");
  }
});

const DETACHED = /** @type {const} */ (["detached", () => detached(Uint8Array.from(leaf))]);

/** @type {[name: string, value: () => any, code: import("../../pkg/index.js").ErrorCode][]} */
const BAD = [
  ["nothing", () => undefined, "wrong-type"],
  ["null", () => null, "wrong-type"],
  ["a number", () => 7, "wrong-type"],
  ["a bigint", () => 7n, "wrong-type"],
  ["a symbol", () => Symbol("certificate"), "wrong-type"],
  ["a function", () => () => leaf, "wrong-type"],
  ["an object", () => ({}), "wrong-type"],
  ["an object without a prototype", () => Object.create(null), "wrong-type"],
  ["a Date", () => new Date(), "wrong-type"],
  ["a promise of nothing", () => Promise.resolve(), "wrong-type"],
  ["no certificates", () => [], "empty"],
  ["an empty text", () => "", "empty"],
  ["white space", () => " \n", "empty"],
  ["no octets", () => new Uint8Array(), "empty"],
  ["an empty Blob", () => new Blob([]), "empty"],
  ["a text that is none", () => "hello", "unreadable"],
  ["octets that are none", () => Uint8Array.of(1, 2, 3), "unreadable"],
  ["a private key", () => "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----", "unreadable"],
  ["PEM that does not end", () => "-----BEGIN CERTIFICATE-----\nMAA=", "unreadable"],
  ["a detached view", DETACHED[1], "detached"],
  ["a detached buffer", () => detached(buffer(leaf)), "detached"],
  ["a detached DataView", () => detached(new DataView(buffer(leaf))), "detached"],
  ["17 MiB", () => new Uint8Array(17 << 20), "too-large"],
  ["a Blob of 17 MiB", () => new Blob([new Uint8Array(17 << 20)]), "too-large"],
  ["a text of 17 Mi", () => "A".repeat(17 << 20), "too-large"],
  ["1001 certificates", () => new Array(1_001).fill(leaf), "too-large"],
];

for (const [name, make, code] of BAD) {
  test(`${name[0]?.toUpperCase()}${name.slice(1)} for a chain is refused`, async () => {
    await refused(() => whylock.verify(make(), options), code, "chain");
    if (Array.isArray(make())) return;
    // in the middle of good ones it is named
    await refused(() => whylock.verify([leaf, make()], options), code, "chain[1]");
    if (make() === undefined || make() === null) return;
    const roots = [issuer, make()];
    if (typeof make() !== "function")
      await refused(() => whylock.verify(leaf, { ...options, roots }), code, "options.roots[1]");
  });
}

test("Lists and files are taken in every form, and what is none is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whylock-lists-"));
  const { path } = makeAuthority(folder);
  const [list, armoured, chain, root] = ["revoked.crl", "revoked.crl.pem", "site.pem", "ca.pem"].map((name) =>
    readFileSync(path(name)),
  );
  rmSync(folder, { recursive: true });
  const verified = (/** @type {any} */ crls) =>
    whylock.verify(chain, { host: "localhost", roots: root.toString(), crls });
  assert.equal((await verified(undefined)).search, "found");
  for (const crls of [
    list,
    [buffer(list)],
    armoured,
    [armoured.toString()],
    new Blob([buffer(list)]),
    list.toString("base64"),
  ]) {
    assert.equal((await verified(crls)).search, "exhausted");
  }
  /** @type {[options: any, code: import("../../pkg/index.js").ErrorCode, field: string, offset?: number][]} */
  const bad = [
    [{ crls: [7] }, "wrong-type", "options.crls[0]"],
    [{ crls: [list, pem(leaf)] }, "unreadable", "options.crls[1]"],
    [{ crls: Uint8Array.of(0x30, 0) }, "wrong-shape", "options.crls[0]", 2],
    [{ crls: [detached(buffer(list))] }, "detached", "options.crls[0]"],
    [{ ocspResponses: [new Uint8Array()] }, "empty", "options.ocspResponses[0]"],
    [{ ocspResponses: ["?"] }, "wrong-shape", "options.ocspResponses[0]"],
    [{ logs: "logs" }, "wrong-type", "options.logs"],
    [{ logs: Uint8Array.of(1) }, "wrong-shape", "options.logs"],
    [{ logs: () => "logs" }, "wrong-type", "options.logs"],
    [{ revokedAuthorities: {} }, "wrong-type", "options.revokedAuthorities"],
    [{ anchors: [{ der: "?" }] }, "unreadable", "options.anchors[0].der"],
    [{ anchors: [{}] }, "wrong-shape", "options.anchors[0]"],
    [{ anchors: 7 }, "wrong-shape", "options.anchors"],
    [
      { addedLogs: [{ name: "a", operator: "b", key: detached(buffer(leaf)) }] },
      "detached",
      "options.addedLogs[0].key",
    ],
    [{ stapled: detached(buffer(leaf)) }, "detached", "options.stapled"],
    [{ language: 7 }, "wrong-shape", "options.language"],
  ];
  for (const [wrong, code, field, offset] of bad) {
    const error = await refused(() => whylock.verify([leaf, issuer], { ...options, ...wrong }), code, field);
    assert.equal(error.offset, offset);
  }
  await refused(() => whylock.verify(leaf, /** @type {any} */ (7)), "wrong-shape", "options");
});

test("Every function refuses what it cannot use with an error of its class", async () => {
  const { ShapeError, InputError } = whylock;
  /** @type {[ask: () => unknown, kind: Function][]} */
  const asked = [
    [() => whylock.inspect(/** @type {any} */ (7)), InputError],
    [() => whylock.inspect(/** @type {any} */ (new Blob(["a"]))), InputError],
    [() => whylock.inspect(""), InputError],
    [() => whylock.inspect(detached(Uint8Array.from(leaf))), InputError],
    [() => whylock.inspect(leaf, /** @type {any} */ (7)), InputError],
    [() => whylock.explain(/** @type {any} */ (undefined)), ShapeError],
    [() => whylock.explain(/** @type {any} */ ({ certificates: [7] })), InputError],
    [() => whylock.explain(/** @type {any} */ ({ version: 1, certificates: ["?"] })), ShapeError],
    [() => whylock.observe(/** @type {any} */ (7)), ShapeError],
    [() => whylock.words(/** @type {any} */ ({})), ShapeError],
    [() => whylock.text(/** @type {any} */ (null)), ShapeError],
    [() => whylock.describeLogs(/** @type {any} */ ("logs")), InputError],
    [() => whylock.describeLogs(Uint8Array.of(1)), InputError],
    [() => whylock.compareFiles(/** @type {any} */ (7)), ShapeError],
    [() => whylock.compareFiles([{ name: "a", certificates: "?" }]), InputError],
    [() => whylock.readLogList(/** @type {any} */ (null)), ShapeError],
    [() => whylock.readLogList(/** @type {any} */ ({ json: "{}" })), InputError],
    [() => whylock.readLogList({ json: Buffer.from("{}"), signature: Buffer.from("?") }), InputError],
    [() => whylock.renderPopup(/** @type {any} */ ({}), /** @type {any} */ ({})), InputError],
    [() => whylock.openReport(/** @type {any} */ (null), {}), InputError],
  ];
  for (const [place, [ask, kind]] of asked.entries()) {
    await assert.rejects(
      async () => ask(),
      (error) => {
        assert.ok(error instanceof kind && error instanceof whylock.WhylockError, `${place}: ${error}`);
        assert.equal(error.name, kind.name);
        assert.match(error.message, /^\S+ .* \S+$/);
        return true;
      },
    );
  }
});

test("Nothing that hides or steers comes out of an error", async () => {
  const evil = "\u001b[2J\u202eabc";
  const asked = [
    () => whylock.verify(leaf, { ...options, host: `${evil}/` }),
    () => whylock.explain(/** @type {any} */ ({ version: 1, observer: evil })),
    () => whylock.explain(/** @type {any} */ ({ [evil]: 1, version: evil })),
  ];
  for (const ask of asked) {
    await assert.rejects(ask, (/** @type {Error} */ { message }) => !/\p{C}/u.test(message));
  }
});

test("Whoever waits may give up", async () => {
  const reason = new Error("no longer needed");
  const aborted = AbortSignal.abort(reason);
  const connection = /** @type {const} */ ({
    version: 1,
    observer: "caller",
    url: "",
    sight: "certificates",
  });
  const report = await whylock.explain(connection);
  for (const ask of [
    () => whylock.verify(leaf, { signal: aborted }),
    () => whylock.explain(connection, { signal: aborted }),
    () => whylock.observe(connection, { signal: aborted }),
    () => whylock.words(report, { signal: aborted }),
    () => whylock.text(report, { signal: aborted }),
    () => whylock.readLogList({ json: leaf, signature: leaf }, { signal: aborted }),
  ]) {
    await assert.rejects(ask, reason);
  }
  const later = new AbortController();
  const never = () => new Promise(() => {});
  const waiting = whylock.verify(leaf, { logs: /** @type {any} */ (never), signal: later.signal });
  later.abort(reason);
  await assert.rejects(waiting, reason);
  const kept = await whylock.verify(leaf, { signal: new AbortController().signal });
  assert.equal(kept.certificates.length, 1);
});

/**
 * @param {() => Promise<unknown>} ask
 * @param {import("../../pkg/index.js").ErrorCode} code
 * @param {string} field
 * @returns {Promise<import("../../pkg/index.js").WhylockError>}
 */
async function refused(ask, code, field) {
  try {
    await ask();
  } catch (error) {
    assert.ok(error instanceof whylock.WhylockError, String(error));
    assert.deepEqual([error.code, error.field], [code, field], error.message);
    assert.match(error.message, /^\S+ .*\S$/);
    assert.ok(error.message.length < 300, error.message);
    return error;
  }
  assert.fail(`${field} was not refused`);
}
