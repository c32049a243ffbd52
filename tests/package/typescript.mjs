// The TypeScript compiler over a stranger's source.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/**
 * @param {string} folder where the package is installed
 * @param {string} source
 * @param {"nodenext" | "bundler"} resolution how `whylock` is looked for
 * @returns {string} what the compiler complains of; empty when it is content
 */
export function complaints(folder, source, resolution = "nodenext") {
  const file = join(folder, "stranger.ts");
  writeFileSync(file, source);
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const options = ["--strict", "--noEmit", "--ignoreConfig", "--target", "es2022", "--types", ""];
  const { stdout, status, error } = spawnSync(
    process.execPath,
    [tsc, ...options, "--module", module, "--moduleResolution", resolution, file],
    { encoding: "utf8", cwd: folder },
  );
  if (error) throw error;
  return status === 0 ? "" : stdout || `tsc ended with ${status}`;
}
