// The public logs of Certificate Transparency, without which no timestamp is verified.

import bytes from "#bytes/logs.js";

/**
 * Loads the list; for the option `logs`, which also takes this function itself.
 *
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function publicLogs() {
  return bytes();
}
