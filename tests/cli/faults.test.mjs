// Paths with one thing wrong, from a file and from a server: one sentence says which rule is broken, in which
// certificate, and what whoever runs the site can do.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { pem, sent } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { trust } from "../lab/trust.mjs";
import { broken, oddities, toldOf } from "../lab/truth.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

/** @typedef {keyof typeof broken} Fault */
/** @typedef {import("../../pkg/dist/whylock.js").Connection} Connection */

const faults = /** @type {Fault[]} */ (Object.keys(broken));

/** OpenSSL's servers take every certificate at this level; what its clients make of them is another matter. */
const tls = { ciphers: "DEFAULT:@SECLEVEL=0" };

/** Each server has the name under which it is reached, and a port of the lab that stands for its fault. */
const sites = faults.map((fault, place) => ({
  host: "localhost",
  port: place + 1,
  certificate: { fault },
  tls,
}));

/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** @type {typeof import("../../pkg/index.js")} */
let whylock;
/** The lab's roots are trusted, as Node is told to, and its logs known. @type {import("../../pkg/dist/whylock.js").Options} */
let options;

before(async () => {
  installed = installPackage();
  lab = await startLab({ sites });
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  whylock = await import(join(installed.home, "entry", "index.js"));
  const anchors = lab.pki.publicRoots.map(({ der }) => ({ der: der.toString("base64") }));
  options = { anchors, addedLogs: trust(lab.pki).addedLogs };
});
after(async () => {
  await lab?.close();
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/** @param {Fault} fault */
const running = (fault) => lab.at(`https://localhost:${faults.indexOf(fault) + 1}/`);

/** @param {Fault} fault */
const certificates = (fault) => sent(/** @type {any} */ (running(fault).certificate));

/** What a server's connection shows in a Node that trusts the lab's roots. @param {Fault} fault @returns {Promise<Connection>} */
async function connection(fault) {
  const roots = join(folder, "roots.pem");
  writeFileSync(roots, lab.pki.trustedRoots.map(pem).join(""));
  const address = `localhost:${running(fault).server.port}`;
  const { stdout } = await run(installed.program, ["--json", address], {
    env: { NODE_EXTRA_CA_CERTS: roots },
  });
  return JSON.parse(stdout).connection;
}

/** Its certificates alone. @param {Fault} fault @returns {Connection} */
const file = (fault) => ({
  version: 1,
  observer: "caller",
  url: "",
  sight: "certificates",
  certificates: certificates(fault).map(({ der }) => der.toString("base64")),
  certificatesAre: "as-sent",
});

/**
 * The rules about certificates that a report finds broken, with what is said of each.
 *
 * @param {Connection} shown
 */
async function found(shown) {
  const report = await whylock.explain(shown, options);
  const { checks } = await whylock.words(report, options);
  return {
    report,
    broken: checks.items.filter(({ outcome, check }) => outcome === "fail" && check !== "agreement"),
  };
}

for (const fault of faults) {
  const { rules, openssl, differs, oddity } = broken[fault];

  describe(fault, () => {
    for (const [way, show] of Object.entries({ "a server": connection, "a file": async () => file(fault) })) {
      test(`from ${way}: broken are ${rules.map(([check]) => check).join(", ") || "no rules"}`, async () => {
        const { broken } = await found(await show(fault));
        assert.deepEqual(
          broken.map(({ check, certificate }) => [check, certificate]),
          rules,
        );
        for (const words of broken) assertUseful(words, certificates(fault)[words.certificate ?? -1]);
      });
    }

    test(`from a file: ${oddity ?? "nothing"} is odd about a log's timestamp`, async () => {
      const report = await whylock.explain(file(fault), options);
      assert.deepEqual(oddities(await whylock.text(report, { ...options, width: 1000 })), toldOf(oddity));
    });

    test(`OpenSSL ${differs ? `differs: ${differs.because}` : "agrees"}`, async () => {
      const shown = await connection(fault);
      assert.equal(shown.tls?.validationError, openssl);
      const { report } = await found(shown);
      const agreement = report.findings.find(({ check }) => check === "agreement");
      assert.equal(agreement?.outcome, differs?.outcome ?? "pass");
    });
  });
}

/**
 * The certificate and the bytes in it are told; one sentence on what was found names it, and one says what to do.
 *
 * @param {import("../../pkg/dist/whylock.js").CheckWords} words
 * @param {import("../lab/certificate.mjs").Certificate | undefined} certificate
 */
function assertUseful({ about = "", bytes, found, mend }, certificate) {
  assert.ok(certificate && about.includes(certificate.subject.commonName), about);
  assert.ok(bytes && bytes.length > 0 && bytes.offset + bytes.length <= certificate.der.length, "bytes");
  const said = plain(found?.text ?? []);
  assert.ok(said.includes(about), said);
  assert.match(said, /\.$/);
  assert.match(plain(mend), /^[A-Z].*\.$/);
}

/** @param {import("../../pkg/dist/whylock.js").Sentence} sentence */
const plain = (sentence) => sentence.map((part) => ("words" in part ? part.words : part.value)).join("");

test("the command line says it for a file, with the root unknown", async () => {
  const path = join(folder, "wrong-signature.pem");
  writeFileSync(path, certificates("wrong-signature").map(pem).join(""));
  const { status, stdout } = await run(installed.program, [path], {
    env: { ...process.env, COLUMNS: "200" },
  });
  assert.match(stdout, /The key of “Lab Issuer E7” did not make the signature of “localhost”/);
  assert.equal(status, 1);
});
