// The reference of the npm package, out of its types.

import { join } from "node:path";
import { dist } from "../tools.mjs";
import { exportedFrom } from "./declarations.mjs";
import { html } from "./html.mjs";
import { markdown } from "./markdown.mjs";

/** @typedef {import("./declarations.mjs").Declaration} Declaration */

/** @returns {import("./page.mjs").Page} */
export function referencePage() {
  // these are for the start of the module
  const all = exportedFrom(join(dist, "..", "index.d.ts")).filter(
    ({ name }) => !/^(Sync)?Init(Input|Output)$/.test(name),
  );
  const names = new Set(all.map(({ name }) => name));
  const groups = /** @type {const} */ ([
    ["Functions", all.filter(({ kind }) => kind === "function")],
    ["Classes", all.filter(({ kind }) => kind === "class")],
    ["Types", all.filter(({ kind }) => kind === "type").sort((a, b) => (a.name < b.name ? -1 : 1))],
  ]);
  const body = html`<h1>API reference</h1>
      <p>What the npm package <code>whylock</code> exports. The <a href="cookbook.html">cookbook</a> shows how to use it.</p>
      ${groups
        .filter(([, items]) => items.length > 0)
        .map(
          ([title, items]) => html`<h2 id="${title.toLowerCase()}">${title}</h2>
      <ul class="index">${items.map(({ name }) => html`<li><a href="#${name}"><code>${name}</code></a></li>`)}</ul>
      ${items.map((item) => entry(item, names))}`,
        )}`;
  return { path: "reference.html", title: "API reference", body };
}

/** @param {Declaration} declaration @param {Set<string>} names */
function entry({ name, about, code }, names) {
  // each name leads to where it is declared
  const parts = code
    .split(/(\b[A-Z]\w+\b)/)
    .map((part) => (names.has(part) && part !== name ? html`<a href="#${part}">${part}</a>` : part));
  return html`<section class="entry">
        <h3 id="${name}"><code>${name}</code></h3>
        ${markdown(about)}
        <pre tabindex="0"><code>${parts}</code></pre>
      </section>`;
}
