/// <reference lib="dom" />

export type * from "./dist/whylock.js";
export { explain, inspect, languages, renderPopup, text, words } from "./dist/whylock.js";
