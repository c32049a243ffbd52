// Which WebAssembly module stands behind the package, and how it starts: the one place that knows. The import
// `#bytes/module.js` is the module's file in Node, an import of its own in Cloudflare's workers, and a text inside
// a JavaScript module wherever a bundler or a worker could not fetch a file.

import bytes from "#bytes/module.js";
import initialise, { initSync } from "../dist/whylock.js";
import { InputError, WhylockError } from "./errors.js";

export {
  compareFiles,
  describeLogs,
  explain,
  inspect,
  languages,
  observe,
  openReport,
  readLogList,
  renderPopup,
  text,
  words,
} from "../dist/whylock.js";

/**
 * The module, or where it comes from.
 *
 * @typedef {WebAssembly.Module | BufferSource | Response | URL | PromiseLike<Response>} ModuleSource
 */

let started = false;

/** Starts the package's own module, unless one runs. */
export function start() {
  if (started) return;
  run(() => initSync({ module: bytes() }));
}

/**
 * Starts the module by hand. Nothing else has to: the first call of any function does so by itself. Use it to wait for
 * the start beforehand, or to hand over a module that was compiled elsewhere. Only the first start counts.
 *
 * @param {ModuleSource} [module] `whylock_bg.wasm` of this version; the package's own, unless given
 * @returns {Promise<void>}
 */
export async function init(module) {
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

/** @param {() => unknown} begin */
function run(begin) {
  try {
    begin();
    started = true;
  } catch (error) {
    throw unstartable(error);
  }
}

/** @param {unknown} error */
function unstartable(error) {
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
