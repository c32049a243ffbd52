// What can go wrong, as classes and codes, so that a caller need not read sentences.

import { visible } from "./visible.js";

/**
 * What went wrong:
 * `detached`, a buffer whose octets were handed to somebody else ·
 * `empty`, nothing was given ·
 * `module`, the WebAssembly module could not be started ·
 * `not-connected`, a socket without a finished handshake, or whose peer showed no certificate ·
 * `too-large`, more than is looked through ·
 * `unreadable`, no certificate or list came out of it ·
 * `wrong-shape`, a message or an option of the wrong shape ·
 * `wrong-type`, a value that is not of a kind that is taken here.
 *
 * @typedef {"detached" | "empty" | "module" | "not-connected" | "too-large" | "unreadable" | "wrong-shape" | "wrong-type"} ErrorCode
 */

/**
 * @typedef {object} ErrorDetails
 * @property {ErrorCode} code
 * @property {string} [field] which value was at fault, for example `options.crls[1]`
 * @property {number} [offset] the octet in it, counted from 0
 * @property {unknown} [cause]
 */

/** Any error that this package makes. An abort rejects with the signal's own reason instead. */
export class WhylockError extends Error {
  /** @param {string} message @param {ErrorDetails} details */
  constructor(message, { code, field, offset, cause }) {
    super(visible(message), cause === undefined ? undefined : { cause });
    /** What went wrong, for programs. */
    this.code = code;
    /** Which value was at fault, where one is. */
    this.field = field;
    /** At which octet of it, where that is known. */
    this.offset = offset;
  }

  /** @override */
  get name() {
    return "WhylockError";
  }
}

/** Octets, a text or another value that cannot be used. */
export class InputError extends WhylockError {
  /** @override */
  get name() {
    return "InputError";
  }
}

/** A connection, a report or an option whose fields are not as the types say. */
export class ShapeError extends WhylockError {
  /** @override */
  get name() {
    return "ShapeError";
  }
}

/** Options whose content the module reads, in its words "of the wrong shape": they are octets or texts for all that. */
const CONTENT = /^options\.(crls|ocspResponses|logs|revokedAuthorities)(\[\d+\])?$/;

/**
 * An error of the module as one of these classes. Its sentence stays; field and octet are read from it, as
 * `WrongShape` in the crate's boundary writes them.
 *
 * @param {unknown} error
 * @param {string} [field] which value was at fault, where the sentence does not say
 * @param {ErrorCode} [code] of octets or a text, where it is known what is wrong with them
 */
export function typed(error, field, code = "unreadable") {
  if (!(error instanceof Error) || error instanceof WhylockError || error instanceof WebAssembly.RuntimeError)
    return error;
  // the crate puts a dot before the place in a list that it was handed as such
  const message = error.message.replace(/^(\w+)\.\[/, "$1[");
  const [, named] = /^(\S+) is of the wrong shape: /.exec(message) ?? [];
  const [, octet] = / at octet (\d+)$/.exec(message) ?? [];
  const offset = octet === undefined ? undefined : Number(octet);
  if (named && CONTENT.test(named))
    return new InputError(message, { code: "unreadable", field: named, offset });
  if (named) return new ShapeError(message, { code: "wrong-shape", field: named, offset });
  return new InputError(message, { code, field, offset });
}
