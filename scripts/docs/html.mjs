// HTML out of texts: what is put into a template is escaped, unless it is HTML already.

/** Text that is HTML already. */
export class Html {
  /** @param {string} markup */
  constructor(markup) {
    this.markup = markup;
  }
}

/** @typedef {string | number | Html | undefined | false | readonly Content[]} Content */

const ESCAPES = /** @type {Record<string, string>} */ ({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
});

/**
 * A template: `html\`<p>${text}</p>\``. A list is put in one after the other; undefined and false are nothing.
 *
 * @param {TemplateStringsArray} parts
 * @param {Content[]} contents
 */
export function html(parts, ...contents) {
  return new Html(parts.map((part, place) => part + markup(contents[place])).join(""));
}

/** @param {Content} content @returns {string} */
function markup(content) {
  if (content === undefined || content === false) return "";
  if (content instanceof Html) return content.markup;
  if (typeof content === "object") return content.map(markup).join("");
  return String(content).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
