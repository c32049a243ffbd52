// What this edition tells the crate besides the connection. A build for tests replaces this file.

/** @type {import("./whylock.js").Options} */
export const edition = {};
