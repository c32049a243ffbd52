// Pages that people write, in Markdown (docs/guide). HTML in them stands for itself, as text.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { root } from "../tools.mjs";
import { Html, html } from "./html.mjs";

/** The same heading has the same address in every build. @param {string} text */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({ text }) {
      return html`<pre tabindex="0"><code>${text}</code></pre>\n`.markup;
    },
    table(token) {
      const cells = (/** @type {import("marked").Tokens.TableCell[]} */ row, /** @type {string} */ name) =>
        row.map((cell) => `<${name}>${this.parser.parseInline(cell.tokens)}</${name}>`).join("");
      const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
      return `<div class="wide" tabindex="0"><table>\n<thead><tr>${cells(token.header, "th")}</tr></thead>\n<tbody>${rows}</tbody></table></div>\n`;
    },
    html({ text }) {
      return html`${text}`.markup;
    },
  },
});

/** @param {string} text */
export const markdown = (text) => new Html(/** @type {string} */ (marked.parse(text)));

/**
 * A page of docs/guide, in English where its language has none; its title is its first heading.
 *
 * @param {string} language
 * @param {string} name
 * @returns {import("./page.mjs").Page}
 */
export function writtenPage(language, name) {
  const file = (/** @type {string} */ tag) => join(root, "docs", "guide", tag, `${name}.md`);
  const text = readFileSync(file(existsSync(file(language)) ? language : "en"), "utf8");
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (!title) throw new Error(`docs/guide/${language}/${name}.md has no title`);
  return { path: `${name}.html`, title, body: markdown(text) };
}
