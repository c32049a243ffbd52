// What callers choose, in the forms that are at hand in JavaScript, as the crate takes it.

import { base64Of } from "./base64.js";
import { InputError } from "./errors.js";
import { areOctets, isBlob, kindOf, octets, read } from "./octets.js";
import { listsOf } from "./revocation.js";
import { checkOptions, checkText, listOf } from "./shape.js";
import { anchorsOf, rootsOf } from "./trusted.js";

/** @typedef {import("../dist/whylock.js").Options} ModuleOptions */
/** @typedef {import("./certificates.js").CertificateInput} CertificateInput */
/** @typedef {import("./octets.js").Octets} Octets */
/** @typedef {import("./engine.js").Engine} Engine */

/**
 * A moment: a `Date`, or milliseconds since 1970.
 *
 * @typedef {Date | number} Moment
 */

/**
 * A file of this package, such as `whylock/logs.txt`: its octets, or the function that loads them when they are needed.
 *
 * @typedef {Octets | Blob | (() => Octets | Promise<Octets>)} DataFile
 */

/**
 * Roots, or the function that loads them when they are needed.
 *
 * @typedef {CertificateInput | (() => CertificateInput)} RootInput
 */

/**
 * A root that a caller adds: its certificate, or only the SHA-256 of one that comes with the connection, in
 * hexadecimal; and what people call it.
 *
 * @typedef {{ der?: CertificateInput, sha256?: string, name?: string }} AnchorInput
 */

/** @typedef {Omit<import("../dist/whylock.js").AddedLog, "key" | "retired"> & { key: Octets | string, retired?: Moment }} AddedLogInput */

/**
 * @typedef {object} OwnOptions
 * @property {Moment} [time] the moment to hold dates against where the connection does not tell when it was seen; now,
 *   unless told
 * @property {RootInput | readonly RootInput[]} [roots] the public roots' certificates (`publicRoots` of `whylock/roots`),
 *   without which no path ends at a root that the server did not send; roots of your own, which count as public then; or
 *   an array of both. A hundred certificates and more in DER, one behind the other, are taken for the file `roots.der`, of
 *   which only those count that are known as public
 * @property {readonly AnchorInput[]} [anchors] roots of your own with a name, or known by their hash only
 * @property {DataFile} [logs] the list of public logs (`publicLogs` of `whylock/logs`), without which no timestamp is
 *   verified; or the `text` that `readLogList` made of a newer one, in UTF-8
 * @property {readonly AddedLogInput[]} [addedLogs] logs beside those of the list
 * @property {Octets | string | Blob | readonly (Octets | string | Blob)[]} [crls] revocation lists, in DER, PEM or base64
 * @property {Octets | string | Blob | readonly (Octets | string | Blob)[]} [ocspResponses] responders' answers (an
 *   `OCSPResponse` each), in DER, PEM or base64
 * @property {DataFile} [revokedAuthorities] Mozilla's list of revoked authorities (`revokedAuthorities` of
 *   `whylock/revoked-authorities`)
 * @property {AbortSignal} [signal] gives up waiting; the promise is rejected with its reason
 */

/** @typedef {Omit<ModuleOptions, keyof OwnOptions> & OwnOptions} ExplainOptions */

/**
 * @param {Engine} engine
 * @param {unknown} given
 * @param {readonly string[]} [own] names of options that this function alone has, which stay
 * @returns {Promise<ModuleOptions>}
 * @throws {InputError | ShapeError}
 */
export async function moduleOptions(engine, given, own) {
  checkOptions(given, own);
  const {
    signal,
    time,
    roots,
    anchors,
    logs,
    addedLogs,
    crls,
    ocspResponses,
    revokedAuthorities,
    readerLanguages,
    ...rest
  } = /** @type {ExplainOptions} */ (given ?? {});
  checkText(rest.language, "options.language");
  const languages = listOf(readerLanguages, "options.readerLanguages");
  for (const [place, language] of languages?.entries() ?? [])
    checkText(language, `options.readerLanguages[${place}]`);
  const trusted = await rootsOf(engine, roots);
  const named = await anchorsOf(engine, anchors);
  return defined({
    ...rest,
    time: moment(time, "options.time"),
    roots: trusted.roots,
    anchors: [...named, ...trusted.anchors],
    logs: await file(logs, "options.logs"),
    addedLogs: listOf(addedLogs, "options.addedLogs")?.map(logOf),
    crls: await listsOf(crls, "crls"),
    ocspResponses: await listsOf(ocspResponses, "ocspResponses"),
    revokedAuthorities: await file(revokedAuthorities, "options.revokedAuthorities"),
    readerLanguages: languages,
  });
}

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {number | undefined} in milliseconds since 1970
 * @throws {InputError}
 */
export function moment(value, field) {
  if (value === undefined || value === null) return undefined;
  const time = value instanceof Date ? value.getTime() : value;
  const isNumber = typeof time === "number";
  if (isNumber && Number.isFinite(time) && !(time === value && isOfSeconds(time))) return time;
  const not = !isNumber ? kindOf(value) : Number.isFinite(time) ? "seconds" : "one that does not exist";
  throw new InputError(`${field} has to be a Date or milliseconds since 1970, and not ${not}`, {
    code: "wrong-type",
    field,
  });
}

/** What is a day since 2001 in seconds, and one from 1970 to 1973 in milliseconds, before there was TLS. @param {number} time */
const isOfSeconds = (time) => time >= 1e9 && time < 1e11;

/**
 * @param {AddedLogInput} log
 * @param {number} place
 */
function logOf(log, place) {
  const field = `options.addedLogs[${place}]`;
  if (typeof log !== "object" || log === null) return log;
  return defined({
    ...log,
    key: base64Of(log.key, `${field}.key`),
    retired: moment(log.retired, `${field}.retired`),
  });
}

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {Promise<Uint8Array | undefined>}
 * @throws {InputError}
 */
export async function file(value, field) {
  const content = await (typeof value === "function" ? value() : value);
  if (content === undefined || content === null) return undefined;
  if (areOctets(content)) return octets(content, field);
  if (isBlob(content)) return read(content, field);
  throw new InputError(
    `${field} has to be octets or a function that loads them, and not ${kindOf(content)}`,
    {
      code: "wrong-type",
      field,
    },
  );
}

/**
 * Without fields that are undefined: some readers take those for a value.
 *
 * @template {object} T
 * @param {T} value
 * @returns {any}
 */
export function defined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
