/// <reference lib="dom" />

export type * from "./dist/whylock.js";
export type { CertificateInput, CertificatesAtHand } from "./types/certificates.js";
export type { ModuleSource } from "./types/compiled.js";
export type { ConnectionInput, ConnectionMessage, TlsInput } from "./types/connection.js";
export type { ErrorCode, ErrorDetails } from "./types/errors.js";
export { InputError, ShapeError, WhylockError } from "./types/errors.js";
export type { ExplainOptions, TextOptions, WordOptions } from "./types/explain.js";
export { explain, languages, observe, text, words } from "./types/explain.js";
export { compareFiles, describeLogs, inspect, readLogList } from "./types/files.js";
export { publicLogs } from "./types/logs.js";
export { init } from "./types/module.js";
export type { AddedLogInput, AnchorInput, DataFile, Moment, RootInput } from "./types/options.js";
export { openReport, renderPopup } from "./types/render.js";
export { revokedAuthorities } from "./types/revoked-authorities.js";
export { publicRoots } from "./types/roots.js";
export type { NodeSocket } from "./types/socket.js";
export type { VerifyOptions } from "./types/verification.js";
export { verify } from "./types/verify-with-words.js";
