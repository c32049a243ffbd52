// A WebAssembly module from wherever a caller has it: compiled, and not started, as another one may have started by then.

import { InputError, WhylockError } from "./errors.js";

/**
 * The module, or where it comes from.
 *
 * @typedef {WebAssembly.Module | BufferSource | Response | URL | PromiseLike<Response>} ModuleSource
 */

/**
 * @param {unknown} source a `ModuleSource`
 * @returns {Promise<WebAssembly.Module>}
 * @throws {WhylockError}
 */
export async function compiled(source) {
  try {
    const found = await (source instanceof URL ? fetch(source) : source);
    if (found instanceof WebAssembly.Module) return found;
    if (isBuffer(found)) return await WebAssembly.compile(found);
    if (isResponse(found)) return await ofResponse(found);
  } catch (error) {
    throw unstartable(error);
  }
  throw new InputError("the module has to be a WebAssembly.Module, its octets, a Response or a URL", {
    code: "wrong-type",
    field: "module",
  });
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

/** @param {Response} response */
async function ofResponse(response) {
  if (!response.ok) throw new Error(`${response.url} could not be fetched: status ${response.status}`);
  // while it arrives, where the server calls it what it is
  const named = response.headers.get("content-type") === "application/wasm";
  if (named && typeof WebAssembly.compileStreaming === "function")
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** @param {unknown} value @returns {value is BufferSource} */
function isBuffer(value) {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** @param {unknown} value @returns {value is Response} */
function isResponse(value) {
  const response = /** @type {Partial<Response> | null | undefined} */ (value);
  return typeof response?.arrayBuffer === "function" && typeof response.headers?.get === "function";
}
