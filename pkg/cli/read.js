// Files: certificates to judge together, and what is known about their revocation.

import { createReadStream, readFileSync } from "node:fs";
import { stdin } from "node:process";
import { inspected } from "./inspected.js";
import { isDer } from "./pieces.js";
import { unreadable } from "./unreadable.js";

/** As much as is read at once; the crate says where its own limits lie. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @typedef {import("./targets.js").FileTarget} FileTarget */

/**
 * @param {FileTarget} target
 * @param {string} [language] of what is said of its content
 * @returns {Promise<string[] | undefined>} DER in base64; none where it was only found, and holds no certificate
 * @throws {Error} with a sentence for the person
 */
export async function readCertificates({ path, folder }, language) {
  if (folder !== undefined && !(await looksLikeCertificates(path))) return undefined;
  const bytes = await readAll(open(path), called(path));
  try {
    return inspected(bytes, language).map(({ der }) => der);
  } catch (error) {
    const { code, message } = /** @type {import("../lib/errors.js").WhylockError} */ (error);
    const hint = code === "too-large" ? " --ndjson reads any number of certificates, one by one." : "";
    throw new Error(`${called(path)}: ${message}${hint}`);
  }
}

/** What a path is called in an error. @param {string} path */
export function called(path) {
  return path === "-" ? "standard input" : path;
}

/**
 * @param {string} path `-` is standard input
 * @returns {AsyncIterable<Buffer>}
 */
export function open(path) {
  return path === "-" ? stdin : createReadStream(path);
}

const LABEL = /-----BEGIN (X509 CERTIFICATE|CERTIFICATE|PKCS7|CMS)-----/;
const LONGEST_LABEL = "-----BEGIN X509 CERTIFICATE-----".length;

/**
 * Whether a file says that it holds certificates, as far in it as is read of any.
 *
 * @param {string} path
 * @throws {Error} with a sentence for the person
 */
async function looksLikeCertificates(path) {
  /** @type {string | undefined} */
  let kept;
  try {
    for await (const chunk of createReadStream(path, { end: MAX_BYTES - 1 })) {
      if (kept === undefined && isDer(chunk)) return true;
      // a label may lie across two chunks
      const text = (kept ?? "") + chunk.toString("latin1");
      if (LABEL.test(text)) return true;
      kept = text.slice(-LONGEST_LABEL);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return false;
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
    if (bytes.length === 0) throw new Error(`${path}: the file is empty`);
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

/** A file of data that the package brings. @param {string} name */
export function carried(name) {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url));
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
      if (length > MAX_BYTES) {
        throw new Error(`it is longer than ${MAX_BYTES / 1024 / 1024} MiB, which only --ndjson reads`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  return Buffer.concat(chunks);
}
