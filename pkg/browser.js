// Everything, for a page that has no bundler: the build puts this into one file, `dist/browser.js`, which fetches the
// module and the list of public suffixes from beside itself, so that every function is ready when the import is.

import bytes from "#bytes/module.js";
import { init } from "./index.js";

await init(bytes());

export * from "./index.js";
