// npm run lint: every linter, none of which may find anything.

import { join } from "node:path";
import process from "node:process";
import { dist, prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";
import { runStages } from "./stages.mjs";
import { root, wasmTarget } from "./tools.mjs";

const forWasm = ["--lib", "--target", wasmTarget, "--no-default-features", "--features"];

/** All modules at once. */
const wasm = [...forWasm, "popup,read"];

const modules = ["read_bg.wasm", "verify_bg.wasm", "whylock_bg.wasm"];

/** Entries of the package that have no types, as they are no JavaScript. */
const data = ["logs.txt", "public-suffixes.txt", "revoked-authorities.bin", "roots.der", ...modules];

/** @type {import("./stages.mjs").Stage[]} */
const stages = [
  { name: "rustfmt", command: ["cargo", "fmt", "--check"] },
  {
    name: "rustfmt, tests/fuzz",
    command: ["cargo", "fmt", "--check", "--manifest-path", "tests/fuzz/Cargo.toml"],
  },
  { name: "Clippy, natively", command: ["cargo", "clippy", "--all-targets", "--", "-D", "warnings"] },
  {
    name: "Clippy, as WebAssembly",
    command: ["cargo", "clippy", ...wasm, "--test", "web*", "--", "-D", "warnings"],
  },
  {
    name: "Clippy, the module that only verifies",
    command: ["cargo", "clippy", ...forWasm, "wasm", "--", "-D", "warnings"],
  },
  { name: "rustdoc", command: ["cargo", "doc", "--no-deps", ...wasm], env: { RUSTDOCFLAGS: "-D warnings" } },
  // typescript-5 brings a program of the same name.
  {
    name: "TypeScript",
    command: ["node", join(root, "node_modules", "typescript", "bin", "tsc"), "--project", root],
  },
  { name: "Biome", command: ["biome", "check", "--error-on-warnings", root] },
  {
    name: "web-ext lint",
    command: [
      "web-ext",
      "lint",
      "--warnings-as-errors",
      "--source-dir",
      join(root, "dist", "extension", "firefox"),
    ],
  },
  { name: "publint", command: ["publint", "--strict", join(dist, "..")] },
  {
    name: "Are the types wrong?",
    command: ["attw", "--pack", join(dist, ".."), "--profile", "esm-only", "--exclude-entrypoints", ...data],
  },
];

await prepare(forBuilding);

const { broken } = await runStages(stages);
console.log(broken.length > 0 ? `\nFailed: ${broken.join(", ")}` : "\nNo linter found anything");
process.exitCode = broken.length > 0 ? 1 : 0;
