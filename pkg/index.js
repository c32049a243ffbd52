// Everything, for Node and for whatever bundles or resolves packages. The module starts with the first call.

export { InputError, ShapeError, WhylockError } from "./lib/errors.js";
export { explain, languages, observe, text, words } from "./lib/explain.js";
export { compareFiles, describeLogs, inspect, readLogList } from "./lib/files.js";
export { publicLogs } from "./lib/logs.js";
export { init } from "./lib/module.js";
export { openReport, renderPopup } from "./lib/render.js";
export { revokedAuthorities } from "./lib/revoked-authorities.js";
export { publicRoots } from "./lib/roots.js";
export { verify } from "./lib/verify-with-words.js";
