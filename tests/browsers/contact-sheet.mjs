/** One page that shows many pictures side by side, to look through. */

/**
 * @typedef {object} Row one state in one browser
 * @property {string} name
 * @property {string} about
 * @property {string} kind
 * @property {string} headline
 * @property {Picture[]} pictures
 *
 * @typedef {object} Picture
 * @property {string} picture its address, as seen from the page
 * @property {string} text that of what it says
 */

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {Picture} picture */
const figure = ({ picture, text }) => `<figure>
<a href="${escaped(picture)}"><img src="${escaped(picture)}" alt="" loading="lazy"></a>
<figcaption>${escaped(picture)} · <a href="${escaped(text)}">text</a></figcaption>
</figure>`;

/** @param {Row} row */
const row = ({ kind, headline, pictures }) => `<h3>${escaped(kind)}: ${escaped(headline)}</h3>
<div>${pictures.map(figure).join("\n")}</div>`;

/** All rows, those of one state together. @param {Row[]} rows */
export function contactSheet(rows) {
  const states = Map.groupBy(rows, ({ name }) => name);
  const sections = [...states].map(
    ([name, rows]) => `<section id="${escaped(name)}">
<h2>${escaped(name)}</h2>
<p>${escaped(rows[0]?.about ?? "")}</p>
${rows.map(row).join("\n")}
</section>`,
  );
  const links = [...states.keys()].map((name) => `<a href="#${escaped(name)}">${escaped(name)}</a>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Whylock: every state</title>
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 1em 2em; background: #888c90; }
  nav { columns: 14em; }
  nav a { display: block; }
  section { margin-block: 2em; padding: 1em; background: #e8e8e6; border-radius: 8px; }
  div { display: flex; gap: 12px; align-items: start; overflow-x: auto; }
  figure { margin: 0; flex: none; }
  img { inline-size: 300px; max-block-size: 900px; object-fit: cover; object-position: top; display: block; }
  figcaption { font-size: 12px; }
</style>
<h1>Whylock: every state</h1>
<nav>${links.join("\n")}</nav>
${sections.join("\n")}
</html>
`;
}
