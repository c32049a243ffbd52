// A WebAssembly module that verifies, the whole one or the one that does nothing else: how it starts, once, with the first call
// of any function, or by hand before.

import publicSuffixes from "#bytes/public-suffixes.js";
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
 * @param {(list: Uint8Array) => void} module.usePublicSuffixes
 * @param {Answers} answers
 * @returns {Engine}
 */
export function engineOf({ bytes, initSync, usePublicSuffixes }, answers) {
  let started = false;

  /** @param {WebAssembly.Module | BufferSource} module @param {Uint8Array} list of public suffixes */
  function run(module, list) {
    initSync({ module });
    usePublicSuffixes(list);
    started = true;
  }

  function start() {
    if (started) return;
    try {
      run(bytes(), publicSuffixes());
    } catch (error) {
      throw unstartable(error);
    }
  }

  /** @param {ModuleSource} [source] */
  async function init(source) {
    if (started) return;
    if (source === undefined) return start();
    try {
      // a page has to fetch the list
      const [module, list] = await Promise.all([compiled(source), publicSuffixes()]);
      // somebody may have asked for something meanwhile
      if (!started) run(module, list);
    } catch (error) {
      throw unstartable(error);
    }
  }

  return { ...answers, start, init };
}
