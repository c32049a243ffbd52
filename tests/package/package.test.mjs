// The npm package from its tarball: what it holds, that it works in Node, and that its types are true.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { publicKeyInfo } from "../lab/keys.mjs";
import { logList } from "../lab/log-list.mjs";
import { listed } from "../lab/logs.mjs";
import { makePki } from "../lab/pki.mjs";
import { respond } from "../lab/responder.mjs";
import { installPackage } from "./installed.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {typeof import("../../pkg/index.js")} */
let whylock;

before(async () => {
  installed = installPackage();
  whylock = await import(pathToFileURL(join(installed.home, "entry", "index.js")).href);
});
after(() => installed?.remove());

const pki = makePki();
const { der } = pki.issue({ names: ["www.good.example"] });
const pem = new X509Certificate(der).toString();

test("The tarball holds what the package needs, and nothing else", () => {
  assert.deepEqual(
    installed.files,
    [
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "dist/browser.js",
      "dist/findings.json",
      ...filesIn("dist/inline"),
      "dist/logs.txt",
      "dist/public-suffixes.txt",
      "dist/read-browser.js",
      "dist/read.d.ts",
      "dist/read_bg.wasm",
      "dist/revoked-authorities.bin",
      "dist/roots.der",
      "dist/verify-browser.js",
      "dist/verify_bg.wasm",
      "dist/whylock.d.ts",
      "dist/whylock_bg.wasm",
      "index.d.ts",
      ...filesIn("entry"),
      ...filesIn("lib/bytes"),
      "lib/read/sha256-node.js",
      "lib/read/sha256-none.js",
      "package.json",
      ...filesIn("lib").map((file) => file.replace(/^lib(.*)\.js$/, "types$1.d.ts")),
    ].sort(),
  );
});

/** @param {string} folder in pkg @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(root, "pkg", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, "pkg"), join(entry.parentPath, entry.name)));
}

test("No module holds a path of the machine that built it", () => {
  for (const module of ["read", "verify", "whylock"]) {
    const wasm = readFileSync(join(installed.home, "dist", `${module}_bg.wasm`), "latin1");
    for (const path of [homedir(), root]) assert.ok(!wasm.includes(path), `${path} stands in ${module}`);
  }
});

test("Crate, package and workspace have one version", () => {
  const [, crate] = readFileSync(join(root, "Cargo.toml"), "utf8").match(/^version = "(.+)"$/m) ?? [];
  const versions = ["package.json", "pkg/package.json"].map(
    (file) => JSON.parse(readFileSync(join(root, file), "utf8")).version,
  );
  assert.deepEqual(versions, [crate, crate]);
});

test("A certificate reads the same from DER, PEM and base64", () => {
  const readings = [der, pem, der.toString("base64")].map((input) => whylock.inspect(input));
  assert.equal(readings[0].certificates.length, 1);
  assert.deepEqual(readings[1], readings[0]);
  assert.deepEqual(readings[2], readings[0]);
});

test("A connection is explained, in a structure and in text", async () => {
  const report = await whylock.explain(connection());
  assert.equal(report.connection.url, "https://www.good.example/");
  assert.equal(report.promises.length, 3);
  assert.match(await whylock.text(report), /good\.example/);
  assert.ok(await whylock.words(report));
});

test("By a list of logs a certificate's timestamps are verified, and a newer list takes its place", async () => {
  const own = readFileSync(join(installed.home, "dist", "logs.txt"));
  assert.ok(whylock.describeLogs(own).logs > 50);
  /** @param {Uint8Array} logs */
  const verified = async (logs) => {
    const certificates = [der, pki.authorities.ecdsa.der].map((der) => der.toString("base64"));
    const { findings } = await whylock.explain({ ...connection(), certificates }, { logs });
    return findings.filter(({ check, outcome }) => check === "timestamp-signature" && outcome === "pass")
      .length;
  };
  assert.equal(await verified(own), 0);

  const about = { at: pki.now, version: "1.1", by: pki.listKey };
  const { file: json, signature } = logList(listed(pki.logs), about);
  const key = publicKeyInfo(pki.listKey);
  const { text, facts } = await whylock.readLogList({ json, signature, key }, { logs: own });
  const newer = Buffer.from(text);
  assert.deepEqual(whylock.describeLogs(newer), facts);
  assert.equal(facts.source, "log_list.json 1.1");
  assert.deepEqual(facts.operators, ["Lab Forestry", "Lab Orchards"]);
  assert.equal(await verified(newer), 2);

  const refused = [
    { list: { json, signature }, logs: own, reason: /signature/ },
    {
      list: { json: Buffer.concat([json, Buffer.of(0x20)]), signature, key },
      logs: own,
      reason: /signature/,
    },
    { list: { json, signature, key }, logs: Buffer.from(text.replace(/\d{4}/, "2999")), reason: /older/ },
  ];
  for (const { list, logs, reason } of refused) {
    await assert.rejects(whylock.readLogList(list, { logs }), reason);
  }
  const told = { logs: own, roots: undefined, language: "de" };
  const german = whylock.readLogList({ json, signature, key: undefined }, told);
  await assert.rejects(german, /Signatur/);
});

test("What is kept of one visit tells at the next what has changed, and a damaged entry is left out", async () => {
  /** @param {number} startsInDays @param {number} observedAt */
  const visit = (startsInDays, observedAt) => {
    const { der } = pki.issue({ names: ["www.good.example"], startsInDays });
    const certificates = [der, pki.authorities.ecdsa.der].map((der) => der.toString("base64"));
    const tls = { ...connection().tls, state: "secure" };
    return { ...connection(), tls, observedAt, certificates };
  };
  const anchors = pki.publicRoots.map((root) => ({ der: root.der.toString("base64") }));
  const [then, now] = [pki.now.getTime() - 86_400_000, pki.now.getTime()];
  const first = await whylock.observe(visit(-20, then), { anchors });
  assert.equal(first?.host, "www.good.example");
  assert.equal(first?.last, Math.floor(then / 86_400_000));
  assert.equal(await whylock.observe({ ...visit(-20, then), privateWindow: true }, { anchors }), undefined);

  const damaged = /** @type {any[]} */ ([null, 7, "text", { host: "www.good.example" }]);
  const visits = { observations: [...damaged, ...(first ? [first] : [])] };
  const { past } = await whylock.explain(visit(-2, now), { anchors, visits });
  assert.deepEqual([past?.state, past?.unreadable], ["changed", 4]);
  assert.deepEqual(
    past?.changes.map(({ kind }) => kind),
    ["new-key", "early-renewal"],
  );
  const { past: none } = await whylock.explain(visit(-2, now), { anchors });
  assert.equal(none, undefined);
});

test("A message of the wrong shape is refused with a sentence", async () => {
  const explain = /** @type {(message: unknown) => Promise<unknown>} */ (whylock.explain);
  const { version, ...unversioned } = connection();
  const messages = [undefined, null, 7, "text", [], {}, { version }, unversioned];
  for (const message of [...messages, { ...connection(), sight: "clear" }]) {
    await assert.rejects(
      async () => explain(message),
      (error) => {
        assert.ok(error instanceof Error);
        assert.match(error.message, /^\S+ .* \S+/);
        assert.doesNotMatch(error.message, /unreachable|panicked|undefined is not/);
        return true;
      },
    );
  }
});

/** @returns {import("../../pkg/index.js").Connection} */
function connection() {
  return {
    version: 1,
    observer: "caller",
    url: "https://www.good.example/",
    sight: "seen",
    tls: { protocolVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", keyExchangeGroup: "X25519" },
    certificates: [der.toString("base64")],
    certificatesAre: "as-sent",
  };
}

test("What is given about revocation counts, as bytes and as base64", async () => {
  const pki = makePki();
  const site = pki.issue({ names: ["www.good.example"] });
  const certificates = [site, pki.authorities.ecdsa].map((certificate) => certificate.der.toString("base64"));
  const connection = /** @type {const} */ ({
    version: 1,
    observer: "caller",
    url: "",
    sight: "certificates",
  });
  const answer = respond(site, "revoked");
  for (const form of [new Uint8Array(answer), answer.toString("base64")]) {
    const options = { ocspResponses: [form] };
    const report = await whylock.explain({ ...connection, certificates }, options);
    const found = report.findings.find(({ check }) => check === "revocation-answer");
    assert.equal(found?.outcome, "fail");
    const evidence = found?.evidence;
    assert.equal(evidence?.kind === "revoked" && evidence.testimony.author, "Lab Issuer E7");
    const lines = await whylock.text(report, options);
    assert.match(lines.replace(/\s+/g, " "), /Its private key came into other hands/);
  }
});

test("What is given and cannot be read is named with its field", async () => {
  const connection = /** @type {const} */ ({
    version: 1,
    observer: "caller",
    url: "",
    sight: "certificates",
  });
  const odd = Uint8Array.of(0x30, 0x00);
  for (const [options, says] of /** @type {const} */ ([
    [{ crls: [odd] }, /^options\.crls\[0\] is of the wrong shape: missing-field at octet 2$/],
    [{ crls: ["MAA=", "?"] }, /^options\.crls\[1\] holds what is not base64$/],
    [
      { ocspResponses: [odd] },
      /^options\.ocspResponses\[0\] is of the wrong shape: missing-field at octet 2$/,
    ],
    [{ revokedAuthorities: odd }, /^options\.revokedAuthorities is of the wrong shape: no list of revoked/],
  ])) {
    await assert.rejects(whylock.explain(connection, /** @type {any} */ (options)), { message: says });
  }
});
