// A WebAssembly module that verifies, the whole one or the one that does nothing else: how it starts, once, with the first call
// of any function, or by hand before.

import { compiled, unstartable } from "./compiled.js";

/** @typedef {import("./compiled.js").ModuleSource} ModuleSource */

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
 * @param {Answers} answers
 * @returns {Engine}
 */
export function engineOf({ bytes, initSync }, answers) {
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

  /** @param {ModuleSource} [source] */
  async function init(source) {
    if (started) return;
    if (source === undefined) return start();
    const module = await compiled(source);
    // somebody may have asked for something meanwhile
    if (!started) run(() => initSync({ module }));
  }

  return { ...answers, start, init };
}
