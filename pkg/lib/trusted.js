// Whom a caller trusts: the public roots, and roots of his own.

import { certificatesOf, checkCount, opened } from "./certificates.js";
import { InputError } from "./errors.js";
import { areOctets, octets } from "./octets.js";
import { listOf } from "./shape.js";

/** @typedef {import("./engine.js").Engine} Engine */

/** The file of the public roots holds more, and hardly anybody as many of his own one behind the other. */
const PUBLIC = 100;

/**
 * Public roots do not count because a caller brings them, but because the crate knows them; the caller's own do.
 *
 * @param {Engine} engine
 * @param {unknown} given
 * @returns {Promise<{ roots?: Uint8Array, anchors: { der: string }[] }>} the public ones, and his own
 * @throws {InputError}
 */
export async function rootsOf(engine, given) {
  if (given === undefined || given === null) return { anchors: [] };
  /** @type {Uint8Array[]} */
  const files = [];
  /** @type {{ der: string }[]} */
  const anchors = [];
  const all = Array.isArray(given) ? given : [given];
  for (const [place, one] of all.entries()) {
    const field = Array.isArray(given) ? `options.roots[${place}]` : "options.roots";
    const value = await opened(typeof one === "function" ? one() : one, field);
    const bytes = areOctets(value) ? octets(value, field) : undefined;
    if (bytes && isPublic(bytes, field)) files.push(bytes);
    else anchors.push(...certificatesOf(engine, value, field).map((der) => ({ der })));
  }
  checkCount(anchors.length, "options.roots");
  return files.length > 0 ? { roots: joined(files), anchors } : { anchors };
}

/**
 * Roots with a name, or known by their hash only.
 *
 * @param {Engine} engine
 * @param {unknown} given
 * @returns {Promise<any[]>}
 */
export async function anchorsOf(engine, given) {
  const named = (listOf(given, "options.anchors") ?? []).map(async (anchor, place) => {
    if (anchor?.der === undefined) return [anchor];
    const field = `options.anchors[${place}].der`;
    const all = certificatesOf(engine, await opened(anchor.der, field), field);
    return all.map((der) => ({ ...anchor, der }));
  });
  return (await Promise.all(named)).flat();
}

/**
 * Whether these are as many certificates in DER, one behind the other, as there are public roots.
 *
 * @param {Uint8Array} bytes
 * @param {string} field
 * @throws {InputError}
 */
function isPublic(bytes, field) {
  let count = 0;
  let end = 0;
  while (bytes[end] === 0x30 && bytes[end + 1] === 0x82) {
    const next = end + 4 + (bytes[end + 2] ?? 0) * 256 + (bytes[end + 3] ?? 0);
    if (next > bytes.length) break;
    end = next;
    count += 1;
  }
  if (count < PUBLIC) return false;
  if (end === bytes.length) return true;
  throw new InputError(`${field} breaks off: there is no whole certificate at octet ${end}`, {
    code: "unreadable",
    field,
    offset: end,
  });
}

/** @param {Uint8Array[]} files */
function joined(files) {
  const whole = new Uint8Array(files.reduce((length, file) => length + file.length, 0));
  let end = 0;
  for (const file of files) {
    whole.set(file, end);
    end += file.length;
  }
  return whole;
}
