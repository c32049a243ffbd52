// What the crate is told besides the connection. A build for tests replaces this file.

/** @type {import("./whylock.js").Options} */
export const options = {};
