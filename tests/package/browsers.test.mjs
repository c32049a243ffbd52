// The package in browsers, from its tarball: as a web site without a bundler uses it, bundled for a page and a worker, and from
// Vite's development server.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { kinds, startSession } from "../browsers/session.mjs";
import { page, paths } from "../lab/pages.mjs";
import { bundlers, viteServer } from "./bundlers.mjs";
import { installPackage } from "./installed.mjs";
import { chain, emptyFolder, expected, writeStranger } from "./stranger.mjs";

const SITE = "https://www.package.example/";

/** Under development. */
const WORKSHOP = "https://www.workshop.example/";

/** @type {Record<string, string>} */
const TYPES = { ".cjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm" };

/** @type {import("./installed.mjs").Installed} */
let installed;

/** @type {Record<"page" | "worker", { folder: string, remove: () => void, file: string }>} */
let bundles;

/** @type {Awaited<ReturnType<typeof viteServer>>} */
let workshop;

before(async () => {
  installed = installPackage();
  const made = async (/** @type {"page" | "worker"} */ use, /** @type {string} */ bundler) => {
    const empty = emptyFolder();
    const file = await bundlers[bundler]?.(writeStranger(installed.folder, { use }), empty.folder);
    return { ...empty, file: file ?? "" };
  };
  bundles = { page: await made("page", "vite"), worker: await made("worker", "esbuild") };
  const index =
    '<!doctype html><title>A page of a stranger</title><script type="module" src="/page.js"></script>';
  writeFileSync(join(installed.folder, "index.html"), index);
  workshop = await viteServer(installed.folder);
});
after(async () => {
  await workshop?.close();
  bundles?.page.remove();
  bundles?.worker.remove();
  installed?.remove();
});

/** A page, and beside it the files of the package, and the bundles. */
function answer() {
  const files = installed.files.map((file) => {
    return [`/node_modules/whylock/${file}`, serve(join(installed.home, file))];
  });
  const [, example = ""] =
    /^```html\n(.*?)^```$/ms.exec(readFileSync(join(installed.home, "README.md"), "utf8")) ?? [];
  return paths({
    "/": page("A page of a stranger"),
    "/readme": (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end(example),
    ...Object.fromEntries(files),
    "/page.js": serve(bundles.page.file),
    "/worker.js": serve(bundles.worker.file),
  });
}

/**
 * @param {string} file
 * @returns {import("../lab/servers.mjs").Handler}
 */
function serve(file) {
  return (_, response) => {
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  };
}

/** Runs in the page: explains a connection, draws it, and gives what a person could read. */
async function useThePackage() {
  /** @type {typeof import("../../pkg/index.js")} */
  const { explain, renderPopup, text } = await import(
    `${location.origin}/node_modules/whylock/dist/browser.js`
  );
  /** @type {import("../../pkg/index.js").Connection} */
  const connection = { version: 1, observer: "caller", url: "http://www.plain.example/", sight: "seen" };
  const report = await explain(connection);
  await renderPopup(document.body, connection, {});
  return { state: report.verdict.state, text: await text(report), popup: document.body.innerText };
}

/** Runs in the page: what the small file reads. @param {string} pem */
async function readInThePage(pem) {
  const { readCertificates } = await import(`${location.origin}/node_modules/whylock/dist/read-browser.js`);
  return readCertificates(pem).map((/** @type {{ sha256: string }} */ { sha256 }) => sha256);
}

/** Runs in the page: how the search for a path ends, by the file that only verifies. @param {string} pem */
async function verifyInThePage(pem) {
  const { verify } = await import(`${location.origin}/node_modules/whylock/dist/verify-browser.js`);
  const { search } = await verify(pem, { host: "www.good.example" });
  return search;
}

/** Runs in the page: what the bundles come to. */
async function useTheBundles() {
  await import(`${location.origin}/page.js`);
  const inWorker = new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js");
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  const { judged } = /** @type {{ judged?: Promise<unknown> }} */ (globalThis);
  return { inPage: await judged, inWorker: await inWorker };
}

/** Runs in the page under development: what it comes to, once its script has run. */
async function whatTheWorkshopShows() {
  const site = /** @type {{ judged?: Promise<unknown> }} */ (globalThis);
  while (site.judged === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  return site.judged;
}

/** Runs in the README's page: what a person reads there, once something is. */
async function whatTheExampleShows() {
  while (document.body.innerText === "") await new Promise((resolve) => setTimeout(resolve, 20));
  return document.body.innerText;
}

for (const kind of kinds) {
  test(`The package explains and draws in ${kind}`, async () => {
    const sites = [
      { host: new URL(SITE).host, certificate: {}, answer: answer() },
      { host: new URL(WORKSHOP).host, certificate: {}, answer: workshop.answer },
    ];
    const { browser, close } = await startSession(kind, { sites, edition: "release" });
    try {
      const tab = await browser.openTab(SITE);
      const { state, text, popup } = await tab.inPage(useThePackage);
      assert.equal(state, "open");
      assert.match(text, /plain\.example/);
      assert.match(popup, /plain\.example/);
      assert.deepEqual(await tab.inPage(readInThePage, chain), expected.hashes);
      assert.equal(await tab.inPage(verifyInThePage, chain), "exhausted");
      await tab.go(`${SITE}readme`);
      assert.match(await tab.inPage(whatTheExampleShows), /example\.com/);
      await tab.go(SITE);
      assert.deepEqual(await tab.inPage(useTheBundles), { inPage: expected, inWorker: expected });
      await tab.go(WORKSHOP);
      assert.deepEqual(await tab.inPage(whatTheWorkshopShows), expected);
    } finally {
      await close();
    }
  });
}
