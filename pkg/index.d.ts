/// <reference lib="dom" />

export type * from "./dist/whylock.js";
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
