// The WebAssembly module that only verifies: a third smaller than the whole one, and faster.

import bytes from "#bytes/verify.js";
import { certificates, explain, initSync, usePublicSuffixes } from "../dist/verify.js";
import { engineOf } from "./engine.js";

/** @typedef {import("./engine.js").Answers} Answers */
/** @typedef {import("./compiled.js").ModuleSource} ModuleSource */

export const verifier = /* @__PURE__ */ engineOf(
  { bytes, initSync, usePublicSuffixes },
  // the same report: its types are those of the whole module
  { certificates, explain: /** @type {Answers["explain"]} */ (explain) },
);

/**
 * Starts the module by hand. Nothing else has to: the first call of `verify` does so by itself. Use it to wait for
 * the start beforehand, or to hand over a module that was compiled elsewhere. Only the first start counts.
 *
 * @param {ModuleSource} [source] `verify_bg.wasm` of this version; the package's own, unless given
 * @returns {Promise<void>}
 */
export function init(source) {
  return verifier.init(source);
}
