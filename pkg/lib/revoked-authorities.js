// Mozilla's list of revoked authorities.

import bytes from "#bytes/revoked-authorities.js";

/**
 * Loads the list; for the option `revokedAuthorities`, which also takes this function itself.
 *
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function revokedAuthorities() {
  return bytes();
}
