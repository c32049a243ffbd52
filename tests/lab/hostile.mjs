/**
 * Certificates that no server would send, as `cargo run --example hostile` writes them: tests/hostile/corpus makes them.
 * Browsers accept hardly any of them, and so the popup is shown a record that was put there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { show } from "../../scripts/command.mjs";
import { root } from "../../scripts/tools.mjs";

/** Where they are written to. */
const FOLDER = join(root, "target", "hostile");

/** The site that all of them are for. */
export const HOSTILE_HOST = "www.hostile.example";

/** @type {import("./lab.mjs").Site} */
export const hostileSite = { host: HOSTILE_HOST, certificate: {} };

/**
 * @typedef {object} Hostile
 * @property {string} name
 * @property {string} about
 * @property {string[]} told what has to stand in the popup
 */

/**
 * Writes all of them.
 *
 * @returns {Promise<Hostile[]>} the connections; files are not among them
 */
export async function writeHostile() {
  const made = await show("cargo", ["run", "--quiet", "--example", "hostile", "--", FOLDER], { cwd: root });
  if (made.code !== 0) throw new Error("The hostile certificates could not be made.");
  /** @type {Hostile[]} */
  const all = JSON.parse(readFileSync(join(FOLDER, "index.json"), "utf8"));
  return all.filter(({ name }) => !name.includes("."));
}

/** The path of what was written. @param {string} name */
export const hostileFile = (name) => join(FOLDER, name);

/**
 * What a browser would tell of a connection with these certificates.
 *
 * @param {string} name
 * @param {"firefox" | "chromium"} kind
 * @returns {any}
 */
export function hostileMessage(name, kind) {
  const message = JSON.parse(readFileSync(hostileFile(`${name}.json`), "utf8"));
  return { ...message, observer: kind, observedAt: Date.now() };
}
