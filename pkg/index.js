// The entry for Node: the module is read from disk, so that every function is ready when the import is.

import { readFileSync } from "node:fs";
import { initSync } from "./dist/whylock.js";

initSync({ module: readFileSync(new URL("./dist/whylock_bg.wasm", import.meta.url)) });

export {
  describeLogs,
  explain,
  inspect,
  languages,
  observe,
  openReport,
  readLogList,
  renderPopup,
  text,
  words,
} from "./dist/whylock.js";
