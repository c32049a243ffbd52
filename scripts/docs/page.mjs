// What every page of the documentation has around its text.

import { html } from "./html.mjs";

/** A page may show what lies beside it, and nothing else; nothing in it runs. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The languages' own pages, in the order of the navigation. */
const SECTIONS = /** @type {const} */ ([
  ["docs-guide", "padlock.html"],
  ["docs-findings", "findings/index.html"],
  ["docs-cookbook", "cookbook.html"],
  ["docs-reference", "reference.html"],
]);

/** Written in English alone: every language leads there. */
export const ENGLISH_ONLY = ["cookbook.html", "reference.html"];

/**
 * @typedef {import("./html.mjs").Html} Html
 * @typedef {import("./words.mjs").Words} Words
 *
 * @typedef {object} Page
 * @property {string} path within its language
 * @property {string} title
 * @property {Html} body with its own first heading
 */

/**
 * @param {Page} page
 * @param {Words} words
 * @param {Words[]} languages all that there are pages in
 * @param {string} version
 * @returns {string}
 */
export function wholePage({ path, title, body }, words, languages, version) {
  const up = "../".repeat(path.split("/").length);
  const others = ENGLISH_ONLY.includes(path) ? [] : languages.filter(({ tag }) => tag !== words.tag);
  const link = (/** @type {string} */ id, /** @type {string} */ target) => {
    const tag = ENGLISH_ONLY.includes(target) ? "en" : words.tag;
    const here = target === path && html` aria-current="page"`;
    return html`<li><a href="${up}${tag}/${target}"${here}${foreign(tag, words)}>${words.say(id)}</a></li>`;
  };
  const page = html`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title} – ${words.say("docs")}</title>
    <link rel="icon" href="${up}whylock.svg">
    <link rel="stylesheet" href="${up}tokens.css">
    <link rel="stylesheet" href="${up}docs.css">
    ${others.map(({ tag }) => html`<link rel="alternate" hreflang="${tag}" href="${up}${tag}/${path}">`)}
  </head>
  <body>
    <a class="skip" href="#text">${words.say("docs-skip")}</a>
    <header>
      <a class="home" href="${up}${words.tag}/index.html"><img src="${up}whylock.svg" alt="" width="24" height="24">${words.say("docs")}</a>
      <nav aria-label="${words.say("docs-contents")}">
        <ul>
          ${SECTIONS.map(([id, target]) => link(id, target))}
        </ul>
      </nav>
      ${others.length > 0 && languageList(others, up, path, words)}
    </header>
    <main id="text">
      ${body}
    </main>
    <footer>
      <p>${words.say("docs-made", { version })}</p>
    </footer>
  </body>
</html>
`;
  return page.markup;
}

/** What a link says of a page in another language. @param {string} tag @param {Words} words */
function foreign(tag, words) {
  return tag !== words.tag && html` hreflang="${tag}"`;
}

/** @param {Words[]} others @param {string} up @param {string} path @param {Words} words */
function languageList(others, up, path, words) {
  return html`<nav aria-label="${words.say("docs-languages")}">
        <ul>
          ${others.map(({ tag, name }) => html`<li><a href="${up}${tag}/${path}" lang="${tag}" hreflang="${tag}">${name}</a></li>`)}
        </ul>
      </nav>`;
}

/** The first page of a language. @param {Words} words @returns {Page} */
export function homePage(words) {
  const body = html`<h1>${words.say("docs")}</h1>
      <p><img class="popup" src="../popup.png" alt="${words.say("docs-popup")}" width="400"></p>
      <dl class="contents">
        ${SECTIONS.map(([id, target]) => {
          const english = ENGLISH_ONLY.includes(target) && words.tag !== "en";
          const tag = english ? "en" : words.tag;
          return html`<div><dt><a href="../${tag}/${target}"${foreign(tag, words)}>${words.say(id)}</a></dt>
        <dd>${words.say(`${id}-about`)}${english && html` ${words.say("docs-english-only")}.`}</dd></div>`;
        })}
      </dl>`;
  return { path: "index.html", title: words.say("docs-contents"), body };
}

/** Where somebody comes in who asks for no language. @param {Words[]} languages */
export function firstPage(languages) {
  const [english] = languages;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${english?.say("docs")}</title>
    <link rel="icon" href="whylock.svg">
    <link rel="stylesheet" href="tokens.css">
    <link rel="stylesheet" href="docs.css">
  </head>
  <body>
    <main>
      <h1>${english?.say("docs")}</h1>
      <ul>
        ${languages.map((words) => html`<li><a href="${words.tag}/index.html" lang="${words.tag}" hreflang="${words.tag}">${words.say("docs")} (${words.name})</a></li>`)}
      </ul>
    </main>
  </body>
</html>
`.markup;
}
