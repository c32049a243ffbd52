// What verifies chains, for a page that has no bundler and wants no words: the build puts this into one file,
// `dist/verify-browser.js`, which fetches the module and the list of public suffixes from beside itself.

import bytes from "#bytes/verify.js";
import { init } from "./lib/verify.js";

await init(bytes());

export * from "./lib/verify.js";
