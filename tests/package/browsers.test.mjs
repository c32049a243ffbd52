// The package's entry for browsers, from its tarball, as a web site without a bundler would use it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { kinds, startSession } from "../browsers/session.mjs";
import { page, paths } from "../lab/pages.mjs";
import { installPackage } from "./installed.mjs";

const SITE = "https://www.package.example/";

/** @type {Record<string, string>} */
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** @type {import("./installed.mjs").Installed} */
let installed;

before(() => {
  installed = installPackage();
});
after(() => installed?.remove());

/** A page, and beside it the files of the package. */
function answer() {
  const files = installed.files.map((file) => [`/${file}`, serve(join(installed.home, file))]);
  return paths({ "/": page("A page of a stranger"), ...Object.fromEntries(files) });
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
  const { explain, renderPopup, text } = await import(`${location.origin}/browser.js`);
  /** @type {import("../../pkg/index.js").Connection} */
  const connection = { version: 1, observer: "caller", url: "http://www.plain.example/", sight: "seen" };
  const report = await explain(connection);
  await renderPopup(document.body, connection, {});
  return { state: report.verdict.state, text: await text(report), popup: document.body.innerText };
}

for (const kind of kinds) {
  test(`The package explains and draws in ${kind}`, async () => {
    const sites = [{ host: new URL(SITE).host, certificate: {}, answer: answer() }];
    const { browser, close } = await startSession(kind, { sites, edition: "release" });
    try {
      const tab = await browser.openTab(SITE);
      const { state, text, popup } = await tab.inPage(useThePackage);
      assert.equal(state, "open");
      assert.match(text, /plain\.example/);
      assert.match(popup, /plain\.example/);
    } finally {
      await close();
    }
  });
}
