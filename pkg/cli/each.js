// The certificates of a file one by one, in bounded memory, whatever its length.

import { inspected } from "./inspected.js";
import { pieces } from "./pieces.js";
import { called, open } from "./read.js";
import { unreadable } from "./unreadable.js";

/**
 * @typedef {object} One
 * @property {number} number in its file, counted from 1
 * @property {number} [line] of a text, counted from 1, where it begins
 * @property {string} [error] why it could not be read, in a sentence
 * @property {import("../dist/whylock.js").Inspected} [inspected]
 */

/**
 * @param {{ path: string, folder?: string }} file `-` is standard input; what was found in a folder may be anything, and is taken
 *   for certificates only if it says so
 * @param {string} [language] of the errors
 * @returns {AsyncGenerator<One, void, undefined>} nothing where there is no certificate in it
 * @throws {Error} with a sentence for the person, where the file itself cannot be read
 */
export async function* each({ path, folder }, language) {
  let number = 0;
  const stream = failing(open(path), called(path));
  for await (const { bytes, line, problem } of pieces(stream, { bare: folder === undefined })) {
    if (!bytes) {
      number += 1;
      yield { number, line, error: problem };
      continue;
    }
    try {
      for (const one of inspected(bytes, language)) {
        number += 1;
        yield { number, line, inspected: one };
      }
    } catch (error) {
      number += 1;
      yield {
        number,
        line,
        error: brokenBase64(bytes, line) ?? String(/** @type {Error} */ (error).message),
      };
    }
  }
}

/**
 * The same bytes; an error of the system becomes a sentence.
 *
 * @param {AsyncIterable<Buffer>} stream
 * @param {string} name
 */
async function* failing(stream, name) {
  try {
    yield* stream;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/**
 * The line of the file in which a PEM block holds something else than base64, in a sentence.
 *
 * @param {Buffer} block
 * @param {number} [first] the line in which it begins
 */
function brokenBase64(block, first) {
  if (first === undefined) return undefined;
  const lines = block.toString("latin1").split("\n").slice(1, -1);
  const foreign = lines.findIndex((line) => /[^A-Za-z0-9+/=\s]/.test(line));
  return foreign < 0 ? undefined : `line ${first + 1 + foreign} holds something that is not base64`;
}
