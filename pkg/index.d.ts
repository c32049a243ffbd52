/// <reference lib="dom" />

export type * from "./dist/whylock.js";
export { explain, inspect, languages, openReport, renderPopup, text, words } from "./dist/whylock.js";
