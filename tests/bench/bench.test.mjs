// The benchmark, untimed: that nobody in it has less to do than the others, and that it prints what it says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { TASKS } from "../../bench/goals.mjs";
import { compare, measure } from "../../bench/measure.mjs";
import { bulk } from "../../bench/names/corpus.mjs";
import { readers } from "../../bench/names/readers.mjs";
import { misses } from "../../bench/report.mjs";
import { chains } from "../../bench/verify/chains.mjs";
import { signaturesOf, verifyBare } from "../../bench/verify/signatures.mjs";
import { verifiers } from "../../bench/verify/verifiers.mjs";
import { hasRsaKey, manyNames, viewCorpus } from "../../bench/view/corpus.mjs";
import { viewers } from "../../bench/view/viewers.mjs";

/** @typedef {Partial<import("../../bench/view/fields.mjs").View>} View */

const corpus = [...Object.values(viewCorpus()).flat(), ...manyNames(2)];
const [whylock, ...peers] = viewers;

/** One package tells the ways to an authority by kind, not in the certificate's order. @param {View} view */
const comparable = (view) => ({ ...view, authorityAccess: [...(view.authorityAccess ?? [])].sort() });

for (const { name, view, normal, lacks = [], onlyRsa } of peers) {
  test(`${name} tells of every certificate what Whylock tells`, () => {
    for (const der of onlyRsa ? corpus.filter(hasRsaKey) : corpus) {
      const expected = comparable(whylock.normal(whylock.view(der)));
      for (const field of lacks) delete expected[field];
      assert.deepEqual(comparable(normal(view(der))), expected);
    }
  });
}

test("A viewer leaves nothing to be read later", () => {
  for (const { name, view } of viewers) assertRead(view(corpus.filter(hasRsaKey)[0]), name);
});

/** Whether it is a value as it stands: no object of a package's own, and nothing that is worked out when it is asked for. */
/** @param {unknown} value @param {string} where */
function assertRead(value, where) {
  assert.notEqual(typeof value, "function", where);
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array)
    return;
  const prototype = Object.getPrototypeOf(value);
  assert.ok(
    [Object.prototype, Array.prototype, null].includes(prototype),
    `${where} is of ${prototype.constructor.name}`,
  );
  for (const [name, { get, value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    assert.equal(get, undefined, `${where}.${name} is a getter`);
    assertRead(inner, `${where}.${name}`);
  }
}

test("Everybody reads the same names and moments in bulk", () => {
  const certificates = bulk(250);
  const [own, ...others] = readers.map(({ read }) =>
    read(certificates).map(({ names, notAfter }) => ({ names, notAfter })),
  );
  assert.equal(own.length, 250);
  assert.deepEqual(own[1].names, ["host-0.number-1.example", "host-1.number-1.example"]);
  for (const other of others) assert.deepEqual(other, own);
  assert.equal(new Set(certificates.certificates.map(String)).size, 250);
});

test("Everybody accepts a chain, and refuses it for another host and below another root", async () => {
  const [chain, other] = chains(2);
  for (const { name, verify } of verifiers) {
    assert.equal(await verify(chain), true, name);
    assert.equal(await verify({ ...chain, host: other.host }), false, `${name}, another host`);
    assert.equal(await verify({ ...chain, root: other.root }), false, `${name}, another root`);
  }
});

test("The signatures that are verified without Whylock are those that it asks for", async () => {
  for (const chain of chains(2)) {
    const signatures = await signaturesOf(() => verifiers[0].verify(chain));
    assert.ok(signatures.length >= 2, `${signatures.length} signatures`);
    assert.equal(await verifyBare(signatures), true);
    const [first] = signatures;
    const data = Buffer.from(/** @type {Buffer} */ (first.data));
    data[0] ^= 1;
    assert.equal(await verifyBare([{ ...first, data }]), false);
  }
});

test("A candidate that takes twice as long has half the ratio", async () => {
  /** @param {number} microseconds */
  const taking = (microseconds) => async (/** @type {number} */ runs) => microseconds * runs;
  const candidates = [
    { name: "quick", timed: taking(2000) },
    { name: "slow", timed: taking(4000) },
  ];
  const times = await measure(candidates, { rounds: 3, turn: 1 });
  const [quick, slow] = candidates.map(({ name }) => times.get(name) ?? []);
  assert.deepEqual(compare(quick, slow), { ratio: 2, low: 2, high: 2 });
});

test("Who misses is told", () => {
  const row = { task: "view", candidate: "whylock", low: 1, high: 9 };
  const rows = [
    { ...row, peer: "@fidm/x509", ratio: 2.9 },
    { ...row, peer: "node-forge", ratio: 4.1 },
    { ...row, peer: "node:crypto", ratio: 12 },
  ];
  assert.equal(
    misses(rows, TASKS),
    "Misses of a must: view against @fidm/x509\nMisses of an aim: view against @fidm/x509; view against node-forge",
  );
});

test("The benchmark prints a row for each that Whylock is held against", () => {
  const names = ["view", "view-many-names", "names-and-expiry", "verify"];
  const bench = fileURLToPath(new URL("../../bench/bench.mjs", import.meta.url));
  const printed = execFileSync(process.execPath, ["--expose-gc", bench, ...names, "--quick", "--json"], {
    encoding: "utf8",
  });
  /** @type {{ rows: import("../../bench/report.mjs").Row[] }} */
  const { rows } = JSON.parse(printed);
  for (const row of rows) {
    assert.deepEqual(Object.keys(row), ["task", "candidate", "peer", "ratio", "low", "high"]);
    assert.ok(
      0 < row.low && row.low <= row.ratio && row.ratio <= row.high && row.high < Infinity,
      JSON.stringify(row),
    );
  }
  const held = rows.map(({ task, peer }) => `${task}: ${peer}`);
  const expected = names.flatMap((task) => Object.keys(TASKS[task].peers).map((peer) => `${task}: ${peer}`));
  assert.deepEqual(held.sort(), expected.sort());
});
