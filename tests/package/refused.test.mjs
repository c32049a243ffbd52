// What callers hand over that cannot be used: each is refused with a class, a code, and where it was.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { makeAuthority } from "../cli/openssl.mjs";
import { buffer, detached, issuer, leaf, options, pem, refused } from "./given.mjs";
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

test("The entry that only verifies refuses with the same classes, and no other module than its own", async () => {
  const verifier = await import(pathToFileURL(join(installed.home, "entry", "verify.js")).href);
  assert.equal(verifier.InputError, whylock.InputError);
  await refused(whylock, () => verifier.init(7), "wrong-type", "module");
  const [own, small] = ["verify_bg.wasm", "read_bg.wasm"].map((file) =>
    readFileSync(join(installed.home, "dist", file)),
  );
  await refused(whylock, () => verifier.init(small), "module", undefined);
  await verifier.init(own);
  assert.equal((await verifier.verify([leaf, issuer], options)).search, "found");
  await refused(whylock, () => verifier.verify("hello", options), "unreadable", "chain");
  await refused(
    whylock,
    () => verifier.verify(leaf, { ...options, crls: Uint8Array.of(0x30, 0) }),
    "unreadable",
    "options.crls[0]",
  );
});

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
  ["a detached view", () => detached(Uint8Array.from(leaf)), "detached"],
  ["a detached buffer", () => detached(buffer(leaf)), "detached"],
  ["a detached DataView", () => detached(new DataView(buffer(leaf))), "detached"],
  ["17 MiB", () => new Uint8Array(17 << 20), "too-large"],
  ["a Blob of 17 MiB", () => new Blob([new Uint8Array(17 << 20)]), "too-large"],
  ["a text of 17 Mi", () => "A".repeat(17 << 20), "too-large"],
  ["1001 certificates", () => new Array(1_001).fill(leaf), "too-large"],
];

for (const [name, make, code] of BAD) {
  test(`${name[0]?.toUpperCase()}${name.slice(1)} for a chain is refused`, async () => {
    await refused(whylock, () => whylock.verify(make(), options), code, "chain");
    if (Array.isArray(make())) return;
    // in the middle of good ones it is named
    await refused(whylock, () => whylock.verify([leaf, make()], options), code, "chain[1]");
    if (make() === undefined || make() === null) return;
    const roots = [issuer, make()];
    if (typeof make() !== "function")
      await refused(whylock, () => whylock.verify(leaf, { ...options, roots }), code, "options.roots[1]");
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
    [{ crls: Uint8Array.of(0x30, 0) }, "unreadable", "options.crls[0]", 2],
    [{ crls: [detached(buffer(list))] }, "detached", "options.crls[0]"],
    [{ ocspResponses: [new Uint8Array()] }, "empty", "options.ocspResponses[0]"],
    [{ ocspResponses: ["?"] }, "unreadable", "options.ocspResponses[0]"],
    [{ logs: "logs" }, "wrong-type", "options.logs"],
    [{ logs: Uint8Array.of(1) }, "unreadable", "options.logs"],
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
    const error = await refused(
      whylock,
      () => whylock.verify([leaf, issuer], { ...options, ...wrong }),
      code,
      field,
    );
    assert.equal(error.offset, offset);
  }
  await refused(whylock, () => whylock.verify(leaf, /** @type {any} */ (7)), "wrong-shape", "options");
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

test("What a value is, and what it has to be, is told in JavaScript's words", async () => {
  const message = /** @type {const} */ ({ version: 1, observer: "caller", url: "", sight: "certificates" });
  const report = await whylock.explain(message);
  /** @type {[ask: (whylock: any) => Promise<unknown>, sentence: string][]} */
  const all = [
    [
      (it) => it.text(report, { width: -1 }),
      "options.width is of the wrong shape: it has to be a whole number, and not -1",
    ],
    [
      (it) => it.text(report, { width: 7.5 }),
      "options.width is of the wrong shape: it has to be a whole number, and not 7.5",
    ],
    [
      (it) => it.text(report, { width: "80" }),
      "options.width is of the wrong shape: it has to be a whole number, and not a string",
    ],
    [
      (it) => it.words(null),
      "report is of the wrong shape: it has to be a report of explain or verify, and not null",
    ],
    [
      (it) => it.text([report]),
      "report is of the wrong shape: it has to be a report of explain or verify, and not an array",
    ],
    [
      (it) => it.words(it.explain(message)),
      "report is of the wrong shape: it has to be a report of explain or verify, and not a value of class Promise",
    ],
    [
      (it) => it.words({ connection: null, time: 0 }),
      "report.connection is of the wrong shape: invalid type: null or undefined, expected an object",
    ],
    [
      (it) => it.words({ connection: { ...message, url: ["a"] }, time: 0 }),
      "report.connection.url is of the wrong shape: invalid type: an array, expected a string",
    ],
    [
      (it) => it.words(report, { language: ["de"] }),
      "options.language is of the wrong shape: it has to be a text, and not an array",
    ],
    [
      (it) => it.verify(leaf, { readerLanguages: ["de", 7] }),
      "options.readerLanguages[1] is of the wrong shape: it has to be a text, and not a number",
    ],
    [
      (it) => it.explain(undefined),
      "connection is of the wrong shape: it has to be a message or a tls.TLSSocket, and not undefined",
    ],
    [
      (it) => it.explain(leaf),
      "connection is of the wrong shape: it has to be a message or a tls.TLSSocket, and not a value of class Buffer",
    ],
    [
      (it) => it.explain(new Socket()),
      "connection has to be a tls.TLSSocket or a message, and not a value of class Socket",
    ],
    [
      (it) => it.explain({ ...message, version: -1 }),
      "connection.version is of the wrong shape: invalid type: `-1.0`, expected a whole number",
    ],
    ...[0, 7].map((version) => {
      const sentence = `connection.version is of the wrong shape: there is version 1, and not ${version}`;
      /** @type {[(it: any) => Promise<unknown>, string]} */
      const one = [(it) => it.explain({ ...message, version }), sentence];
      return one;
    }),
    [
      (it) => it.readLogList(null),
      "list is of the wrong shape: it has to be an object with json and signature, and not null",
    ],
  ];
  for (const [ask, sentence] of all) {
    await assert.rejects(async () => ask(whylock), { message: sentence });
  }
});

test("Why inspect read nothing is told in words, and as a code", async () => {
  const many = Buffer.concat(new Array(1_001).fill(leaf));
  /** @type {[input: any, code: import("../../pkg/index.js").ErrorCode][]} */
  const all = [
    ["", "empty"],
    [" \n", "empty"],
    [new Uint8Array(), "empty"],
    [many, "too-large"],
    [many.toString("base64"), "too-large"],
    [new Uint8Array(17 << 20), "too-large"],
    ["hello", "unreadable"],
    ["-----BEGIN CERTIFICATE-----", "unreadable"],
  ];
  for (const [input, code] of all) {
    await refused(whylock, async () => whylock.inspect(input), code, "input");
  }
  const { message } = await refused(whylock, async () => whylock.inspect("", "de"), "empty", "input");
  assert.match(message, /nichts/);
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
