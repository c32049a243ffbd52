// Why a file could not be read, in a sentence.

import { quoted } from "./quoted.js";

/** What the system's error codes mean to a person. */
const REASONS = {
  EACCES: "this account may not read it",
  EISDIR: "it is a directory",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file",
};

/**
 * @param {string} name of what was to be read
 * @param {unknown} error
 */
export function unreadable(name, error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const reason = REASONS[/** @type {keyof typeof REASONS} */ (code)] ?? message;
  return new Error(`${code === "ENAMETOOLONG" ? quoted(name) : name} could not be read: ${reason}`);
}
