// The packed package in bundlers: bundled without configuration, and run where nothing else of the package lies.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import process from "node:process";
import { after, before, test } from "node:test";
import { bundlers } from "./bundlers.mjs";
import { installPackage } from "./installed.mjs";
import { emptyFolder, expected, writeStranger } from "./stranger.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;

before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const entries of /** @type {const} */ (["parts", "whole"])) {
    test(`A bundle works that ${name} made of ${entries === "parts" ? "the entries" : "whylock"}`, async () => {
      const { folder, remove } = emptyFolder();
      try {
        const file = await bundle(writeStranger(installed.folder, { entries }), folder);
        const printed = execFileSync(process.execPath, [file], { encoding: "utf8", cwd: folder });
        assert.deepEqual(JSON.parse(printed), expected);
        // All is in the bundle: a module beside it would be published for nothing.
        const files = readdirSync(folder, { recursive: true }).map(String);
        assert.deepEqual(
          files.filter((name) => /\.(wasm|der|bin)$/.test(name)),
          [],
        );
      } finally {
        remove();
      }
    });
  }
}

test("What is imported and not used is not in the bundle", async () => {
  const { folder, remove } = emptyFolder();
  try {
    const { build } = await import("esbuild");
    const contents = `
      import { InputError, publicRoots, renderPopup, verify } from "whylock";
      console.log(typeof InputError);
    `;
    const outfile = `${folder}/bundle.js`;
    await build({ stdin: { contents, resolveDir: installed.folder }, bundle: true, minify: true, outfile });
    assert.ok(statSync(outfile).size < 4_096, readFileSync(outfile, "utf8").slice(0, 2_000));
  } finally {
    remove();
  }
});
