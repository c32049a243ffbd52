// A WebAssembly module, taken apart: which bytes are whose, by the names of its functions.

/** @typedef {{ name: string, bytes: Uint8Array }} Piece */

const [CUSTOM, IMPORTS, CODE] = [0, 2, 10];

/** Sections by their numbers in the format (WebAssembly core specification, §5.5.2). */
const SECTIONS = [
  "custom",
  "types",
  "imports",
  "functions",
  "tables",
  "memories",
  "globals",
  "exports",
  "start",
  "elements",
  "code",
  "data",
  "data count",
];

/** Reads numbers and names, one behind the other. */
class Reader {
  place = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  get ended() {
    return this.place >= this.bytes.length;
  }

  /** An unsigned LEB128. */
  number() {
    let number = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const octet = this.bytes[this.place];
      this.place += 1;
      number += (octet & 0x7f) * factor;
      if (octet < 0x80) return number;
    }
  }

  /** @param {number} [length] told by a number in front, unless given */
  take(length = this.number()) {
    this.place += length;
    return this.bytes.subarray(this.place - length, this.place);
  }

  text() {
    return new TextDecoder().decode(this.take());
  }
}

/** @param {Uint8Array} module @returns {{ id: number, content: Uint8Array }[]} */
function sections(module) {
  const reader = new Reader(module);
  reader.take(8); // magic and version
  const found = [];
  while (!reader.ended) found.push({ id: reader.take(1)[0], content: reader.take() });
  return found;
}

/** How many functions come from outside: they have numbers, but no code. @param {Uint8Array} content */
function importedFunctions(content) {
  const reader = new Reader(content);
  let functions = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.take();
    reader.take();
    const kind = reader.number();
    if (kind === 0) {
      functions += 1;
      reader.number();
    } else if (kind === 3) {
      reader.take(2); // a global: its type, and whether it changes
    } else {
      if (kind === 1) reader.take(1); // a table: what it holds
      const limits = reader.number();
      reader.number();
      if (limits & 1) reader.number();
    }
  }
  return functions;
}

/** The section "name", of which the functions' names are the part with the number 1. @param {Uint8Array[]} customs */
function functionNames(customs) {
  /** @type {Map<number, string>} */
  const names = new Map();
  for (const custom of customs) {
    const reader = new Reader(custom);
    if (reader.text() !== "name") continue;
    while (!reader.ended) {
      const [kind] = reader.take(1);
      const part = new Reader(reader.take());
      if (kind !== 1) continue;
      for (let left = part.number(); left > 0; left -= 1) names.set(part.number(), part.text());
    }
  }
  return names;
}

/**
 * The pieces of a module: each function under its name, and all other sections whole.
 *
 * @param {Uint8Array} module that names its functions
 * @returns {Piece[]}
 */
export function pieces(module) {
  const all = sections(module);
  const names = functionNames(all.filter(({ id }) => id === CUSTOM).map(({ content }) => content));
  const imports = all.find(({ id }) => id === IMPORTS);
  let number = imports ? importedFunctions(imports.content) : 0;
  return all.flatMap(({ id, content }) => {
    if (id === CUSTOM) return [];
    if (id !== CODE) return [{ name: `(${SECTIONS[id] ?? id})`, bytes: content }];
    const reader = new Reader(content);
    return Array.from({ length: reader.number() }, () => {
      const name = names.get(number) ?? "(unnamed)";
      number += 1;
      return { name, bytes: reader.take() };
    });
  });
}

/** Rust's own crates: what stands in them generically is made for somebody else. */
const RUSTS = ["core", "alloc", "std"];

/**
 * Whose a function is: a module of Whylock's, or another crate. What Rust's own crates do with somebody's types is theirs. A
 * function without a path is an export's, or the runtime's, with all that was put into it.
 *
 * @param {string} name as Rust's symbols are read, `core::ptr::drop_in_place<whylock::certificate::Certificate>`
 */
export function owner(name) {
  if (name.startsWith("(")) return name;
  const paths = [...name.matchAll(/(?<![\w:])([a-z_]\w*)::(?:([a-z_]\w*)::)?/g)];
  if (paths.length === 0) return "(exports)";
  const [, crate, module] = paths.find(([, crate]) => !RUSTS.includes(crate)) ?? paths[0];
  return crate === "whylock" && module ? `whylock::${module}` : crate;
}
