// What is shipped to whom, and how much it may weigh.

import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { dist } from "../build.mjs";
import { root } from "../tools.mjs";

/**
 * @typedef {object} Shipment
 * @property {string} name
 * @property {string[]} files
 * @property {number} budget in KiB of brotli
 * @property {number} [aim] what makes it worth doing
 */

const extension = join(root, "dist", "extension", "firefox");

/** What a page without a bundler loads: a module, and all of its JavaScript. @param {string} name */
const module = (name) => [`${name}_bg.wasm`, `${name}-browser.js`].map((file) => join(dist, file));

/** @returns {Promise<Shipment[]>} */
export const shipments = async () => [
  { name: "read", files: module("read"), budget: 45 },
  { name: "read and verify", files: module("verify"), budget: 80 },
  { name: "popup", files: await popup(), budget: 200, aim: 160 },
];

/** Dated, and renewed without a module, so they are counted apart. Who verifies loads the list of public suffixes always, the others when needed. */
export const dataFiles = ["logs.txt", "public-suffixes.txt", "revoked-authorities.bin", "roots.der"].map(
  (file) => join(dist, file),
);

/** All that the popup loads before it is whole: what its page names, what that imports, and the module. */
async function popup() {
  const page = join(extension, "popup", "popup.html");
  const named = [...readFileSync(page, "utf8").matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const { metafile } = await build({
    entryPoints: named.map(([, file]) => join(dirname(page), file)),
    outdir: join(root, "target", "size"),
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
    absWorkingDir: root,
    logLevel: "error",
  });
  const files = Object.keys(metafile.inputs).map((file) => join(root, file));
  return [page, ...files, ...["public-suffixes.txt", "whylock_bg.wasm"].map((file) => join(extension, file))];
}

/** @param {string} file */
export const shown = (file) => relative(file.startsWith(extension) ? extension : dist, file);
