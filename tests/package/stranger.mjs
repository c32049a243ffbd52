// What a stranger writes with the package, for every runtime and bundler: a program that verifies a chain and prints what
// came of it as one line of JSON.

import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePki } from "../lab/pki.mjs";

const pki = makePki();

/** The chain in PEM, the lab's roots in base64, and the moment. */
const certificates = [pki.issue({ names: ["www.good.example"] }).der, pki.authorities.ecdsa.der].map(
  (der) => new X509Certificate(der),
);
export const chain = certificates.join("");
const roots = pki.publicRoots.map(({ der }) => der.toString("base64"));
const time = pki.now.getTime();

/** Works in a page, in a worker and in a program alike. */
const judge = `
  import { text } from "whylock/explain";
  import { readCertificates as read } from "whylock/read";
  import { publicRoots } from "whylock/roots";
  import { verify } from "whylock/verify";

  export async function judge() {
    const options = { roots: [publicRoots, ${JSON.stringify(roots)}], time: new Date(${time}) };
    const [good, other] = await Promise.all(
      ["www.good.example", "www.other.example"].map((host) => verify(${JSON.stringify(chain)}, { ...options, host })),
    );
    const anchors = (await publicRoots()).length;
    const lines = await text(good, { ...options, language: "de" });
    const hashes = read(${JSON.stringify(chain)}).map(({ sha256 }) => sha256);
    return { good: good.search, other: other.search, anchors, said: lines.includes("Zertifikate, und keine Seite"), hashes };
  }
`;

/** The same through the entry that has everything. */
const whole = judge
  .replace(/import \{ (\w+) \} from "whylock\/\w+";/g, 'import { $1 } from "whylock";')
  .replace(
    "const anchors",
    `if (inspect(${JSON.stringify(chain)}).certificates.length !== 2) throw new Error("lost one");\n    const anchors`,
  )
  .replace("import", 'import { inspect } from "whylock";\n  import');

/** What is done with the judgement, where it is run. */
const USES = {
  program: "judge().then((it) => console.log(JSON.stringify(it)));",
  page: "globalThis.judged = judge();",
  // nothing is left to be fetched
  worker: "globalThis.fetch = undefined;\njudge().then((it) => postMessage(it));",
  cloudflare: "export default { fetch: async () => Response.json(await judge()) };",
};

/** What each of them has to print. */
export const expected = {
  good: "found",
  other: "exhausted",
  anchors: 142202,
  said: true,
  hashes: certificates.map(({ fingerprint256 }) => fingerprint256.replaceAll(":", "").toLowerCase()),
};

/**
 * Writes the program into a folder where the package is installed.
 *
 * @param {string} folder
 * @param {{ entries?: "parts" | "whole", use?: keyof typeof USES }} [options] which entries of the package it imports, and
 *   where it is run
 * @returns {string} the file to run or to bundle
 */
export function writeStranger(folder, { entries = "parts", use = "program" } = {}) {
  writeFileSync(join(folder, "judge.js"), entries === "whole" ? whole : judge);
  const file = join(folder, `${use}.js`);
  writeFileSync(file, `import { judge } from "./judge.js";\n\n${USES[use]}\n`);
  return file;
}

/** A folder from which nothing of the package can be found. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), "whylock-bundle-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
