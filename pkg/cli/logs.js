// The list of Certificate Transparency logs: the package's own, or a newer one with its signature.

import { readLogList } from "../index.js";
import { carried, readFile } from "./read.js";

/**
 * @param {string | undefined} path of a `log_list.json`
 * @param {string} language
 * @returns {Promise<Uint8Array>} in the crate's own form
 * @throws {Error} with a sentence for the person
 */
export async function readLogs(path, language) {
  const logs = carried("logs.txt");
  if (path === undefined) return logs;
  const list = { json: await readFile(path), signature: await readFile(path.replace(/(\.json)?$/, ".sig")) };
  try {
    const { text } = await readLogList(list, { logs, language });
    return new TextEncoder().encode(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
