// The documentation as pages that need no server, no network and no script: a guide for everybody, a page for each finding, a
// cookbook and the package's reference. The extension carries them along.

import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { init, languages } from "../../pkg/index.js";
import { dist, docsFolder, root } from "../tools.mjs";
import { readChecks } from "./checks.mjs";
import { finding, findingPage, findingsPage } from "./findings.mjs";
import { writtenPage } from "./markdown.mjs";
import { firstPage, homePage, wholePage } from "./page.mjs";
import { referencePage } from "./reference.mjs";
import { Words } from "./words.mjs";

/** What every page shows. */
const FILES = [
  "docs/docs.css",
  "docs/popup.png",
  "extension/icons/whylock.svg",
  "extension/style/tokens.css",
];

/** What the pages are made from, beside the module and its types. */
const SOURCES = [
  "docs",
  "extension/icons",
  "extension/style",
  "scripts/docs",
  "scripts/docs.mjs",
  "src/explain",
];

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What stands above the parts of a finding on the command line. */
const HEADINGS = ["rule", "why", "visitor", "mend", "enforced", "written"];

/** The findings in words, for the command line. */
const findingsFile = join(dist, "findings.json");

await init();

/**
 * Writes the documentation out of what was built, unless it was made from just that.
 *
 * @returns {Promise<string>} its folder
 */
export async function assembleDocs() {
  const stamp = join(root, "dist", ".docs-made-from");
  const digest = digestOfSources();
  const isThere = [docsFolder, findingsFile, stamp].every((path) => existsSync(path));
  if (isThere && readFileSync(stamp, "utf8") === digest) return docsFolder;
  rmSync(stamp, { force: true });
  rmSync(docsFolder, { recursive: true, force: true });
  const checks = readChecks();
  const all = languages().map(({ tag }) => new Words(tag));
  /** @type {Record<string, unknown>} */
  const inWords = {};
  for (const words of all) {
    const findings = await Promise.all(checks.map((check) => finding(check, words)));
    inWords[words.tag] = {
      headings: Object.fromEntries(HEADINGS.map((name) => [name, words.say(`finding-${name}`)])),
      findings: Object.fromEntries(findings.map(({ id, shown: _, ...told }) => [id, told])),
    };
    const pages = [
      homePage(words),
      writtenPage(words.tag, "padlock"),
      findingsPage(findings, words),
      ...findings.map((told, place) => findingPage(told, /** @type {any} */ (checks[place]), words)),
      ...(words.tag === "en" ? [writtenPage("en", "cookbook"), referencePage()] : []),
    ];
    for (const page of pages) write(`${words.tag}/${page.path}`, wholePage(page, words, all, version));
  }
  write("index.html", firstPage(all));
  for (const file of FILES) put(file);
  writeFileSync(findingsFile, JSON.stringify(inWords));
  writeFileSync(stamp, digest);
  return docsFolder;
}

function digestOfSources() {
  const made = [
    "pkg/dist/public-suffixes.txt",
    "pkg/dist/whylock_bg.wasm",
    "pkg/dist/whylock.d.ts",
    "pkg/index.d.ts",
    "pkg/types",
  ];
  const there = [...made, ...SOURCES].map((source) => join(root, source)).filter((path) => existsSync(path));
  const files = there.flatMap(filesIn);
  const hash = createHash("sha256").update(version);
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** A file, or all files in a folder, in one order. @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {string} path in the folder @param {string} text */
function write(path, text) {
  const file = join(docsFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} file of the repository, which goes beside the pages */
const put = (file) => copyFileSync(join(root, file), join(docsFolder, file.split("/").at(-1) ?? file));
