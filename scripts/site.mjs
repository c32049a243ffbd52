// npm run build:site: writes the extension's page that opens certificates as a page of the web, into dist/site. It is the same
// page with the same code; two small modules stand for what only an extension has. Any server of files serves it, under any
// path.

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { dist, prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";
import { docsFolder, root } from "./tools.mjs";

/** Where it is written to. */
export const siteFolder = join(root, "dist", "site");

/** What the page is made of, in the extension. */
const FILES = [
  "edition.js",
  "icons/whylock.svg",
  "log-list.js",
  "module.js",
  "page.js",
  "popup/access.css",
  "popup/cast.css",
  "popup/picture.css",
  "popup/popup.css",
  "popup/print.css",
  "popup/record.css",
  "settings.js",
  "style/tokens.css",
  "viewer/viewer.css",
  "viewer/viewer.js",
  "words.js",
];

const CRATE = ["logs.txt", "public-suffixes.txt", "roots.der", "whylock.js", "whylock_bg.wasm"];

/** The page may load what lies beside it, and nothing else; no form of it goes anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** How the extension's page becomes one of the web: each of these has to be found in it. @type {[RegExp, string][]} */
const CHANGES = [
  [
    /<meta charset="utf-8">/,
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">\n    <meta name="referrer" content="no-referrer">`,
  ],
  [/\n *<script src="\.\.\/style\/theme\.js"><\/script>/, ""],
  [/ data-site hidden/g, ""],
  [/(href|src)="\.\.\//g, '$1="'],
  [/(href|src)="viewer\./g, '$1="viewer/viewer.'],
];

/** Writes the site out of what was built. @param {string} [folder] @returns {string} its folder */
export function assembleSite(folder = siteFolder) {
  rmSync(folder, { recursive: true, force: true });
  for (const file of FILES) put(join(root, "extension", file), join(folder, file));
  for (const file of CRATE) put(join(dist, file), join(folder, file));
  cpSync(join(root, "site"), folder, { recursive: true });
  cpSync(docsFolder, join(folder, "docs"), { recursive: true });
  const page = readFileSync(join(root, "extension", "viewer", "viewer.html"), "utf8");
  writeFileSync(join(folder, "index.html"), CHANGES.reduce(changed, page));
  return folder;
}

/** @param {string} page @param {[RegExp, string]} change */
function changed(page, [found, instead]) {
  const next = page.replace(found, instead);
  if (next === page) throw new Error(`The page that opens certificates has no ${found} any more`);
  return next;
}

/** @param {string} from @param {string} to */
function put(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare(forBuilding);
  console.log(`  the page that opens certificates, for any web server: ${assembleSite()}`);
}
