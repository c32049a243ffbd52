// Explanations: of a connection as a report, of a report in words and in lines of text.

import { abortable } from "./abort.js";
import { asked, askedAtOnce } from "./asked.js";
import { checkHost, message } from "./connection.js";
import * as whylock from "./module.js";
import { whole } from "./module.js";
import { moduleOptions } from "./options.js";
import { checkCardinal, checkOptions, checkRecord } from "./shape.js";
import { HANDSHAKE } from "./verification.js";

export { InputError, ShapeError, WhylockError } from "./errors.js";
export { init } from "./module.js";

/** @typedef {import("../dist/whylock.js").Explanation} Explanation */
/** @typedef {import("../dist/whylock.js").LanguageName} LanguageName */
/** @typedef {import("../dist/whylock.js").Observation} Observation */
/** @typedef {import("../dist/whylock.js").Report} Report */
/** @typedef {import("./connection.js").ConnectionInput} ConnectionInput */
/** @typedef {import("./options.js").ExplainOptions} ExplainOptions */

/**
 * Options of a report's words: those that it was made with. Host and moment stand in the report, so those of `verify`
 * may be among them and do not count.
 *
 * @typedef {Omit<ExplainOptions, "host"> & { host?: string | URL, stapled?: unknown, signedCertificateTimestamps?: unknown }} WordOptions
 */

/** @typedef {WordOptions & import("../dist/whylock.js").TextOptions} TextOptions */

/** What is put into words. */
const REPORT = "a report of explain or verify";

/**
 * Explains a connection. Bad certificates are explained too; only a message of the wrong shape is an error.
 *
 * @example
 * const report = await explain({ version: 1, observer: "caller", url: "http://example.com/", sight: "seen" });
 * console.log(report.verdict.state); // "open"
 *
 * @param {ConnectionInput} connection what was seen of it, or Node's socket
 * @param {ExplainOptions} [options]
 * @returns {Promise<Report>}
 * @throws {InputError | ShapeError}
 */
export function explain(connection, options) {
  return abortable(options?.signal, async () => {
    const [seen, chosen] = [
      await message(whole, connection, options?.signal),
      await moduleOptions(whole, options),
    ];
    checkHost(seen, options);
    return asked(whole, () => whole.explain(seen, chosen));
  });
}

/**
 * What is worth keeping of a visit, to be handed back as `visits` another time: days and hashes. Undefined where nothing
 * may be kept or compared.
 *
 * @param {ConnectionInput} connection
 * @param {ExplainOptions} [options]
 * @returns {Promise<Observation | undefined>}
 * @throws {InputError | ShapeError}
 */
export function observe(connection, options) {
  return abortable(options?.signal, async () => {
    const [seen, chosen] = [
      await message(whole, connection, options?.signal),
      await moduleOptions(whole, options),
    ];
    checkHost(seen, options);
    return asked(whole, () => whylock.observe(seen, chosen));
  });
}

/**
 * A report in words: a structure without markup, in the language of the options. Everything in the report is computed
 * anew from its connection.
 *
 * @example
 * const { promises } = await words(report, { language: "de" });
 *
 * @param {Report} report
 * @param {WordOptions} [options]
 * @returns {Promise<Explanation>}
 * @throws {InputError | ShapeError}
 */
export function words(report, options) {
  return abortable(options?.signal, async () => {
    checkRecord(report, "report", REPORT);
    const chosen = await optionsOfWords(options);
    return asked(whole, () => whylock.words(report, chosen));
  });
}

/**
 * A report in lines for a terminal, computed anew as `words` does.
 *
 * @example
 * console.log(await text(report, { width: 80 }));
 *
 * @param {Report} report
 * @param {TextOptions} [options]
 * @returns {Promise<string>}
 * @throws {InputError | ShapeError}
 */
export function text(report, options) {
  return abortable(options?.signal, async () => {
    checkRecord(report, "report", REPORT);
    checkCardinal(options?.width, "options.width");
    const chosen = await optionsOfWords(options, ["width", "colour"]);
    return asked(whole, () => whylock.text(report, chosen));
  });
}

/**
 * The languages that there are words in, English first.
 *
 * @returns {LanguageName[]}
 */
export function languages() {
  return askedAtOnce(whole, () => whylock.languages());
}

/**
 * @param {WordOptions | undefined} options
 * @param {readonly string[]} [own]
 */
async function optionsOfWords(options, own = []) {
  checkOptions(options, [...own, ...HANDSHAKE]);
  const { host: _, time: __, stapled: ___, signedCertificateTimestamps: ____, ...rest } = options ?? {};
  return moduleOptions(whole, rest, own);
}
