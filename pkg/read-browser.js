// The small part that only reads certificates, for a page that has no bundler: the build puts this into one file,
// `dist/read-browser.js`, which fetches the module from beside itself.

import bytes from "#bytes/read.js";
import { init } from "./lib/read.js";

await init(bytes());

export * from "./lib/read.js";
