// The extension, the npm package, the command line and the crate say the same of the same connection.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, root } from "../../scripts/tools.mjs";
import { run } from "../cli/program.mjs";
import { pem } from "../lab/certificate.mjs";
import { makePki } from "../lab/pki.mjs";
import { broken } from "../lab/truth.mjs";
import { installPackage } from "./installed.mjs";

/** @typedef {import("../../pkg/index.js").Connection} Connection */
/** @typedef {(connection: Connection, time: number) => Promise<unknown>} Teller */

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** @type {Record<string, Teller>} */
let tellers;
/** By the whole and by the entry that only verifies. @type {((chain: Buffer, host: string, time: Date) => Promise<unknown>)[]} */
let verifiers;

const pki = makePki();

before(async () => {
  installed = installPackage();
  folder = mkdtempSync(join(tmpdir(), "whylock-same-"));
  const [whylock, verifier] = await Promise.all(
    ["index.js", "verify.js"].map((file) => import(pathToFileURL(join(installed.home, "entry", file)).href)),
  );
  const data = {
    roots: await whylock.publicRoots(),
    logs: await whylock.publicLogs(),
    revokedAuthorities: await whylock.revokedAuthorities(),
  };
  verifiers = [whylock, verifier].map(
    ({ verify }) =>
      (chain, host, time) =>
        verify(chain, { ...data, host, time }),
  );
  /** @param {typeof import("../../pkg/dist/whylock.js")} module @returns {Teller} */
  const asModule = (module) => (connection, time) => module.explain(connection, { ...data, time });
  const small = await import(pathToFileURL(join(dist, "verify.js")).href);
  start(small, dist, "verify_bg.wasm");
  tellers = { package: asModule(whylock), "module that only verifies": asModule(small), crate };
  for (const browser of ["firefox", "chromium"]) {
    const edition = join(root, "dist", "extension", browser);
    const module = await import(pathToFileURL(join(edition, "whylock.js")).href);
    start(module, edition, "whylock_bg.wasm");
    tellers[`extension in ${browser}`] = asModule(module);
  }
  execFileSync("cargo", ["build", "--quiet", "--example", "explain"], { cwd: root });
});
after(() => {
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/**
 * Starts a module by itself, with the list that lies beside it.
 *
 * @param {{ initSync: (given: { module: Uint8Array<ArrayBuffer> }) => unknown, usePublicSuffixes: (list: Uint8Array) => void }} module
 * @param {string} folder
 * @param {string} file
 */
function start({ initSync, usePublicSuffixes }, folder, file) {
  initSync({ module: readFileSync(join(folder, file)) });
  usePublicSuffixes(readFileSync(join(folder, "public-suffixes.txt")));
}

/** @type {Teller} */
async function crate(connection, time) {
  const program = ["run", "--quiet", "--example", "explain", "--", String(time)];
  const input = JSON.stringify(connection);
  return JSON.parse(
    execFileSync("cargo", program, { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 26 }),
  );
}

/** @param {Connection} connection @param {number} time @param {unknown} expected */
async function allSay(connection, time, expected) {
  for (const [name, tell] of Object.entries(tellers)) {
    // what JavaScript leaves out and what JSON leaves out is the same
    const report = JSON.parse(JSON.stringify(await tell(connection, time)));
    assert.deepEqual(report, expected, `the ${name} says something else`);
  }
}

/** @type {Record<string, Buffer[]>} */
const CHAINS = {
  "a good chain": [pki.issue({ names: ["www.good.example"] }).der, pki.authorities.ecdsa.der],
  "a certificate alone": [pki.issue({ names: ["www.good.example"] }).der],
  "an expired one": [
    pki.issue({ names: ["www.good.example"], startsInDays: -100, days: 90 }).der,
    pki.authorities.ecdsa.der,
  ],
  "what is no certificate": [Buffer.from("30033001ff", "hex")],
  "public roots": publicRoots(3),
};

for (const [name, chain] of Object.entries(CHAINS)) {
  test(`All say the same of ${name}`, async () => {
    const file = join(folder, "chain.pem");
    writeFileSync(file, chain.map((der) => pem({ der })).join(""));
    const { stdout, stderr } = await run(installed.program, ["--json", file]);
    assert.equal(stderr, "");
    const printed = JSON.parse(stdout);
    assert.equal(printed.connection.certificates.length, chain.length);
    await allSay(printed.connection, printed.time, printed);
  });
}

test("All say the same of connections that were seen", async () => {
  const whylock = tellers.package;
  for (const [place, fault] of [undefined, ...Object.keys(broken).slice(0, 3)].entries()) {
    const certificate = pki.issue(/** @type {any} */ ({ names: ["www.good.example"], fault }));
    /** @type {Connection} */
    const connection = {
      version: 1,
      observer: "firefox",
      url: place % 2 ? "https://www.other.example/" : "https://www.good.example/",
      sight: "seen",
      observedAt: pki.now.getTime(),
      tls: {
        state: "secure",
        protocolVersion: "TLSv1.3",
        cipherSuite: "TLS_AES_128_GCM_SHA256",
        keyExchangeGroup: "x25519",
      },
      certificates: [certificate.der, pki.authorities.ecdsa.der].map((der) => der.toString("base64")),
      certificatesAre: "as-sent",
    };
    const report = JSON.parse(JSON.stringify(await whylock?.(connection, 0)));
    assert.equal(report.connection.url, connection.url);
    await allSay(connection, 0, report);
  }
});

test("A chain held against a host is the same to the package and to the command line", async () => {
  const file = join(folder, "chain.pem");
  const [leaf, issuer] = CHAINS["a good chain"] ?? [];
  writeFileSync(file, [leaf, issuer].map((der) => pem({ der: der ?? Buffer.of() })).join(""));
  for (const host of ["www.good.example", "www.other.example"]) {
    const { stdout, stderr } = await run(installed.program, ["--json", "--host", host, file]);
    assert.equal(stderr, "");
    const printed = JSON.parse(stdout);
    for (const verify of verifiers) {
      const verified = await verify(readFileSync(file), host, new Date(printed.time));
      assert.deepEqual(JSON.parse(JSON.stringify(verified)), printed);
    }
  }
});

/** The first of the public roots. @param {number} count */
function publicRoots(count) {
  const all = readFileSync(join(root, "data", "roots.der"));
  const roots = [];
  for (let start = 0; roots.length < count; ) {
    const end = start + 4 + all.readUInt16BE(start + 2);
    roots.push(all.subarray(start, end));
    start = end;
  }
  return roots;
}
