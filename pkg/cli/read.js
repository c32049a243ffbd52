// Certificates from a file or from standard input, and files about their revocation.

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
  ENOENT: "there is no such file",
};

/**
 * @param {string} path `-` is standard input
 * @returns {Promise<Connection>} certificates alone, without a connection
 * @throws {Error} with a sentence for the person
 */
export async function readCertificates(path) {
  const name = path === "-" ? "standard input" : path;
  const bytes = await (path === "-" ? readAll(stdin, name) : readFile(path));
  try {
    const certificates = inspect(bytes).certificates.map(({ der }) => der);
    return { version: 1, observer: "caller", url: "", sight: "certificates", certificates };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Revocation lists or responders' answers, one file after the other.
 *
 * @param {string[]} paths
 * @returns {Promise<{ path: string, der: Uint8Array }[]>} in DER, each with the file that it comes from
 * @throws {Error} with a sentence for the person
 */
export async function readRevocation(paths) {
  const files = paths.map(async (path) => {
    const bytes = await readFile(path);
    return lists(path, bytes).map((der) => ({ path, der }));
  });
  return (await Promise.all(files)).flat();
}

/**
 * The lists in a file: all of those in PEM (RFC 7468 §7), or its bytes.
 *
 * @param {string} path
 * @param {Buffer} bytes
 */
function lists(path, bytes) {
  const text = bytes.toString("latin1");
  if (!text.includes("-----BEGIN ")) return [bytes];
  const found = [...text.matchAll(/-----BEGIN X509 CRL-----([^-]*)-----END X509 CRL-----/g)];
  if (found.length === 0)
    throw new Error(`${path}: it holds no revocation list, which in PEM is called X509 CRL`);
  return found.map(([, base64 = ""]) => Buffer.from(base64, "base64"));
}

/**
 * @param {string} path
 * @throws {Error} with a sentence for the person
 */
export const readFile = (path) => readAll(createReadStream(path), path);

/**
 * @param {AsyncIterable<Buffer>} stream
 * @param {string} name of what it is read from
 * @throws {Error} with a sentence for the person; also when it does not end in good time
 */
async function readAll(stream, name) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new Error(`it is longer than ${MAX_BYTES / 1024 / 1024} MiB`);
      chunks.push(chunk);
    }
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const reason = REASONS[/** @type {keyof typeof REASONS} */ (code)] ?? message;
    throw new Error(`${name} could not be read: ${reason}`);
  }
  return Buffer.concat(chunks);
}
