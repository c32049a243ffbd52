// What is released is the same to the last byte, whoever packs it, where and when.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import JSZip from "jszip";
import { assembleReleases, browsers } from "../../scripts/extension.mjs";
import { release } from "../../scripts/release.mjs";
import { root } from "../../scripts/tools.mjs";

/** Two folders, each with a name of another length. @type {string[]} */
let folders;

before(() => {
  folders = ["whylock-one-", "whylock-another-"].map((name) => mkdtempSync(join(tmpdir(), name)));
});
after(() => {
  for (const folder of folders ?? []) rmSync(folder, { recursive: true, force: true });
});

/** On the other side of the world, and of another day. @param {number} place @param {() => unknown} pack */
async function elsewhere(place, pack) {
  const { TZ } = process.env;
  process.env.TZ = place ? "Pacific/Kiritimati" : "Pacific/Pago_Pago";
  try {
    await pack();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

/** @param {string} name of a file in each of the folders */
function bothAre(name) {
  const [one = Buffer.of(), another] = folders.map((folder) => readFileSync(join(folder, name)));
  assert.ok(one.length > 100_000);
  assert.ok(another?.equals(one), `${name} is another file`);
  return one;
}

test("The package", async () => {
  for (const [place, folder] of folders.entries()) {
    const source = join(folder, "source");
    cpSync(join(root, "pkg"), source, { recursive: true });
    const day = new Date(2026, place, 1);
    for (const file of readdirSync(source, { recursive: true }))
      utimesSync(join(source, String(file)), day, day);
    const args = ["pack", source, "--pack-destination", folder, "--silent"];
    await elsewhere(place, () => execFileSync("npm", args, { cwd: folder }));
  }
  const [name = ""] = readdirSync(folders[0] ?? "").filter((file) => file.endsWith(".tgz"));
  bothAre(name);
});

test("The extension's archives", async () => {
  for (const [place, folder] of folders.entries()) await elsewhere(place, () => assembleReleases(folder));
  for (const browser of browsers) {
    const archive = bothAre(`whylock-${browser}.zip`);
    assert.ok(
      archive.equals(readFileSync(join(root, "dist", `whylock-${browser}.zip`))),
      "not the built one",
    );
  }
});

test("All that is handed on, with its source", async () => {
  /** @type {string[][]} */
  const hashes = [];
  for (const [place, folder] of folders.entries())
    await elsewhere(place, async () => hashes.push(await release(join(folder, "release"))));
  assert.deepEqual(hashes[1], hashes[0]);
  const names = hashes[0]?.map((line) => line.split("  ")[1]?.replace(/\d+\.\d+\.\d+/, "0"));
  const archives = ["whylock-0.tgz", "whylock-chromium.zip", "whylock-firefox.zip", "whylock-source.zip"];
  assert.deepEqual(names, archives);
  const source = await JSZip.loadAsync(readFileSync(join(folders[0] ?? "", "release", "whylock-source.zip")));
  for (const file of ["package.json", "README.md", "src/lib.rs"])
    assert.ok(source.file(`whylock/${file}`), file);
});
