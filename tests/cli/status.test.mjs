// The exit status, which a CI job goes by: the table of the help, row by row, against the lab's servers. Beside it, what
// `--check` says, which is nothing where nothing is wrong.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pem, sent } from "../lab/certificate.mjs";
import { startLab } from "../lab/lab.mjs";
import { installPackage } from "../package/installed.mjs";
import { makeAuthority } from "./openssl.mjs";
import { run } from "./program.mjs";

/** The lab's servers under the name by which they are reached, each at a port of the lab. */
const certificates = {
  fine: {},
  expired: { startsInDays: -100, days: 90 },
  early: { startsInDays: 5 },
  soon: { startsInDays: -70, days: 90 },
  wrongHost: { names: ["www.other.example"] },
  privateRoot: { issuer: /** @type {const} */ ("private") },
  selfSigned: { issuer: /** @type {const} */ ("self") },
};
const places = /** @type {(keyof typeof certificates)[]} */ (Object.keys(certificates));

/** @type {import("../lab/lab.mjs").Lab} */
let lab;
/** @type {import("../package/installed.mjs").Installed} */
let installed;
/** @type {string} */
let folder;
/** @type {ReturnType<typeof makeAuthority>} */
let openssl;
/** @type {Awaited<ReturnType<ReturnType<typeof makeAuthority>["serve"]>>} */
let revocable;

before(async () => {
  installed = installPackage();
  const sites = places.map((place, index) => ({
    host: "localhost",
    port: index + 1,
    certificate: certificates[place],
  }));
  lab = await startLab({ sites });
  folder = mkdtempSync(join(tmpdir(), "whylock-cli-"));
  writeFileSync(join(folder, "public.pem"), lab.pki.publicRoots.map(pem).join(""));
  writeFileSync(join(folder, "all.pem"), lab.pki.trustedRoots.map(pem).join(""));
  for (const place of places) writeFileSync(join(folder, `${place}.pem`), chain(place));
  writeFileSync(join(folder, "fine-expired.pem"), chain("fine") + chain("expired"));
  writeFileSync(join(folder, "expired-fine.pem"), chain("expired") + chain("fine"));
  writeFileSync(join(folder, "fine-early-expired.pem"), chain("fine") + chain("early") + chain("expired"));
  writeFileSync(join(folder, "fine-broken.pem"), chain("fine") + broken());
  openssl = makeAuthority(folder);
  revocable = await openssl.serve("good.ocsp");
});
after(async () => {
  revocable?.close();
  await lab?.close();
  installed?.remove();
  if (folder) rmSync(folder, { recursive: true });
});

/** @param {keyof typeof certificates} place */
const running = (place) => lab.at(`https://localhost:${places.indexOf(place) + 1}/`);

/** @param {keyof typeof certificates} place */
const at = (place) => `localhost:${running(place).server.port}`;

/** What a server sends, as a file. @param {keyof typeof certificates} place */
const chain = (place) =>
  sent(/** @type {any} */ (running(place).certificate))
    .map(pem)
    .join("");

/** A certificate with a name in it that ends before its length. */
function broken() {
  const [site] = sent(/** @type {any} */ (running("soon").certificate));
  const der = Buffer.from(site.der);
  der[der.lastIndexOf("localhost") - 1] = 0x40;
  return pem({ ...site, der });
}

/** @param {string} name */
const file = (name) => join(folder, name);

/** Roots that a job would have installed. */
const trusted = () => ["--roots", file("public.pem")];

const unreachable = () => "localhost:1";

/**
 * A call, the exit status, and what is said on standard output.
 *
 * @type {Record<string, [args: () => string[], status: number, says: RegExp | ""]>}
 */
const table = {
  fine: [() => [...trusted(), at("fine")], 0, ""],
  expired: [() => [...trusted(), at("expired")], 1, /“localhost” ran out on/],
  "not valid yet": [() => [...trusted(), at("early")], 1, /“localhost” is not valid before/],
  "for another host": [() => [...trusted(), at("wrongHost")], 1, /does not name localhost/],
  "from a root that nobody trusts": [
    () => [...trusted(), at("privateRoot")],
    1,
    /neither here nor among the roots/,
  ],
  "signed by itself": [() => [...trusted(), at("selfSigned")], 1, /not proven whose site this is/],
  "not revoked, by a list": [
    () => [
      "--roots",
      openssl.path("ca.pem"),
      "--crl",
      openssl.path("good.crl"),
      `localhost:${revocable.port}`,
    ],
    0,
    "",
  ],
  "revoked, by a list": [
    () => [
      "--roots",
      openssl.path("ca.pem"),
      "--crl",
      openssl.path("revoked.crl"),
      `localhost:${revocable.port}`,
    ],
    1,
    /withdr[ae]w/,
  ],
  "a list of somebody else": [() => [...trusted(), "--crl", openssl.path("good.crl"), at("fine")], 2, ""],
  unreachable: [() => [unreachable()], 2, ""],
  unreadable: [() => [file("absent.pem")], 2, ""],
  "no certificate": [() => [openssl.path("site.key")], 2, ""],
  "no call": [() => ["--expires-in", "soon", at("fine")], 2, ""],
  "ends soon": [
    () => [...trusted(), "--expires-in", "30d", at("soon")],
    3,
    /“localhost” ends on 20\d\d-\d\d-\d\d, in 19 days/,
  ],
  "ends later": [() => [...trusted(), "--expires-in", "2w", at("soon")], 0, ""],
  "expired, and so is nothing that ends soon": [
    () => [...trusted(), "--expires-in", "30d", at("expired")],
    1,
    /“localhost” ran out on/,
  ],
  "several, all of them fine": [() => [...trusted(), at("fine"), at("soon"), file("fine.pem")], 0, ""],
  "several, one of them bad": [
    () => [...trusted(), at("fine"), at("expired"), at("soon")],
    1,
    /^localhost:\d+: /,
  ],
  "several, one unreachable": [() => [...trusted(), unreachable(), at("fine")], 2, ""],
  "several, one unreachable and one bad": [
    () => [...trusted(), unreachable(), at("wrongHost")],
    1,
    /does not name/,
  ],
  "several, one ends soon": [
    () => [...trusted(), "--expires-in", "30d", at("fine"), at("soon")],
    3,
    /ends on/,
  ],
  "several, one ends soon and one is unreachable": [
    () => [...trusted(), "--expires-in", "30d", at("soon"), unreachable()],
    2,
    /ends on/,
  ],
  "a file": [() => [file("fine.pem")], 0, ""],
  "a file that expired": [() => [file("expired.pem")], 1, /“localhost” ran out on/],
  "a file with an expired certificate behind another": [
    () => [file("fine-expired.pem")],
    1,
    /^[^\n]*fine-expired\.pem: “localhost” ran out on[^\n]*\n$/,
  ],
  "a file with an expired certificate before another": [() => [file("expired-fine.pem")], 1, /ran out on/],
  "a file with two bad certificates": [
    () => [file("fine-early-expired.pem")],
    1,
    /: “localhost” is not valid before .*\n.*: “localhost” ran out on/,
  ],
  "a file with a malformed certificate behind another": [
    () => [file("fine-broken.pem")],
    1,
    /fine-broken\.pem: “localhost”: The bytes end in the middle of the extension 2\.5\.29\.17\./,
  ],
  "a file of which only the path counts": [
    () => [...trusted(), "--host", "localhost", "--expires-in", "1d", file("fine-expired.pem")],
    0,
    "",
  ],
  "a file with one that has ended, asked what ends": [
    () => ["--expires-in", "1d", file("fine-expired.pem")],
    1,
    /“localhost” ended on/,
  ],
  "a file that ends soon": [() => ["--expires-in", "30d", file("soon.pem")], 3, /in 19 days/],
  "a file for a host": [() => [...trusted(), "--host", "localhost", file("fine.pem")], 0, ""],
  "a file for another host": [
    () => [...trusted(), "--host", "www.else.example", file("fine.pem")],
    1,
    /does not name www\.else\.example/,
  ],
  "a file for a host, from a root that is not public": [
    () => ["--host", "localhost", file("fine.pem")],
    1,
    /neither here nor among the roots/,
  ],
  "a file at another moment": [() => ["--time", "2038-01-19T03:14:07Z", file("fine.pem")], 1, /ran out on/],
  "a host at another moment": [() => [...trusted(), "--time", "2038-01-19", at("fine")], 1, /ran out on/],
};

for (const [name, [args, status, says]] of Object.entries(table)) {
  test(`${status}: ${name}`, async () => {
    const check = await run(installed.program, ["--check", "--lang", "en", ...args()]);
    assert.equal(check.status, status, check.stdout + check.stderr);
    if (says === "") assert.equal(check.stdout, "");
    else assert.match(check.stdout, says);
    // whatever could not be looked at is told elsewhere, and nothing else is
    assert.equal(
      check.stderr !== "",
      args().includes(unreachable()) || (status === 2 && says === ""),
      check.stderr,
    );
  });
}

test("1: accepted by Node, from a root that somebody added to it", async () => {
  const env = { NODE_EXTRA_CA_CERTS: file("all.pem") };
  const { status, stdout } = await run(installed.program, ["--check", "--lang", "en", at("privateRoot")], {
    env,
  });
  assert.equal(status, 1);
  assert.match(stdout, /Somebody in between may be able to read this\. .*“Harbour Web Filter Root”/);
  const own = ["--check", "--roots", file("all.pem"), at("privateRoot")];
  assert.equal((await run(installed.program, own)).status, 0, "unless it is named");
});

test("The status is the same in each form; --pem alone judges nothing", async () => {
  for (const place of /** @type {const} */ (["fine", "expired", "soon"])) {
    const args = [...trusted(), "--expires-in", "30d", at(place)];
    const statuses = [];
    for (const form of [[], ["--check"], ["--json"], ["--ndjson"]]) {
      statuses.push((await run(installed.program, [...form, ...args])).status);
    }
    assert.deepEqual(statuses, Array(4).fill({ fine: 0, expired: 1, soon: 3 }[place]), place);
  }
  assert.equal((await run(installed.program, ["--pem", at("expired")])).status, 0);
});

test("A file comes to the same status in each form, in whatever order its certificates stand", async () => {
  for (const name of ["fine-expired", "expired-fine", "fine-broken", "soon", "early"]) {
    const statuses = [];
    for (const form of [[], ["--check"], ["--json"], ["--ndjson"]]) {
      const args = [...form, "--expires-in", "30d", file(`${name}.pem`)];
      statuses.push((await run(installed.program, args)).status);
    }
    assert.deepEqual(statuses, Array(4).fill(name === "soon" ? 3 : 1), name);
  }
});

test("A certificate in PEM that is hardly DER is judged, not refused", async () => {
  const [site] = sent(/** @type {any} */ (running("fine").certificate));
  const der = Buffer.from(site.der);
  der[1] = 0x10;
  const input = pem({ ...site, der });
  const { status, stderr } = await run(installed.program, ["--check", "-"], { input });
  assert.deepEqual([status, stderr], [1, ""]);
});

test("The help and the package's page tell this table", async () => {
  const { stdout } = await run(installed.program, ["--help"]);
  const page = readFileSync(new URL("../../pkg/README.md", import.meta.url), "utf8");
  const statuses = [...new Set(Object.values(table).map(([, status]) => status))].sort();
  assert.deepEqual(statuses, [0, 1, 2, 3]);
  for (const status of statuses) {
    assert.match(stdout, new RegExp(`^  ${status}  +\\S`, "m"));
    assert.match(page, new RegExp(`^\\| ${status} \\|`, "m"));
  }
});

test("A server that hangs holds up nobody else's result", async () => {
  const hanging = createServer(() => {}).listen(0, "127.0.0.1");
  await new Promise((resolve) => hanging.once("listening", resolve));
  const { port } = /** @type {import("node:net").AddressInfo} */ (hanging.address());
  const started = Date.now();
  const targets = [...Array(6).fill(`127.0.0.1:${port}`), at("expired")];
  const { status, stdout, stderr } = await run(installed.program, ["--check", ...trusted(), ...targets]);
  hanging.close();
  assert.equal(status, 1);
  assert.match(stdout, new RegExp(`^${at("expired")}: `));
  assert.equal(stderr.match(/did not finish a TLS handshake on port \d+ within 10 seconds\n/g)?.length, 6);
  assert.ok(Date.now() - started < 25_000, "they are waited for together");
});
