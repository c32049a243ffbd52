// Calls that contradict themselves or name what there is not: one sentence, exit status 2, and nothing is looked at.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pem } from "../lab/certificate.mjs";
import { makePki } from "../lab/pki.mjs";
import { installPackage } from "../package/installed.mjs";
import { run } from "./program.mjs";

const certificate = makePki().issue({ names: ["www.good.example"] });
const key = String(certificate.key.export({ type: "pkcs8", format: "pem" }));

/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;

before(() => {
  installed = installPackage();
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  writeFileSync(good(), pem(certificate));
  writeFileSync(empty(), "");
});
after(() => {
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

function good() {
  return join(folder, "good.pem");
}

function empty() {
  return join(folder, "empty.crl");
}

/** Each call, and in which words it is refused. @type {Record<string, [args: () => string[], RegExp]>} */
const calls = {
  "two forms": [() => ["--check", "--json", "localhost:1"], /--check and --json exclude each other/],
  "a report of several": [
    () => ["--json", "localhost:1", "localhost:2"],
    /--json prints one report; for several say --ndjson/,
  ],
  "a report of a folder": [() => ["--json", folder], /--json prints one report/],
  "a judgement of what is not judged": [
    () => ["--pem", "--time", "2027-01-01", "localhost:1"],
    /--time says nothing beside --pem/,
  ],
  "a host for single certificates": [
    () => ["--ndjson", "--host", "a.example", good()],
    /--host says nothing beside --ndjson/,
  ],
  "a host for a host": [
    () => ["--host", "a.example", "localhost:1"],
    /say: whylock --connect localhost:1 a\.example/,
  ],
  "a place for a file": [
    () => ["--connect", "localhost:1", good()],
    /good\.pem is a file, and --connect is for hosts/,
  ],
  "an address as a name": [() => ["--servername", "127.0.0.1", "localhost:1"], /no address may be sent/],
  "no place": [() => ["--connect", "one two", "localhost:1"], /--connect one two is no HOST:PORT/],
  "no date": [() => ["--time", "2027-02-30", "localhost:1"], /--time 2027-02-30 is no moment/],
  "a moment without its offset": [() => ["--time", "2027-02-20T12:00:00", "localhost:1"], /is no moment/],
  "no span": [() => ["--expires-in", "30", "localhost:1"], /--expires-in 30 is no time: write 30d/],
  "a span with a sign": [
    () => ["--expires-in", "-1d", "localhost:1"],
    /^whylock: --expires-in needs a value, and what follows begins with a dash; if that is the value, write --expires-in=…\n$/,
  ],
  "a span with a sign for a value": [
    () => ["--expires-in=-1d", "localhost:1"],
    /--expires-in -1d is no time: write 30d/,
  ],
  "an option where a value belongs": [
    () => ["--host", "--check", good()],
    /^whylock: --host needs a value, and what follows begins with a dash; /,
  ],
  "no value": [() => [good(), "--expires-in"], /^whylock: --expires-in needs a value\n$/],
  "a value for a switch": [() => ["--check=yes", good()], /^whylock: --check takes no value\n$/],
  "an option that there is not": [() => ["--chekc", "localhost:1"], /there is no option --chekc/],
  "an absolute path that there is not": [
    () => ["/absent/chain.pem"],
    /there is no file \/absent\/chain\.pem/,
  ],
  "a pattern for a host": [() => ["--host", "*.example.com", good()], /--host \*\.example\.com is no name/],
  "a host with an empty label": [() => ["--host", "a..b", good()], /--host a\.\.b is no name of a host/],
  "a host with a letter of no host": [
    () => ["--host", "a!b.c", good()],
    /--host a!b\.c is no name of a host/,
  ],
  "a host without a name": [() => ["--host", ".", good()], /--host \. is no name of a host/],
  "a host with a label too long": [() => ["--host", `${"a".repeat(70)}.example`, good()], /--host a{70}\./],
  "a host too long": [() => ["--host", "a.".repeat(130), good()], /--host (a\.){40}… is no name of a host/],
  "a pattern for a target": [
    () => ["*.example.com"],
    /there is no file \*\.example\.com, and it is no address/,
  ],
  "a number for a place": [() => ["--connect", "39853", "localhost"], /--connect 39853 is no HOST:PORT/],
  "a number for a target": [() => ["39853"], /there is no file 39853, and it is no address of a host either/],
  "a number in hexadecimal for a target": [() => ["0x7f000001"], /there is no file 0x7f000001/],
  "a port that is none": [
    () => ["localhost:99999"],
    /localhost:99999: there is no port 99999; the highest is 65535/,
  ],
  "a port that is none for a place": [
    () => ["--connect", "localhost:65536", "localhost"],
    /localhost:65536: there is no port 65536/,
  ],
  "an IPv6 address without brackets, where nobody listens": [
    () => ["--connect", "::1", "localhost"],
    /^whylock: \[::1\] (refuses connections on port 443|cannot be reached)/,
  ],
  "a text of PEM": [() => [key], /^whylock: that is a PEM text: give it by `-`, or as a file\n$/],
  "an empty file for a list": [() => ["--crl", empty(), good()], /empty\.crl: the file is empty\n$/],
  "a text of PEM for an option": [() => ["--crl", key, good()], /that is a PEM text/],
  "an argument too long": [() => ["x y".repeat(40)], /there is no file (x y){26}x …, and it is no address/],
  "a name that no file can have": [
    () => ["x/".repeat(3_000)],
    /^.{0,99}… could not be read: its name is too long\n$/,
  ],
};

for (const [name, [args, words]] of Object.entries(calls)) {
  test(`Refused: ${name}`, async () => {
    const { status, stdout, stderr } = await run(installed.program, args());
    assert.match(stderr, /^whylock: .+\n$/);
    assert.match(stderr, words);
    assert.deepEqual([stdout, status], ["", 2]);
  });
}
