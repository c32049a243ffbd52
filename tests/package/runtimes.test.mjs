// The installed package in every runtime: the same program prints the same.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { installPackage } from "./installed.mjs";
import { nodes, runtime } from "./runtimes.mjs";
import { emptyFolder, expected, writeStranger } from "./stranger.mjs";

/** @type {import("./installed.mjs").Installed} */
let installed;

before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

/** @param {string} program @param {string[]} args */
function printed(program, args) {
  const env = { ...process.env, DENO_DIR: join(installed.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const output = execFileSync(program, args, { encoding: "utf8", cwd: installed.folder, env });
  return JSON.parse(output);
}

for (const entries of /** @type {const} */ (["parts", "whole"])) {
  const what = entries === "parts" ? "The entries work" : "The whole works";

  test(`${what} in this Node and in the machine's own`, () => {
    const file = writeStranger(installed.folder, { entries });
    for (const node of nodes()) {
      assert.deepEqual(printed(node, [file]), expected);
    }
  });

  test(`${what} in Deno`, () => {
    const file = writeStranger(installed.folder, { entries });
    const args = ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-read", file];
    assert.deepEqual(printed(runtime("deno"), args), expected);
  });

  test(`${what} in Bun`, () => {
    const file = writeStranger(installed.folder, { entries });
    assert.deepEqual(printed(runtime("bun"), ["run", file]), expected);
  });
}

test("CommonJS may require it where Node lets it", () => {
  const program = 'console.log(JSON.stringify(require("whylock").languages()[0]))';
  assert.deepEqual(printed(process.execPath, ["--input-type=commonjs", "--eval", program]), {
    tag: "en",
    name: "English",
  });
});

test("A Cloudflare worker, which compiles no octets, imports the module", async () => {
  const { folder, remove } = emptyFolder();
  try {
    const entry = writeStranger(installed.folder, { use: "cloudflare" });
    // Wrangler bundles with esbuild, these conditions, and modules of WebAssembly left to the platform.
    await build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      loader: { ".wasm": "copy" },
      assetNames: "[name]",
      logLevel: "error",
      outdir: folder,
    });
    writeFileSync(
      join(folder, "workerd.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
       const config :Workerd.Config = (
         services = [(name = "main", worker = (
           modules = [
             (name = "main.js", esModule = embed "cloudflare.js"),
             (name = "whylock_bg.wasm", wasm = embed "whylock_bg.wasm"),
             (name = "read_bg.wasm", wasm = embed "read_bg.wasm"),
             (name = "verify_bg.wasm", wasm = embed "verify_bg.wasm"),
           ],
           compatibilityDate = "2026-01-01",
         ))],
         sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
       );`,
    );
    const worker = spawn(runtime("workerd"), ["serve", "--control-fd=3", "workerd.capnp"], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      const port = await listening(worker);
      const answer = await fetch(`http://127.0.0.1:${port}/`);
      assert.deepEqual(await answer.json(), expected);
    } finally {
      worker.kill();
    }
  } finally {
    remove();
  }
});

/**
 * @param {import("node:child_process").ChildProcess} worker
 * @returns {Promise<number>} the port that it says it listens on
 */
function listening(worker) {
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
    const control = /** @type {import("node:stream").Readable} */ (worker.stdio[3]);
    control.setEncoding("utf8").on("data", (line) => {
      const { event, port } = JSON.parse(line);
      if (event === "listen") resolve(port);
    });
  });
}
