// The npm package as a stranger gets it: packed, and installed from the tarball into a folder of its own.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../pkg", import.meta.url));

export function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), "whylock-package-"));
  const npm = (/** @type {string[]} */ ...args) =>
    execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const [{ filename, files }] = JSON.parse(npm("pack", source, "--json", "--loglevel=error"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "stranger", private: true, type: "module" }),
  );
  npm("install", join(folder, filename), "--offline", "--no-audit", "--no-fund", "--loglevel=error");
  return {
    /** The stranger's folder. */
    folder,
    /** Where the package lies in it. */
    home: join(folder, "node_modules", "whylock"),
    /** The command line program. */
    program: join(folder, "node_modules", ".bin", "whylock"),
    /** What the tarball holds. */
    files: /** @type {{ path: string }[]} */ (files).map(({ path }) => path).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @typedef {ReturnType<typeof installPackage>} Installed */
