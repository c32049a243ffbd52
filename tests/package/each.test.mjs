// Certificates one by one: each is read when it is asked for, however many there are, and whatever stands behind it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { buffer, issuer, leaf, pem } from "./given.mjs";
import { installPackage } from "./installed.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;
/** @type {typeof import("../../pkg/lib/read.js")} */
let small;
/** @type {typeof import("../../pkg/index.js")} */
let whole;

before(async () => {
  installed = installPackage();
  const entry = (/** @type {string} */ file) => import(pathToFileURL(`${installed.home}/${file}`).href);
  small = await entry("entry/read.js");
  whole = await entry("entry/index.js");
});
after(() => installed?.remove());

const first = pem(leaf);
const second = pem(issuer);
const cut = leaf.subarray(0, -9);
const request = "-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n";
const key = "-----BEGIN EC PRIVATE KEY-----\nMAA=\n-----END EC PRIVATE KEY-----\n";

/** An element in DER. @param {number} tag @param {Uint8Array[]} content */
function element(tag, ...content) {
  const inside = Buffer.concat(content);
  const length = inside.length < 0x80 ? [inside.length] : [0x83, 0, inside.length >> 8, inside.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), inside]);
}

/** PKCS #7 (RFC 2315 §9.1). @param {Uint8Array[]} certificates */
function signedData(...certificates) {
  const [type, data] = ["2a864886f70d010702", "2a864886f70d010701"].map((hex) =>
    element(0x06, Buffer.from(hex, "hex")),
  );
  const version = Buffer.from([0x02, 0x01, 0x01]);
  const content = [
    version,
    element(0x31),
    element(0x30, data),
    element(0xa0, ...certificates),
    element(0x31),
  ];
  return element(0x30, type, element(0xa0, element(0x30, ...content)));
}

/** @param {Iterable<{ der: Uint8Array }>} certificates */
const hex = (certificates) => Array.from(certificates, ({ der }) => Buffer.from(der).toString("hex"));

/** What came before the error, and the error. @param {any} input */
function reached(input) {
  const given = [];
  try {
    for (const certificate of small.eachCertificate(input)) given.push(certificate);
  } catch (error) {
    return { given: hex(given), error: /** @type {import("../../pkg/lib/read.js").InputError} */ (error) };
  }
  return { given: hex(given), error: undefined };
}

test("What is read at once is the same one by one", () => {
  const words = "subject — ü\r\n";
  const inPem = signedData(leaf, issuer).toString("base64");
  /** @type {(string | Uint8Array)[]} */
  const inputs = [
    leaf,
    cut,
    Buffer.concat([leaf, issuer, leaf]),
    Buffer.concat([leaf, issuer.subarray(0, 100)]),
    Buffer.concat([leaf, Buffer.from("\r\n")]),
    Buffer.concat([leaf, issuer, Buffer.from([0x05, 0x00]), leaf]),
    Buffer.concat([leaf, Buffer.from([0x30])]),
    Buffer.concat([leaf, Buffer.from([0x30, 0x80, 0, 0])]),
    leaf.toString("base64"),
    leaf.toString("base64").replace(/.{50}/g, "$&\n"),
    signedData(leaf, issuer),
    // what looks like PEM inside of it is none
    signedData(element(0x30, element(0x30, Buffer.from(first))), issuer),
    first,
    first + second,
    `\ufeff${words}${first}${words}${second}${words}`,
    `0: Certificate\n${first}`,
    key + first + request + second,
    `${first}-----BEGIN PKCS7-----\n${inPem}\n-----END PKCS7-----\n`,
    first.replaceAll("CERTIFICATE", "X509 CERTIFICATE"),
    first.replaceAll("\n", ""),
    first.trimEnd().slice(0, -5),
  ];
  for (const [place, input] of inputs.entries()) {
    const all = hex(small.readCertificates(input));
    assert.ok(all.length > 0);
    assert.deepEqual(hex(small.eachCertificate(input)), all, `input ${place}`);
    assert.deepEqual(hex([small.readCertificate(input)]), all.slice(0, 1), `input ${place}`);
    const octets = Buffer.from(input);
    assert.deepEqual(hex(small.eachCertificate(octets)), all, `input ${place}, as octets`);
    const shared = new Uint8Array(new SharedArrayBuffer(octets.length));
    shared.set(octets);
    assert.deepEqual(hex(small.eachCertificate(shared)), all, `input ${place}, as shared octets`);
  }
});

test("More certificates than are read at once come one by one, in PEM and in DER", () => {
  const count = 2_880;
  const numbered = (/** @type {(at: number) => string} */ one) =>
    Array.from({ length: count }, (_, at) => one(at));
  const text = numbered((at) => `# ${at}\n${first}`).join("");
  const der = Buffer.concat(new Array(count).fill(leaf));
  for (const input of [text, Buffer.from(text), der, buffer(der)]) {
    assert.equal(Array.from(small.eachCertificate(input)).length, count);
    assert.deepEqual(hex([small.readCertificate(input)]), [leaf.toString("hex")]);
    assert.throws(() => small.readCertificates(input), {
      name: "InputError",
      code: "too-large",
      field: "input",
      message:
        "input holds more than 1,000 certificates; eachCertificate takes any number of them, in PEM or DER",
    });
  }
});

test("More octets than are read at once come one by one", () => {
  const text = first.repeat(Math.ceil((17 * 2 ** 20) / first.length));
  const count = text.length / first.length;
  for (const input of [text, Buffer.from(text)]) {
    let read = 0;
    for (const { der } of small.eachCertificate(input)) read += Number(der.length === leaf.length);
    assert.equal(read, count);
    for (const ask of [small.readCertificate, small.readCertificates])
      assert.throws(() => ask(input), { code: "too-large", message: /longer than 16 MiB; eachCertificate/ });
  }
});

test("What is broken is an error when it is reached, with its line, and what came before is given", () => {
  const broken = second.replace(/\n.{4}/, "\n!!!!");
  const line = first.split("\n").length;
  /** @type {[rest: string, sentence: RegExp][]} */
  const inputs = [
    [broken, new RegExp(`base64 is broken \\(line ${line + 1}\\)$`)],
    ["-----BEGIN CERTIFICATE-----\nMIIB\n", new RegExp(`does not end \\(line ${line}\\)$`)],
    [`-----BEGIN CERTIFICATE-----\nMIIB\n${second}`, new RegExp(`does not end \\(line ${line}\\)$`)],
    ["-----BEGIN CERTIF", new RegExp(`does not end \\(line ${line}\\)$`)],
  ];
  for (const [rest, sentence] of inputs) {
    for (const input of [first + rest, Buffer.from(first + rest)]) {
      const { given, error } = reached(input);
      assert.deepEqual(given, [leaf.toString("hex")]);
      assert.ok(error instanceof small.InputError);
      assert.deepEqual([error.code, error.field], ["unreadable", "input"]);
      assert.match(error.message, sentence);
      assert.deepEqual(hex([small.readCertificate(input)]), given);
      assert.throws(() => small.readCertificates(input), { code: "unreadable" });
    }
  }
});

test("Nothing is looked at before it is asked for", () => {
  const octets = Buffer.from(first + second);
  const all = small.eachCertificate(octets);
  assert.deepEqual(hex([/** @type {any} */ (all.next().value)]), [leaf.toString("hex")]);
  octets.fill(0x20, first.length);
  assert.deepEqual(all.next(), { value: undefined, done: true });
});

test("What is of a wrong type, or empty, is refused by the call itself", () => {
  for (const input of /** @type {any[]} */ ([undefined, null, 5, {}, [first], new Blob([first]), "", " \n"]))
    assert.throws(() => small.eachCertificate(input), { name: "InputError", field: "input" });
});

describe("Where there are other things and no certificate, their labels are told", () => {
  const list = request.replaceAll("CERTIFICATE REQUEST", "X509 CRL");
  const trusted = request.replaceAll("CERTIFICATE REQUEST", "TRUSTED CERTIFICATE");
  const hidden = request.replaceAll("CERTIFICATE REQUEST", "\u202eA\u001b[2J");
  const long = request.replaceAll("CERTIFICATE REQUEST", "A".repeat(1_000));
  const many = Array.from({ length: 9 }, (_, at) => request.replaceAll("REQUEST", `${at}`)).join("");
  /** @type {[name: string, input: string, sentence: string][]} */
  const refused = [
    ["a request", request, '"CERTIFICATE REQUEST"'],
    ["a list and a request", list + request + list, '"X509 CRL", "CERTIFICATE REQUEST"'],
    ["OpenSSL's trusted certificate", `text\n${trusted}`, '"TRUSTED CERTIFICATE"'],
    ["what hides", hidden, '"<U+202E>A<U+001B>[2J"'],
    ["what is long", long, `"${"A".repeat(40)}…"`],
    ["many", many, '"CERTIFICATE 0", "CERTIFICATE 1", "CERTIFICATE 2", …'],
  ];
  for (const [name, input, labels] of refused) {
    test(name, async () => {
      const message = (/** @type {string} */ field) => `${field} holds no certificate, but ${labels}`;
      for (const ask of [
        small.readCertificate,
        small.readCertificates,
        (/** @type {any} */ it) => [...small.eachCertificate(it)],
      ])
        assert.throws(() => ask(input), { code: "unreadable", field: "input", message: message("input") });
      await assert.rejects(whole.verify(input), {
        code: "unreadable",
        field: "chain",
        message: message("chain"),
      });
      assert.throws(() => whole.inspect(input, "de"), {
        code: "unreadable",
        field: "input",
        message: `Darin ist anderes, aber kein Zertifikat. (${labels})`,
      });
    });
  }

  test("a private key keeps its own sentence", () => {
    for (const ask of [small.readCertificate, (/** @type {any} */ it) => [...small.eachCertificate(it)]])
      assert.throws(() => ask(request + key), {
        message: "input holds a private key, and no certificate (line 4)",
      });
  });
});

test("The public roots are the same one by one", () => {
  const roots = readFileSync(`${installed.home}/dist/roots.der`);
  assert.deepEqual(hex(small.eachCertificate(roots)), hex(small.readCertificates(roots)));
});
