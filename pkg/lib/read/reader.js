// The small WebAssembly module: its start, what goes into its memory, and what comes out.

import bytes from "#bytes/read.js";
import { initSync, knownIdentifiers, Reader } from "../../dist/read.js";
import { compiled, unstartable } from "../compiled.js";

export { certificates as split } from "../../dist/read.js";

/** @typedef {import("../compiled.js").ModuleSource} ModuleSource */
/** @typedef {import("./certificate.js").ObjectIdentifier} ObjectIdentifier */
/** @typedef {import("./certificate.js").View} View */

/**
 * @typedef {object} Running
 * @property {WebAssembly.Memory} memory
 * @property {Reader} reader
 * @property {readonly ObjectIdentifier[]} identifiers those with a name, by their numbers from one on
 */

/** @type {Running | undefined} */
let running;

const decoder = new TextDecoder();

/** Starts the package's own module, unless one runs. @returns {Running} */
export function start() {
  running ??= begun(() => initSync({ module: bytes() }));
  return running;
}

/**
 * Starts a module that was compiled elsewhere. Only the first start counts.
 *
 * @param {ModuleSource} source
 */
export async function startWith(source) {
  if (running) return;
  const module = await compiled(source);
  // somebody may have asked for something meanwhile
  running ??= begun(() => initSync({ module }));
}

/** @param {() => { memory: WebAssembly.Memory }} begin @returns {Running} */
function begun(begin) {
  try {
    const { memory } = begin();
    const lines = knownIdentifiers().split("\n");
    const identifiers = lines.map((line) => {
      const [oid, name] = line.split(" ");
      return Object.freeze({ oid, name });
    });
    return { memory, reader: new Reader(), identifiers };
  } catch (error) {
    throw unstartable(error);
  }
}

/** Reads one certificate. @param {Uint8Array} der @returns {View} */
export function view(der) {
  const { memory, reader, identifiers } = put(der);
  reader.read(der.length);
  return { numbers: numbersOf(memory, reader), text: textOf(memory, reader), identifiers };
}

/**
 * Reads two fields of certificates that stand one behind the other.
 *
 * @param {Uint8Array} octets
 * @returns {View & { read: number }} how many octets the whole ones among them are
 */
export function namesAndExpiry(octets) {
  const { memory, reader, identifiers } = put(octets);
  const read = reader.readNamesAndExpiry(octets.length);
  return { read, numbers: numbersOf(memory, reader), text: textOf(memory, reader), identifiers };
}

/** SHA-256 in hexadecimal. @param {Uint8Array} octets */
export function hashed(octets) {
  return put(octets).reader.sha256(octets.length);
}

/** @param {Uint8Array} octets */
function put(octets) {
  const { memory, reader, identifiers } = start();
  // first the room: what makes it may move the memory
  const room = reader.room(octets.length);
  new Uint8Array(memory.buffer, room, octets.length).set(octets);
  return { memory, reader, identifiers };
}

/** @param {WebAssembly.Memory} memory @param {Reader} reader */
function textOf(memory, reader) {
  return decoder.decode(new Uint8Array(memory.buffer, reader.textAt, reader.textLength));
}

/** A plain array of so few numbers costs less than a typed one. @param {WebAssembly.Memory} memory @param {Reader} reader */
function numbersOf(memory, reader) {
  const numbers = new Uint32Array(memory.buffer, reader.numbersAt, reader.numbersLength);
  const { length } = numbers;
  const copy = new Array(length);
  for (let at = 0; at < length; at += 1) copy[at] = numbers[at];
  return copy;
}
