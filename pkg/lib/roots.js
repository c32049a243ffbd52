// The public roots' own certificates, which end a chain that came without its root.

import bytes from "#bytes/roots.js";

/**
 * Loads them; for the option `roots`, which also takes this function itself.
 *
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function publicRoots() {
  return bytes();
}
