// What to look at: hosts, files, the files of folders, standard input.

import { statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { address } from "./address.js";
import { quoted } from "./quoted.js";
import { unreadable } from "./unreadable.js";

/**
 * @typedef {object} FileTarget
 * @property {string} name as the person wrote it, or where it was found
 * @property {string} path `-` is standard input
 * @property {string} [folder] the one that it was found in: nobody says that this file holds certificates
 *
 * @typedef {object} HostTarget
 * @property {string} name
 * @property {URL} url
 *
 * @typedef {object} NoTarget
 * @property {string} name
 * @property {Error} error why there is nothing to look at, in a sentence
 *
 * @typedef {FileTarget | HostTarget | NoTarget} Target
 */

/**
 * One after the other, so that a folder may hold any number of files. A folder that is named twice is looked into once.
 *
 * @param {string[]} written
 * @returns {AsyncGenerator<Target, void, undefined>}
 */
export async function* targets(written) {
  const folders = new Set();
  for (const name of written) {
    if (folders.has(name)) continue;
    if (name !== "-" && isFolder(name)) {
      folders.add(name);
      yield* filesIn(name, name);
    } else yield target(name);
  }
}

/** What cannot be looked into is told where it is a target. @param {string} path */
export function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @throws {Error} with a sentence for the person
 */
function exists(path) {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * @param {string} name
 * @returns {Target}
 */
function target(name) {
  try {
    if (name === "-" || exists(name)) return { name, path: name };
    const url = address(name);
    if (url) return { name, url };
    throw new Error(`there is no file ${quoted(name)}, and it is no address of a host either`);
  } catch (error) {
    return { name, error: /** @type {Error} */ (error) };
  }
}

/**
 * The files in a folder and below it, by name, but for hidden ones. A link to a folder is not followed: it may lead back.
 *
 * @param {string} folder
 * @param {string} named the one that the person named
 * @returns {AsyncGenerator<Target, void, undefined>}
 */
async function* filesIn(folder, named) {
  /** @type {import("node:fs").Dirent[]} */
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { name: folder, error: unreadable(folder, error) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesIn(path, named);
    else if (entry.isFile()) yield { name: path, path, folder: named };
    else if (entry.isSymbolicLink()) yield* linked(path, named);
  }
}

/**
 * @param {string} path
 * @param {string} folder
 * @returns {AsyncGenerator<Target, void, undefined>}
 */
async function* linked(path, folder) {
  try {
    if ((await stat(path)).isFile()) yield { name: path, path, folder };
  } catch (error) {
    yield { name: path, error: unreadable(path, error) };
  }
}
