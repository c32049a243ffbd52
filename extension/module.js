// The crate's module, as the extension starts it: with the list of public suffixes, which lies beside it.

import init, { usePublicSuffixes } from "./whylock.js";

/** Starts the module. Both of its parts are fetched at once. */
export async function startModule() {
  const [list] = await Promise.all([
    octets(new URL("public-suffixes.txt", import.meta.url)),
    init({ module_or_path: new URL("whylock_bg.wasm", import.meta.url) }),
  ]);
  usePublicSuffixes(list);
}

/** @param {URL} url */
async function octets(url) {
  const answer = await fetch(url);
  // a server of the web may have something to say in its place
  if (!answer.ok) throw new Error(`${url} could not be fetched: status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
