// Certificates from a file or from standard input.

import { createReadStream } from "node:fs";
import { stdin } from "node:process";
import { inspect } from "../index.js";

/** @typedef {import("../dist/whylock.js").Connection} Connection */

/** As much as is read; the crate says where its own limits lie. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the system's error codes mean to a person. */
const REASONS = {
  EACCES: "this account may not read it",
  EISDIR: "it is a directory",
  ENOENT: "it is gone",
};

/**
 * @param {string} path `-` is standard input
 * @returns {Promise<Connection>} certificates alone, without a connection
 * @throws {Error} with a sentence for the person
 */
export async function readCertificates(path) {
  const name = path === "-" ? "standard input" : path;
  const bytes = await readAll(path === "-" ? stdin : createReadStream(path)).catch((error) => {
    throw new Error(
      `${name} could not be read: ${REASONS[/** @type {keyof typeof REASONS} */ (error.code)] ?? error.message}`,
    );
  });
  try {
    const certificates = inspect(bytes).certificates.map(({ der }) => der);
    return { version: 1, observer: "caller", url: "", sight: "certificates", certificates };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {AsyncIterable<Buffer>} stream
 * @throws {Error} when it does not end in good time
 */
async function readAll(stream) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Error(`it is longer than ${MAX_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
