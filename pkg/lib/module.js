// The whole WebAssembly module: what it verifies it also says in words, and draws. The import `#bytes/module.js` is the module's
// file in Node, an import of its own in Cloudflare's workers, and a text inside a JavaScript module wherever a bundler or
// a worker could not fetch a file.

import bytes from "#bytes/module.js";
import { certificates, explain, initSync, usePublicSuffixes } from "../dist/whylock.js";
import { engineOf } from "./engine.js";

export {
  compareFiles,
  describeLogs,
  inspect,
  languages,
  observe,
  openReport,
  readLogList,
  renderPopup,
  text,
  words,
} from "../dist/whylock.js";

/** @typedef {import("./compiled.js").ModuleSource} ModuleSource */

export const whole = /* @__PURE__ */ engineOf(
  { bytes, initSync, usePublicSuffixes },
  { certificates, explain },
);

/**
 * Starts the module by hand. Nothing else has to: the first call of any function does so by itself. Use it to wait for
 * the start beforehand, or to hand over a module that was compiled elsewhere. Only the first start counts.
 *
 * @param {ModuleSource} [source] `whylock_bg.wasm` of this version; the package's own, unless given
 * @returns {Promise<void>}
 */
export function init(source) {
  return whole.init(source);
}
