// What this edition tells the crate besides the connection. A build for tests replaces this file.

/** @type {import("./whylock.js").Options} */
export const edition = {};

/**
 * Whose signature an imported list of logs has to bear, a SubjectPublicKeyInfo in base64; without it, Google's.
 *
 * @type {string | undefined}
 */
export const logListKey = undefined;
