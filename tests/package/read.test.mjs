// The small entry: what it reads of certificates is what the whole package reads of them.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build } from "esbuild";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {typeof import("../../pkg/lib/read.js")} */
let small;
/** @type {typeof import("../../pkg/index.js")} */
let whole;

const pki = makePki();
const names = ["www.read.example", "*.read.example"];

before(async () => {
  installed = installPackage();
  const entry = (/** @type {string} */ file) => import(pathToFileURL(`${installed.home}/${file}`).href);
  small = await entry("entry/read.js");
  whole = await entry("entry/index.js");
});
after(() => installed?.remove());

/** The public roots, the lab's authorities, and leaves of every kind of key. */
function corpus() {
  const roots = small.readCertificates(readFileSync(`${installed.home}/dist/roots.der`));
  const leaves = /** @type {const} */ (["p256", "rsa", "ed25519"]).map((key) => pki.issue({ names, key }));
  return [...roots, ...Object.values(pki.authorities), ...leaves].map(({ der }) => Buffer.from(der));
}

/** @param {{ value: { unix?: number } } | undefined} time */
const moment = (time) => (time?.value.unix === undefined ? undefined : new Date(time.value.unix * 1000));

/** @param {import("../../pkg/index.js").Certificate["subject"]} name */
const attributes = (name) =>
  (name?.value.rdns.items ?? []).flatMap(({ value }) =>
    value.attributes.items.map(({ value: { oid, text } }) => [oid.dotted, text.value]),
  );

test("Every field is that of the whole reading", () => {
  const all = corpus();
  assert.ok(all.length > 140);
  for (const der of all) {
    const { certificate } = whole.inspect(der).certificates[0];
    const read = small.readCertificate(der);
    const label = JSON.stringify(read.subject.at(-1)?.value);
    assert.deepEqual(read.problems, [], label);
    assert.equal(read.version, certificate.version.number, label);
    const serial = certificate.serialNumber?.value.octets.hex ?? "";
    assert.equal(read.serialNumberHex, serial.replace(/^0+(?=.)/, ""), label);
    assert.equal(read.serialNumber, BigInt(`0x${serial}`), label);
    for (const field of /** @type {const} */ (["issuer", "subject"])) {
      const told = read[field].map(({ type, value }) => [type.oid, value]);
      assert.deepEqual(told, attributes(certificate[field]), label);
    }
    assert.deepEqual(read.notBefore, moment(certificate.validity?.value.notBefore), label);
    assert.deepEqual(read.notAfter, moment(certificate.validity?.value.notAfter), label);
    const key = certificate.publicKey?.value;
    assert.equal(read.publicKey?.algorithm.oid, key?.algorithm.value.oid.dotted, label);
    assert.equal(read.publicKey?.size, key?.bits, label);
    assert.equal(read.publicKey?.curve?.oid, key?.curve?.dotted, label);
    assert.equal(read.signatureAlgorithm?.oid, certificate.signatureAlgorithm?.value.identifier.oid.dotted);
    const extensions = certificate.extensions.items.map(({ value }) => [value.oid.dotted, value.critical]);
    assert.deepEqual(
      read.extensions.map(({ type, critical }) => [type.oid, critical]),
      extensions,
      label,
    );
    assert.equal(read.sha256, certificate.fingerprints.sha256, label);
    assert.deepEqual(Buffer.from(read.der), der);
  }
});

test("What Node reads too is the same", () => {
  for (const der of corpus()) {
    const node = new X509Certificate(der);
    const read = small.readCertificate(node);
    assert.equal(read.basicConstraints?.ca ?? false, node.ca);
    assert.equal(read.serialNumberHex?.toUpperCase(), node.serialNumber.replace(/^0+(?=.)/, ""));
    assert.deepEqual(
      read.publicKey?.der,
      new Uint8Array(node.publicKey.export({ type: "spki", format: "der" })),
    );
    const purposes = read.extendedKeyUsage.map(({ oid }) => oid);
    assert.deepEqual(purposes, node.keyUsage ?? []);
    const alternative = read.alternativeNames.map(({ kind, value }) => `${kind}:${value}`);
    const theirs = (node.subjectAltName ?? "").split(", ").filter(Boolean);
    const plain = theirs.map((name) => name.replace(/^DNS:/, "dns:").replace(/^URI:/, "uri:"));
    if (!node.subjectAltName?.includes("DirName")) assert.deepEqual(alternative, plain);
  }
});

test("Uses have their names, and addresses are written as RFC 5952 has them", () => {
  const leaf = small.readCertificate(pki.issue({ names }).der);
  assert.deepEqual(leaf.dnsNames, names);
  assert.ok(leaf.keyUsage?.includes("digitalSignature"));
  assert.deepEqual(
    leaf.extendedKeyUsage.map(({ name }) => name),
    ["serverAuth"],
  );
  const [{ alternativeNames }] = small.readCertificates(readFileSync("tests/web/names.pem"));
  const addresses = alternativeNames.filter(({ kind }) => kind === "ip").map(({ value }) => value);
  assert.deepEqual(addresses, ["192.0.2.7"]);
});

test("A certificate is printed and kept as its fields", () => {
  const read = small.readCertificate(pki.issue({ names, key: "rsa" }).der);
  const kept = JSON.parse(JSON.stringify(read));
  assert.equal(kept.serialNumber, String(read.serialNumber));
  assert.equal(kept.notAfter, read.notAfter?.toISOString());
  assert.equal(kept.der, Buffer.from(read.der).toString("hex"));
  assert.equal(kept.sha256, read.sha256);
  assert.deepEqual(kept.subject, read.subject);
  assert.deepEqual(kept.publicKey.exponent, String(read.publicKey?.exponent));
  assert.equal(kept.publicKey.der, Buffer.from(read.publicKey?.der ?? []).toString("hex"));
  assert.deepEqual(
    kept.extensions.map((/** @type {any} */ { value }) => value),
    read.extensions.map(({ value }) => Buffer.from(value).toString("hex")),
  );
  const getters = Object.entries(Object.getOwnPropertyDescriptors(small.Certificate.prototype))
    .filter(([, { get }]) => get)
    .map(([name]) => name);
  const shown = inspect(read, { depth: 0 });
  assert.match(shown, /^Certificate \{/);
  for (const name of getters) {
    const value = read[/** @type {"der"} */ (name)];
    assert.equal(name in kept, value !== undefined, name);
    assert.match(shown, new RegExp(`\\b${name}: `));
  }
  assert.match(inspect({ read }, { compact: true, breakLength: 80 }), /dnsNames: \[ 'www\.read\.example'/);
  assert.equal(inspect([[[[read]]]]).includes("dnsNames"), false);
});

test("Names and expiry of many are those of each", () => {
  // longer than what the module is handed at once
  const all = Array.from({ length: 4 }, corpus).flat();
  const joined = Buffer.concat(all);
  assert.ok(joined.length > 2 ** 18);
  const bulk = [...small.readNamesAndExpiry(joined)];
  assert.equal(bulk.length, all.length);
  let offset = 0;
  for (const [index, der] of all.entries()) {
    const { alternativeNames, subject, notAfter } = small.readCertificate(der);
    const hosts = alternativeNames.filter(({ kind }) => kind === "dns" || kind === "ip");
    const common = subject.filter(({ type }) => type.name === "commonName").slice(-1);
    const expected = (alternativeNames.length > 0 ? hosts : common).map(({ value }) => value);
    assert.deepEqual(bulk[index], { names: expected, offset, whole: true, notAfter });
    offset += der.length;
  }
});

test("Where certificates break off, the last entry says so", () => {
  const [first, second] = corpus();
  const cut = Buffer.concat([first, second.subarray(0, -1)]);
  const [one, two, ...others] = small.readNamesAndExpiry(cut);
  assert.equal(one.whole, true);
  assert.deepEqual(two, { names: [], offset: first.length, whole: false });
  assert.deepEqual(others, []);
});

test("What is broken is read as far as it goes, and named", () => {
  const [der] = corpus();
  const broken = Buffer.from(der);
  const algorithm = small.readCertificate(der).publicKey?.der ?? new Uint8Array();
  const place = der.indexOf(algorithm);
  broken[place] = 0x31;
  const read = small.readCertificate(broken);
  assert.deepEqual(read.problems, [{ field: "publicKey", offset: place }]);
  assert.equal(read.publicKey, undefined);
  assert.deepEqual(read.subject, small.readCertificate(der).subject);
  assert.equal(small.readCertificate(der.subarray(0, 100)).problems[0]?.field, "certificate");
});

test("An object identifier without a name is told by its arcs", () => {
  const [der] = corpus();
  const changed = Buffer.from(der);
  // 2.5.4.3 becomes 2.5.4.127
  const place = changed.indexOf(Buffer.from([0x06, 0x03, 0x55, 0x04, 0x03]));
  changed[place + 4] = 0x7f;
  assert.ok(small.readCertificate(changed).issuer.some(({ type }) => type.oid === "2.5.4.127" && !type.name));
});

test("A caller's octets may change afterwards, and be of any kind", () => {
  const [der] = corpus();
  const own = new Uint8Array(der);
  const read = small.readCertificate(own);
  const { sha256, subject } = small.readCertificate(der);
  own.fill(0);
  assert.deepEqual([read.sha256, read.subject], [sha256, subject]);
  const pem = new X509Certificate(der).toString();
  const buffer = new Uint8Array(der).buffer;
  for (const input of [pem, Buffer.from(pem), buffer, new DataView(buffer), der.toString("base64")])
    assert.equal(small.readCertificate(input).sha256, sha256);
  assert.deepEqual(
    [...small.eachCertificate(pem + pem)].map((it) => it.sha256),
    [sha256, sha256],
  );
});

describe("What is no certificate is refused with a sentence, a class and a code", () => {
  const detached = new Uint8Array(9);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const pem = "-----BEGIN CERTIFICATE-----\nMIIB";
  /** @type {[name: string, input: any, code: string, sentence: RegExp][]} */
  const refused = [
    ["nothing", undefined, "wrong-type", /and not undefined/],
    ["a number", 5, "wrong-type", /and not a number/],
    ["an empty text", "", "empty", /is empty/],
    ["no octets", new Uint8Array(), "empty", /is empty/],
    ["detached octets", detached, "detached", /is detached/],
    ["words", "hello", "unreadable", /neither DER, nor PEM/],
    ["half a PEM block", pem, "unreadable", /does not end \(line 1\)/],
    [
      "a private key",
      `${pem.replaceAll("CERTIFICATE", "PRIVATE KEY")}\n-----END PRIVATE KEY-----`,
      "unreadable",
      /private key/,
    ],
    ["17 MiB", new Uint8Array(17 * 2 ** 20), "too-large", /longer than 16 MiB/],
  ];
  for (const [name, input, code, sentence] of refused) {
    test(name, () => {
      for (const read of [
        small.readCertificate,
        small.readCertificates,
        (/** @type {any} */ it) => [...small.eachCertificate(it)],
      ]) {
        const told = { name: "InputError", code, message: sentence };
        assert.throws(() => read(input), told);
      }
    });
  }

  test("names and expiry of a text", () => {
    assert.throws(() => small.readNamesAndExpiry(/** @type {any} */ ("text")), { code: "wrong-type" });
  });

  test("names and expiry of PEM, which would be none", () => {
    const [der] = corpus();
    for (const text of ["", "subject=somebody\n".repeat(100)]) {
      const pem = Buffer.from(text + new X509Certificate(der).toString());
      assert.throws(() => small.readNamesAndExpiry(pem), {
        name: "InputError",
        code: "unreadable",
        field: "input",
        message: /PEM.*DER.*readCertificates/,
      });
    }
  });
});

test("Where the platform's SHA-256 is not at hand, the module's is the same", async () => {
  const options = /** @type {const} */ ({ bundle: true, format: "esm", platform: "browser", write: false });
  const { outputFiles } = await build({ entryPoints: [`${installed.home}/entry/read.js`], ...options });
  const forPages = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  for (const der of corpus())
    assert.equal(forPages.readCertificate(der).sha256, small.readCertificate(der).sha256);
});
