// The reference of the npm package, out of its types.

import { join } from "node:path";
import { dist } from "../tools.mjs";
import { exportedFrom } from "./declarations.mjs";
import { html } from "./html.mjs";
import { markdown } from "./markdown.mjs";

/** @typedef {import("./declarations.mjs").Declaration} Declaration */

/** What is imported: its name, and its file of types. The other entries hand on parts of the first one. */
const ENTRIES = /** @type {const} */ ([
  ["whylock", "index.d.ts"],
  ["whylock/read", "types/read.d.ts"],
]);

/** @type {[Declaration["kind"], string][]} */
const KINDS = [
  ["function", "Functions"],
  ["class", "Classes"],
  ["type", "Types"],
];

/** @returns {import("./page.mjs").Page} */
export function referencePage() {
  const body = html`<h1>API reference</h1>
      <p>What the npm package <code>whylock</code> exports. The <a href="cookbook.html">cookbook</a> shows how to use it.</p>
      ${ENTRIES.map(([name, file]) => entry(name, exportedFrom(join(dist, "..", file))))}`;
  return { path: "reference.html", title: "API reference", body };
}

/** @param {string} name @param {Declaration[]} all */
function entry(name, all) {
  // these are for the start of the module
  const told = all.filter(({ name }) => !/^(Sync)?Init(Input|Output)$/.test(name));
  const prefix = name === "whylock" ? "" : `${name}/`;
  const places = new Map(told.map(({ name }) => [name, prefix + name]));
  const groups = KINDS.map(([kind, title]) => {
    const items = told.filter((one) => one.kind === kind);
    return { title, items: kind === "type" ? items.sort((a, b) => (a.name < b.name ? -1 : 1)) : items };
  });
  return html`<h2 id="${name}"><code>${name}</code></h2>
      ${groups
        .filter(({ items }) => items.length > 0)
        .map(
          ({ title, items }) => html`<h3>${title}</h3>
      <ul class="index">${items.map(({ name }) => html`<li><a href="#${places.get(name)}"><code>${name}</code></a></li>`)}</ul>
      ${items.map((item) => section(item, places))}`,
        )}`;
}

/** @param {Declaration} declaration @param {Map<string, string>} places */
function section({ name, about, code }, places) {
  // each name leads to where it is declared
  const parts = code.split(/(\b[A-Z]\w+\b)/).map((part) => {
    const place = part !== name && places.get(part);
    return place ? html`<a href="#${place}">${part}</a>` : part;
  });
  return html`<section class="entry">
        <h4 id="${places.get(name)}"><code>${name}</code></h4>
        ${markdown(about)}
        <pre tabindex="0"><code>${parts}</code></pre>
      </section>`;
}
