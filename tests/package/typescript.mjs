// The TypeScript compilers over a stranger's source.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../../scripts/tools.mjs";

/** Both versions that people have: the last one in JavaScript, and the one after it. */
export const compilers = /** @type {const} */ (["typescript", "typescript-5"]);

/**
 * @typedef {object} Setting
 * @property {(typeof compilers)[number]} [compiler]
 * @property {string[]} [types] packages of types beside the package's own
 * @property {string[]} [strict] what is asked for beside `strict`
 * @property {string} [lib] what the engine has; a browser's, unless told
 */

/**
 * @param {string} folder where the package is installed
 * @param {string | string[]} source one file or several
 * @param {"nodenext" | "bundler"} resolution how `whylock` is looked for
 * @param {Setting} [setting]
 * @returns {string} what the compiler complains of; empty when it is content
 */
export function complaints(folder, source, resolution = "nodenext", setting = {}) {
  const { compiler = "typescript", types = [], strict = [], lib } = setting;
  const files = [source].flat().map((content, place) => {
    const file = join(folder, `stranger-${place}.ts`);
    writeFileSync(file, content);
    return file;
  });
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const options = ["--strict", "--noEmit", "--target", "es2022"];
  options.push(...strict.map((name) => `--${name}`));
  options.push("--module", module, "--moduleResolution", resolution);
  // Without any, nothing of what else is installed here may help.
  options.push("--typeRoots", join(types.length > 0 ? root : folder, "node_modules", "@types"));
  if (types.length > 0) options.push("--types", types.join());
  if (lib) options.push("--lib", lib);
  if (compiler === "typescript") options.push("--ignoreConfig");
  const tsc = join(root, "node_modules", compiler, "bin", "tsc");
  const { stdout, status, error } = spawnSync(process.execPath, [tsc, ...options, ...files], {
    encoding: "utf8",
    cwd: folder,
  });
  if (error) throw error;
  return status === 0 ? "" : stdout || `${compiler} ended with ${status}`;
}
