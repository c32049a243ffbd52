// A WebAssembly module that verifies, the whole one or the one that does nothing else: how it starts, once, with the first call
// of any function, or by hand before.

import { InputError, WhylockError } from "./errors.js";

/**
 * The module, or where it comes from.
 *
 * @typedef {WebAssembly.Module | BufferSource | Response | URL | PromiseLike<Response>} ModuleSource
 */

/**
 * What both modules answer.
 *
 * @typedef {object} Answers
 * @property {typeof import("../dist/whylock.js").certificates} certificates
 * @property {typeof import("../dist/whylock.js").explain} explain
 *
 * @typedef {object} Starting
 * @property {() => void} start starts the package's own module, unless one runs
 * @property {(module?: ModuleSource) => Promise<void>} init starts this one
 *
 * @typedef {Answers & Starting} Engine
 */

/**
 * @param {object} module
 * @param {() => WebAssembly.Module | BufferSource} module.bytes the package's own
 * @param {(given: { module: WebAssembly.Module | BufferSource }) => unknown} module.initSync
 * @param {(given: { module_or_path: Response }) => Promise<unknown>} module.initialise
 * @param {Answers} answers
 * @returns {Engine}
 */
export function engineOf({ bytes, initSync, initialise }, answers) {
  let started = false;

  /** @param {() => unknown} begin */
  function run(begin) {
    try {
      begin();
      started = true;
    } catch (error) {
      throw unstartable(error);
    }
  }

  function start() {
    if (!started) run(() => initSync({ module: bytes() }));
  }

  /** @param {ModuleSource} [module] */
  async function init(module) {
    if (started) return;
    if (module === undefined) return start();
    if (module instanceof WebAssembly.Module || isBuffer(module)) return run(() => initSync({ module }));
    if (!isSource(module)) {
      throw new InputError("the module has to be a WebAssembly.Module, its octets, a Response or a URL", {
        code: "wrong-type",
        field: "module",
      });
    }
    try {
      await initialise({ module_or_path: /** @type {Response} */ (module) });
      started = true;
    } catch (error) {
      throw unstartable(error);
    }
  }

  return { ...answers, start, init };
}

/** @param {unknown} error */
export function unstartable(error) {
  if (error instanceof WhylockError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new WhylockError(`the WebAssembly module could not be started: ${reason}`, {
    code: "module",
    cause: error,
  });
}

/** @param {unknown} module @returns {module is BufferSource} */
function isBuffer(module) {
  return module instanceof ArrayBuffer || ArrayBuffer.isView(module);
}

/** @param {unknown} module */
function isSource(module) {
  if (module instanceof URL) return true;
  const source = /** @type {{ arrayBuffer?: unknown, then?: unknown } | null} */ (module);
  return typeof source?.arrayBuffer === "function" || typeof source?.then === "function";
}
