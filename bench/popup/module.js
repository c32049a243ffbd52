// The module, started as the extension starts it.

import init, { usePublicSuffixes } from "../../pkg/dist/whylock.js";

/** Starts the module. Both of its parts are fetched at once. */
export async function startModule() {
  const [list] = await Promise.all([
    fetch("public-suffixes.txt").then((answer) => answer.arrayBuffer()),
    init({ module_or_path: "whylock_bg.wasm" }),
  ]);
  usePublicSuffixes(new Uint8Array(list));
}
