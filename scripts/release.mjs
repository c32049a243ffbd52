// npm run release: everything that is handed on, with its hash, in dist/release. The same commit makes the same bytes.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { prepare } from "./build.mjs";
import { run } from "./command.mjs";
import { forBuilding } from "./setup.mjs";
import { root } from "./tools.mjs";

/**
 * Collects what a build made, and the source that it was made from.
 *
 * @param {string} folder is emptied first
 * @returns {Promise<string[]>} a line for each file: its SHA-256, and its name
 */
export async function release(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".zip"));
  for (const name of built) copyFileSync(join(root, "dist", name), join(folder, name));
  const quiet = { log: () => {}, cwd: root };
  await run("npm", ["pack", join(root, "pkg"), "--pack-destination", folder, "--silent"], quiet);
  // what reviewers of the extension build from; a zip has local times
  const source = join(folder, "whylock-source.zip");
  const archive = ["archive", "--format=zip", "--prefix=whylock/", "--output", source, "HEAD"];
  await run("git", archive, { ...quiet, env: { ...process.env, TZ: "UTC" } });
  const lines = readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}  ${name}`,
    );
  writeFileSync(join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`);
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed = await run("git", ["status", "--porcelain"], { log: () => {}, cwd: root });
  if (changed.trim()) {
    console.error("Commit first: the source archive holds what is committed, and the build what lies here.");
    process.exit(1);
  }
  await prepare(forBuilding);
  const lines = await release(join(root, "dist", "release"));
  console.log(`\ndist/release:\n${lines.join("\n")}`);
}
