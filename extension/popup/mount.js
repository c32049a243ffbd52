// Mounts what the crate prepared: elements and texts, and nothing that is parsed.

/** @typedef {import("../whylock.js").Prepared} Prepared */

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/**
 * Puts what was prepared in the place of what is in an element.
 *
 * @param {Element} root
 * @param {Prepared} prepared
 */
export function mount(root, prepared) {
  if (typeof prepared === "string") return;
  const [, attributes, ...content] = prepared;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.replaceChildren(...content.map((child) => node(child, HTML)));
}

/**
 * @param {Prepared} prepared
 * @param {string} namespace
 * @returns {Node}
 */
function node(prepared, namespace) {
  if (typeof prepared === "string") return document.createTextNode(prepared);
  const [name, attributes, ...content] = prepared;
  const own = name === "svg" ? SVG : namespace;
  const element = document.createElementNS(own, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content.map((child) => node(child, own)));
  return element;
}
