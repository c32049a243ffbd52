/** The page in front as a screen reader is told of it, line by line: what Chromium hands to assistive technology. */

/**
 * @typedef {object} Node one of the accessibility tree, as the DevTools protocol tells it
 * @property {string} nodeId
 * @property {boolean} ignored
 * @property {{value: string}} [role]
 * @property {{value: string}} [name]
 * @property {{name: string, value: {value: unknown}}[]} [properties]
 * @property {string[]} [childIds]
 *
 * @typedef {{role: string, name: string, inside: Item[]}} Block
 * @typedef {string | Block} Item text, or something that stands by itself
 */

/** What a screen reader passes over: only what is in it is read. */
const UNSPOKEN = ["generic", "none", "RootWebArea", "LineBreak"];

/** What is read as its name, whatever is in it. */
const NAMED = ["button", "image", "img"];

/** What is read in the names of other things, too, and would be read twice. */
const CONTAINERS = ["region", "group", "Details"];

/** @param {import("selenium-webdriver").WebDriver} driver @returns {Promise<string>} */
export async function prose(driver) {
  const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
  const answer = await chromium.sendAndGetDevToolsCommand("Accessibility.getFullAXTree", {});
  const { nodes } = /** @type {{nodes: Node[]}} */ (/** @type {unknown} */ (answer));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? `${lines(items(root, byId)).join("\n")}\n` : "";
}

/** @param {Node} node @param {Map<string, Node>} byId @returns {Item[]} */
function items(node, byId) {
  const role = node.role?.value ?? "none";
  const name = node.name?.value ?? "";
  if (role === "StaticText") return [name];
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? items(child, byId) : [];
  });
  if (node.ignored || UNSPOKEN.includes(role)) return inside;
  return [{ role: described(role, node), name, inside: NAMED.includes(role) ? [name] : inside }];
}

/** @param {string} role @param {Node} node */
function described(role, { properties = [] }) {
  const level = properties.find(({ name }) => name === "level")?.value.value;
  const expanded = properties.find(({ name }) => name === "expanded")?.value.value;
  return [role, role === "heading" && level, expanded !== undefined && (expanded ? "open" : "folded")]
    .filter(Boolean)
    .join(" ");
}

/** @param {Item[]} inside @returns {string[]} */
function lines(inside) {
  /** @type {Item[]} */
  const joined = [];
  for (const item of inside) {
    const last = joined.at(-1);
    if (typeof item === "string" && typeof last === "string") joined.splice(-1, 1, last + item);
    else joined.push(item);
  }
  return joined
    .filter((item) => typeof item !== "string" || item.trim())
    .flatMap((item) => (typeof item === "string" ? [`text: ${plain(item)}`] : block(item)));
}

/** @param {Block} block @returns {string[]} */
function block({ role, name, inside }) {
  const within = lines(inside);
  const [only = "", ...more] = within;
  if (more.length === 0 && only.startsWith("text: ")) return [`${role}: ${only.slice("text: ".length)}`];
  const named = name && CONTAINERS.includes(role) ? `${role} “${plain(name)}”` : role;
  return [named, ...within.map((line) => `  ${line}`)];
}

/** @param {string} text */
const plain = (text) => text.replaceAll(/\s+/g, " ").trim();
