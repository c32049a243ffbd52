// The crate's module, as the extension starts it: with the list of public suffixes, which lies beside it.

import init, { usePublicSuffixes } from "./whylock.js";

/** Starts the module. Both of its parts are fetched at once. */
export async function startModule() {
  const [list] = await Promise.all([
    fetch(new URL("public-suffixes.txt", import.meta.url)).then((answer) => answer.arrayBuffer()),
    init({ module_or_path: new URL("whylock_bg.wasm", import.meta.url) }),
  ]);
  usePublicSuffixes(new Uint8Array(list));
}
