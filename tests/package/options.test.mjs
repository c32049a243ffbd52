// The names and the kinds of options: one that nobody knows is refused, and not overheard.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { issuer, leaf, now, options, refused } from "./given.mjs";
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

const connection = /** @type {const} */ ({ version: 1, observer: "caller", url: "", sight: "certificates" });

/** What every function of these knows. */
const common = () => ({
  time: now,
  roots: options.roots,
  anchors: [],
  logs: whylock.publicLogs,
  addedLogs: [],
  logList: undefined,
  crls: [],
  ocspResponses: [],
  revokedAuthorities: whylock.revokedAuthorities,
  edition: /** @type {const} */ ("lab"),
  language: "de",
  readerLanguages: ["de"],
  visits: { observations: [] },
  signal: new AbortController().signal,
});

test("Every option that there is is known", async () => {
  const of = common();
  const stapled = Uint8Array.of(0x30, 0);
  const verifying = { ...of, host: "www.good.example", stapled, signedCertificateTimestamps: stapled };
  const report = await whylock.verify([leaf, issuer], verifying);
  const page = { ...connection, hosts: [{ url: "https://a.test/" }] };
  assert.equal((await whylock.explain(page, { ...of, host: "https://a.test/" })).verdict.state, "unseen");
  await whylock.observe(connection, of);
  // those that the report was made with, and their own
  await whylock.words(report, verifying);
  assert.match(await whylock.text(report, { ...verifying, width: 80, colour: false }), /Zertifikat/);
});

test("An option that there is not is refused by name, and one that is near is named", async () => {
  const report = await whylock.explain(connection);
  /** @type {[ask: (options: any) => Promise<unknown>, known: string[]][]} */
  const asked = [
    [(it) => whylock.verify([leaf, issuer], it), ["stapled", "signedCertificateTimestamps"]],
    [(it) => whylock.explain(connection, it), []],
    [(it) => whylock.observe(connection, it), []],
    [(it) => whylock.words(report, it), ["stapled", "signedCertificateTimestamps"]],
    [(it) => whylock.text(report, it), ["stapled", "signedCertificateTimestamps", "width", "colour"]],
    [(it) => whylock.readLogList({ json: leaf, signature: leaf }, it), []],
  ];
  for (const [ask, known] of asked) {
    for (const [name, near] of [
      ["hostname", "host"],
      ["crl", "crls"],
      ["Roots", "roots"],
      ["now", undefined],
      ["stapled", undefined],
      ["signedCertificateTimestamps", undefined],
      ["width", undefined],
      ["colour", undefined],
      ["onAction", undefined],
    ]) {
      if (!name || known.includes(name)) continue;
      const error = await refused(whylock, () => ask({ [name]: "?" }), "wrong-shape", `options.${name}`);
      assert.ok(error instanceof whylock.ShapeError);
      assert.equal(/did you mean (\w+)\?$/.exec(error.message)?.[1], near, error.message);
    }
    const nothing = { hostname: undefined };
    await ask(nothing).catch((error) => assert.notEqual(error.field, "options.hostname"));
  }
  const long = `-----BEGIN ${"A".repeat(1_000)}`;
  await assert.rejects(
    whylock.explain(connection, /** @type {any} */ ({ [long]: 1 })),
    (/** @type {any} */ it) => {
      assert.ok(it.message.length < 200 && !it.message.includes("BEGIN"));
      return it instanceof whylock.ShapeError;
    },
  );
});

test("What holds no options is none, and a host to explain is one that the page loaded from", async () => {
  for (const wrong of [[["host", "a.test"]], new Map([["host", "a.test"]]), "a.test", 7]) {
    await refused(
      whylock,
      () => whylock.verify([leaf, issuer], /** @type {any} */ (wrong)),
      "wrong-shape",
      "options",
    );
  }
  for (const host of [null, 7, {}, ["www.good.example"]]) {
    const ask = () => whylock.verify([leaf, issuer], /** @type {any} */ ({ ...options, host }));
    await refused(whylock, ask, "wrong-type", "options.host");
  }
  const page = { ...connection, hosts: [{ url: "https://a.test/" }] };
  for (const ask of [whylock.explain, whylock.observe]) {
    for (const host of ["a.test", "https://b.test/", "www.good.example"]) {
      const error = await refused(whylock, () => ask(page, { host }), "unreadable", "options.host");
      assert.match(error.message, /verify holds a chain against a host/);
    }
    await ask(page, { host: "https://a.test/" });
  }
});

test("Seconds are told from milliseconds, as there was no TLS before 1973", async () => {
  const seconds = Math.round(now.getTime() / 1000);
  for (const time of [seconds, 1e9]) {
    const error = await refused(
      whylock,
      () => whylock.verify(leaf, { ...options, time }),
      "wrong-type",
      "options.time",
    );
    assert.match(error.message, /milliseconds since 1970, and not seconds$/);
  }
  for (const time of [0, -1, 1e11, new Date(seconds)]) await whylock.verify(leaf, { ...options, time });
});

test("What has to be a list is one", async () => {
  /** @type {[ask: () => unknown, field: string][]} */
  const asked = [
    ...["anchors", "addedLogs", "readerLanguages"].flatMap((name) =>
      ["x", 7, {}].map((value) => {
        const ask = () => whylock.verify([leaf, issuer], { ...options, [name]: value });
        return /** @type {[() => unknown, string]} */ ([ask, `options.${name}`]);
      }),
    ),
    ...["abc", undefined].map((value) => {
      const ask = () => whylock.compareFiles(/** @type {any} */ (value));
      return /** @type {[() => unknown, string]} */ ([ask, "files"]);
    }),
  ];
  for (const [ask, field] of asked) {
    const error = await refused(whylock, async () => ask(), "wrong-shape", field);
    assert.ok(error instanceof whylock.ShapeError);
    assert.match(error.message, /has to be a list, and not/);
  }
  for (const wrong of [null, 7, "a"]) {
    const files = /** @type {any} */ ([{ name: "a", certificates: leaf }, wrong]);
    await refused(whylock, async () => whylock.compareFiles(files), "wrong-shape", "files[1]");
  }
  const nameless = /** @type {any} */ ([{ certificates: leaf }]);
  await refused(whylock, async () => whylock.compareFiles(nameless), "wrong-shape", "files[0]");
});

test("What gives up waiting is a signal", async () => {
  for (const signal of [{}, new AbortController(), "now", 7, false]) {
    for (const ask of [
      () => whylock.verify([leaf, issuer], /** @type {any} */ ({ ...options, signal })),
      () => whylock.explain(connection, /** @type {any} */ ({ signal })),
    ]) {
      await refused(whylock, ask, "wrong-type", "options.signal");
    }
  }
});
