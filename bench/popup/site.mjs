// A web site with both popups, each in one file as a release would have it, and a page that measures them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import init, { glance, usePublicSuffixes } from "../../pkg/dist/whylock.js";
import { dist } from "../../scripts/build.mjs";
import { root } from "../../scripts/tools.mjs";

/** The popups, by the names of their scripts. */
export const POPUPS = /** @type {const} */ (["whylock", "unprepared", "pkijs", "constant"]);

/**
 * @param {import("../../pkg/dist/whylock.js").Connection} connection what all popups are to show
 * @returns {Promise<import("node:http").RequestListener>}
 */
export async function popupSite(connection) {
  const module = readFileSync(join(dist, "whylock_bg.wasm"));
  const suffixes = readFileSync(join(dist, "public-suffixes.txt"));
  await init({ module_or_path: module });
  usePublicSuffixes(suffixes);
  // what the background page does when it shows the icon
  const { prepared } = await glance(connection, {});
  const popups = await build({
    entryPoints: POPUPS.map((name) => join(root, "bench", "popup", `${name}.js`)),
    outdir: "/",
    bundle: true,
    minify: true,
    format: "esm",
    target: "esnext",
    write: false,
  });
  /** @type {Map<string, [type: string, body: string | Uint8Array]>} */
  const files = new Map([
    ["/", ["text/html", "<!doctype html><title>Benchmark</title>"]],
    ["/public-suffixes.txt", ["text/plain", suffixes]],
    ["/whylock_bg.wasm", ["application/wasm", module]],
  ]);
  for (const { path, contents } of popups.outputFiles) {
    const name = path.replace(/^.*[\\/]|\.js$/g, "");
    files.set(`/${name}.js`, ["text/javascript", contents]);
    files.set(`/${name}.html`, ["text/html", popup(name, connection, prepared)]);
  }
  return ({ url = "/" }, response) => {
    const [type, body] = files.get(url) ?? ["text/plain", ""];
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": type, "cache-control": "max-age=600" });
    response.end(body);
  };
}

/**
 * @param {string} name
 * @param {import("../../pkg/dist/whylock.js").Connection} connection
 * @param {import("../../pkg/dist/whylock.js").Prepared} prepared
 */
function popup(name, connection, prepared) {
  return `<!doctype html>
<meta charset="utf-8">
<script>document.documentElement.dataset.started = performance.now();</script>
<script type="application/json" id="connection">${inert(connection)}</script>
<script type="application/json" id="prepared">${inert(prepared)}</script>
<body></body>
<script type="module" src="${name}.js"></script>`;
}

/** JSON that ends no script. @param {unknown} value */
const inert = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/**
 * Opens one popup in a frame of the page that this runs in, and waits for its time.
 *
 * @param {string} name
 * @returns {Promise<number>} in milliseconds
 */
export function measure(name) {
  return new Promise((resolve, reject) => {
    const frame = document.createElement("iframe");
    const late = setTimeout(() => reject(new Error(`${name} shows nothing`)), 10_000);
    addEventListener(
      "message",
      ({ data }) => {
        clearTimeout(late);
        frame.remove();
        resolve(data);
      },
      { once: true },
    );
    frame.src = `/${name}.html`;
    document.body.append(frame);
  });
}
