// The list of public suffixes lies beside the module: what a module says that has none, and what it takes for one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { explain, initSync, usePublicSuffixes } from "../../pkg/dist/verify.js";
import { dist } from "../../scripts/tools.mjs";
import { makePki } from "../lab/pki.mjs";

const pki = makePki();
const anchors = pki.publicRoots.map(({ der }) => ({ der: der.toString("base64") }));

test("Without its list a module explains nothing, and with it what is so", async () => {
  initSync({ module: readFileSync(join(dist, "verify_bg.wasm")) });
  await assert.rejects(suffixFindings(), /nobody has handed it over yet/);
  const list = readFileSync(join(dist, "public-suffixes.txt"));
  const half = list.subarray(0, list.length / 2);
  const cut = [half, half.subarray(0, half.lastIndexOf("\n") + 1), list.subarray(0, -1)];
  for (const wrong of [[], [0xff], Buffer.from("com\nzw\n"), readFileSync(join(dist, "logs.txt")), ...cut])
    assert.throws(() => usePublicSuffixes(Uint8Array.from(wrong)), /not the list of public suffixes/);
  await assert.rejects(suffixFindings(), /nobody has handed it over yet/);
  usePublicSuffixes(list);
  assert.deepEqual(await suffixFindings(), ["fail"]);
  // only the first counts
  usePublicSuffixes(Buffer.from("# Public Suffix List, of nobody\ncom\nzw\n"));
  assert.deepEqual(await suffixFindings(), ["fail"]);
});

/** What is said of a certificate for everything below `co.uk`. */
async function suffixFindings() {
  const chain = [pki.issue({ names: ["*.co.uk"] }).der, pki.authorities.ecdsa.der];
  const certificates = chain.map((der) => der.toString("base64"));
  const report = await explain(
    { version: 1, observer: "caller", url: "https://shop.co.uk/", sight: "seen", certificates },
    { anchors, time: pki.now.getTime() },
  );
  return report.findings
    .filter(({ check }) => check === "public-suffix-wildcard")
    .map(({ outcome }) => outcome);
}
