// Assembles the extension for both browsers in dist/extension, and the archives to release.
//
//   node scripts/extension.mjs               the release editions and their archives
//   node scripts/extension.mjs --lab FILE    the lab editions, which count the roots in FILE as public, and know its logs:
//                                            {"anchors": [{"sha256": "…", "name": "…"}], "addedLogs": [], "logListKey": "…"}

import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import process from "node:process";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import JSZip from "jszip";
import { leftOut, manifest } from "../extension/manifest.js";
import { phrases } from "../pkg/dist/whylock.js";
import { init, languages } from "../pkg/index.js";
import { docsFolder, root } from "./tools.mjs";

/** @typedef {import("../extension/manifest.js").Target} Target */

/**
 * What a lab has of its own.
 *
 * @typedef {object} LabTrust
 * @property {{ sha256: string, name: string }[]} anchors roots that count as public
 * @property {import("../pkg/index.js").AddedLog[]} addedLogs
 * @property {string} logListKey whose signature a list of logs has to bear: a SubjectPublicKeyInfo in base64
 */

export const browsers = /** @type {const} */ (["firefox", "chromium"]);

await init();

const source = join(root, "extension");
const crate = ["logs.txt", "public-suffixes.txt", "roots.der", "whylock.js", "whylock_bg.wasm"];
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** An archive of the same files is the same archive: every entry bears this date. */
const DATE = new Date("2026-01-01T00:00:00Z");

/**
 * The release editions, unpacked and as archives.
 *
 * @param {string} [out] the folder for them
 */
export async function assembleReleases(out = join(root, "dist")) {
  for (const browser of browsers) {
    const folder = join(out, "extension", browser);
    assemble({ browser, edition: "release", version }, folder);
    await pack(folder, join(out, `whylock-${browser}.zip`));
  }
}

/**
 * The lab editions: they have names and ids of their own, count more roots as public, and know more logs.
 *
 * @param {LabTrust} trust
 * @returns {Record<Target["browser"], string>} their folders
 */
export function assembleLab({ anchors, addedLogs, logListKey }) {
  const told = { edition: { edition: "lab", anchors, addedLogs }, logListKey };
  const edition = Object.entries(told)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};\n`)
    .join("");
  const folders = browsers.map((browser) => {
    const folder = join(root, "dist", "extension", `${browser}-lab`);
    assemble({ browser, edition: "lab", version }, folder);
    writeFileSync(join(folder, "edition.js"), edition);
    return [browser, folder];
  });
  return Object.fromEntries(folders);
}

/**
 * @param {Target} target
 * @param {string} folder
 */
function assemble(target, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const out = leftOut[target.browser].map((file) => join(source, file));
  cpSync(source, folder, { recursive: true, filter: (file) => !out.includes(file) });
  for (const file of crate) {
    const built = join(root, "pkg", "dist", file);
    if (!existsSync(built))
      throw new Error(`${relative(root, built)} is missing: run \`npm run build\` first`);
    cpSync(built, join(folder, file));
  }
  if (!existsSync(docsFolder))
    throw new Error(`${relative(root, docsFolder)} is missing: run \`npm run build\` first`);
  cpSync(docsFolder, join(folder, "docs"), { recursive: true });
  writeJson(join(folder, "manifest.json"), manifest(target));
  for (const { tag } of languages()) {
    const locale = join(folder, "_locales", tag.replaceAll("-", "_"));
    mkdirSync(locale, { recursive: true });
    writeJson(join(locale, "messages.json"), manifestWords(tag));
  }
}

/** What the manifest says in a language, from the crate's catalogue. @param {string} language */
function manifestWords(language) {
  const [message] = phrases(["extension-description"], language).words;
  return { description: { message } };
}

/** @param {string} file @param {unknown} value */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * @param {string} folder
 * @param {string} archive
 */
async function pack(folder, archive) {
  const zip = new JSZip();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
  );
  for (const name of names.sort()) {
    zip.file(name, readFileSync(join(folder, name)), { date: DATE, createFolders: false });
  }
  const stream = zip.generateNodeStream({ compression: "DEFLATE", compressionOptions: { level: 9 } });
  await pipeline(stream, createWriteStream(archive));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { lab: { type: "string" } } });
  if (values.lab) assembleLab(JSON.parse(readFileSync(values.lab, "utf8")));
  else await assembleReleases();
}
