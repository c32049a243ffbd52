// Mounts what the crate prepared: elements and texts, and nothing that is parsed.

/** @typedef {import("../whylock.js").Prepared} Prepared */

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/** Whose page it is, and the verdict: they are read first, and need not wait for the rest. */
const AT_ONCE = 2;

/**
 * Puts what was prepared in the place of what is in an element: the first sections at once, the others as soon as those
 * could be shown.
 *
 * @param {Element} root
 * @param {Prepared} prepared
 */
export function mount(root, prepared) {
  if (typeof prepared === "string") return;
  const [, attributes, ...content] = prepared;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  const sections = content.map((child) => () => node(child, HTML));
  root.replaceChildren(...sections.slice(0, AT_ONCE).map((make) => make()));
  const last = root.lastChild;
  setTimeout(() => {
    // the module may have drawn all of it meanwhile
    if (root.lastChild === last) root.append(...sections.slice(AT_ONCE).map((make) => make()));
  });
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
