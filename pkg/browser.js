// The entry for browsers: the module is fetched from beside this file, so that every function is ready when the
// import is.

import init from "./dist/whylock.js";

await init({ module_or_path: new URL("./dist/whylock_bg.wasm", import.meta.url) });

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
