// What the npm package holds beside the module: its entries, in few files; the module and the data inside JavaScript modules,
// for bundlers and workers; one file for pages without a bundler; and the types of pkg/lib.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { deflateSync } from "fflate";
import { run } from "./command.mjs";
import { root } from "./tools.mjs";

/** @typedef {import("./command.mjs").Log} Log */

const home = join(root, "pkg");
const dist = join(home, "dist");

/** What Node and bundlers load, by its name in pkg/entry; what two of them share becomes a file of its own. */
const ENTRIES = { cli: "cli.js", index: "index.js", read: "lib/read.js", verify: "lib/verify.js" };

/** Parts of the entry `index`, which name what is theirs in it. */
const PARTS = ["explain", "logs", "render", "revoked-authorities", "roots"];

/** What pages load that have no bundler: each becomes one file in pkg/dist. */
const FOR_PAGES = ["browser.js", "read-browser.js", "verify-browser.js"];

/** Those of the files that are modules, and are compiled while they arrive. */
const MODULES = ["module", "read", "verify"];

/** What is loaded when it is needed: what it is called in pkg/lib/bytes, and its file in pkg/dist. */
const FILES = {
  logs: "logs.txt",
  module: "whylock_bg.wasm",
  "public-suffixes": "public-suffixes.txt",
  read: "read_bg.wasm",
  "revoked-authorities": "revoked-authorities.bin",
  roots: "roots.der",
  verify: "verify_bg.wasm",
};

/**
 * Makes what has changed.
 *
 * @param {Log} log
 */
export async function assemblePackage(log) {
  const stamp = join(dist, ".packed-from");
  const digest = digestOf([
    ...Object.values(FILES).map((file) => join(dist, file)),
    ...["whylock.js", "whylock.d.ts", "read.js", "read.d.ts", "verify.js", "verify.d.ts"].map((file) =>
      join(dist, file),
    ),
    ...["cli.js", "index.js", ...FOR_PAGES].map((file) => join(home, file)),
    ...["cli", "lib"].flatMap((folder) => filesIn(join(home, folder), ".js")),
    join(root, "package-lock.json"),
    join(root, "scripts", "package.mjs"),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  log("  the package's entries and types, and its module for bundlers");
  rmSync(stamp, { force: true });
  await writeEntries();
  await writeInline();
  await writeForPages();
  await writeTypes(log);
  writeFileSync(stamp, digest);
}

/** @param {string[]} files */
function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Node takes a millisecond and more for each file that it loads, and pkg/lib and pkg/cli are many. The errors are the same classes in
 * all entries, and the module starts once, as what they share is one file.
 */
async function writeEntries() {
  const folder = join(home, "entry");
  rmSync(folder, { recursive: true, force: true });
  const sources = Object.entries(ENTRIES).map(([name, file]) => [name, join(home, file)]);
  await bundle({
    entryPoints: Object.fromEntries(sources),
    outdir: folder,
    chunkNames: "shared-[hash]",
    splitting: true,
    external: ["#*", "node:*"],
    // a trace is for people
    minify: false,
  });
  for (const part of PARTS) {
    const { metafile } = await build({
      entryPoints: [join(home, "lib", `${part}.js`)],
      outdir: folder,
      metafile: true,
      write: false,
    });
    const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
    writeFileSync(join(folder, `${part}.js`), `export { ${names.join(", ")} } from "./index.js";\n`);
  }
}

/** Each file as a module: compressed, because base64 of what is not compressed would be thrice as long. */
async function writeInline() {
  const folder = join(dist, "inline");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle({
    stdin: {
      contents: `
        import { inflateSync } from "fflate";
        export const unpack = (base64, size) =>
          inflateSync(Uint8Array.from(atob(base64), (it) => it.charCodeAt(0)), { out: new Uint8Array(size) });
      `,
      resolveDir: root,
    },
    banner: {
      js: `/*!\n${readFileSync(join(root, "node_modules", "fflate", "LICENSE"), "utf8").trim()}\n*/`,
    },
    outfile: join(folder, "unpack.js"),
  });
  for (const [name, file] of Object.entries(FILES)) {
    const bytes = readFileSync(join(dist, file));
    const base64 = Buffer.from(deflateSync(bytes, { level: 9 })).toString("base64");
    const source = `import { unpack } from "./unpack.js";\n\nexport default () => unpack("${base64}", ${bytes.length});\n`;
    writeFileSync(join(folder, `${name}.js`), source);
  }
}

/** Each entry as one file that fetches the others from beside itself. */
async function writeForPages() {
  await bundle({
    entryPoints: FOR_PAGES.map((file) => join(home, file)),
    outdir: dist,
    plugins: [
      {
        name: "fetched",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^#bytes\// }, ({ path }) => ({ path, namespace: "fetched" }));
          onLoad({ filter: /.*/, namespace: "fetched" }, ({ path }) => ({ contents: fetched(path) }));
        },
      },
    ],
  });
}

/** @param {string} path `#bytes/NAME.js` */
function fetched(path) {
  const name = path.replace(/^#bytes\/|\.js$/g, "");
  const file = FILES[/** @type {keyof typeof FILES} */ (name)];
  const url = `new URL("./${file}", import.meta.url)`;
  if (MODULES.includes(name)) return `export default () => ${url};`;
  return `export default async () => {
    const answer = await fetch(${url});
    if (!answer.ok) throw new Error(\`\${answer.url} could not be fetched: status \${answer.status}\`);
    return new Uint8Array(await answer.arrayBuffer());
  };`;
}

/** @param {import("esbuild").BuildOptions} options */
async function bundle(options) {
  await build({
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "warning",
    ...options,
  });
}

/** @param {Log} log */
async function writeTypes(log) {
  const types = join(home, "types");
  rmSync(types, { recursive: true, force: true });
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await run(process.execPath, [tsc, "--project", join(home, "tsconfig.json")], { log });
  // They speak of elements and signals, whatever the program's own configuration is.
  for (const file of filesIn(types, ".d.ts")) {
    writeFileSync(file, `/// <reference lib="dom" />\n\n${readFileSync(file, "utf8")}`);
  }
}

/** @param {string} folder @param {string} ending */
function filesIn(folder, ending) {
  const files = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  return files
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
