// Files: certificates that stand in them, and lists of logs.

import { abortable } from "./abort.js";
import { asked, askedAtOnce } from "./asked.js";
import { certificatesOf } from "./certificates.js";
import { InputError, typed } from "./errors.js";
import { plain } from "./input.js";
import * as whylock from "./module.js";
import { whole } from "./module.js";
import { areOctets, isEmpty, kindOf, octets } from "./octets.js";
import { defined, file, moduleOptions } from "./options.js";
import { otherLabels, refusal } from "./refusal.js";
import { checkRecord, list, wrongShape } from "./shape.js";

/** @typedef {import("../dist/whylock.js").Certificates} Certificates */
/** @typedef {import("../dist/whylock.js").FileWords} FileWords */
/** @typedef {import("../dist/whylock.js").LogListFacts} LogListFacts */
/** @typedef {import("../dist/whylock.js").ReadLogList} ReadLogList */
/** @typedef {import("./certificates.js").CertificatesAtHand} CertificatesAtHand */
/** @typedef {import("./options.js").ExplainOptions} ExplainOptions */
/** @typedef {import("./octets.js").Octets} Octets */

/**
 * Reads certificates: PEM (one or many), DER, PKCS #7 or base64; or Node's `X509Certificate`.
 *
 * @example
 * const { certificates } = inspect(await readFile("chain.pem"));
 * console.log(certificates[0].certificate.fingerprints.sha256);
 *
 * @param {string | Octets | { readonly raw: Uint8Array }} input
 * @param {string} [language] of the sentence that says why nothing was read
 * @returns {Certificates}
 * @throws {InputError}
 */
export function inspect(input, language) {
  // The module says of an empty input what it is, in the language.
  const empty = (typeof input === "string" && input.trim() === "") || isEmpty(input);
  const [given, chosen] = [empty ? "" : plain(input, "input"), languageOf(language)];
  whole.start();
  try {
    return whylock.inspect(given, chosen);
  } catch (error) {
    const { code, labels } = whyNot(given);
    const told = typed(error, "input", code);
    if (!labels || !(told instanceof InputError)) throw told;
    throw new InputError(`${told.message} (${labels})`, { code: told.code, field: told.field });
  }
}

/**
 * What the module only says in words when it inspects, and what else the input holds: a code, and labels of PEM.
 *
 * @param {string | Uint8Array} input
 * @returns {{ code?: import("./errors.js").ErrorCode, labels?: string }}
 */
function whyNot(input) {
  const octets = typeof input === "string" ? new TextEncoder().encode(input) : input;
  try {
    whole.certificates(octets);
    return {};
  } catch (error) {
    const told = refusal(error, "input");
    const labels = error === "NoCertificate" ? otherLabels(octets) : undefined;
    return told instanceof InputError ? { code: told.code, labels } : {};
  }
}

/**
 * Compares files of certificates: says of each what stands in it, and what it has to do with those before it.
 *
 * @param {readonly { name: string, certificates: CertificatesAtHand }[]} files
 * @param {string} [language]
 * @returns {FileWords[]}
 * @throws {InputError | ShapeError}
 */
export function compareFiles(files, language) {
  const opened = list(files, "files").map(openedFile);
  return askedAtOnce(whole, () => whylock.compareFiles(/** @type {any} */ (opened), languageOf(language)));
}

/**
 * What a list of logs is: of when, where it is from, how many logs it names, and of whom.
 *
 * @param {Octets} logs the file `logs.txt` of this package, or what `readLogList` made of a newer list
 * @returns {LogListFacts}
 * @throws {InputError}
 */
export function describeLogs(logs) {
  if (areOctets(logs)) return askedAtOnce(whole, () => whylock.describeLogs(octets(logs, "logs")), "logs");
  throw new InputError(`logs has to be octets, and not ${kindOf(logs)}`, {
    code: "wrong-type",
    field: "logs",
  });
}

/**
 * Reads Google's `log_list.json` once its signature is verified: a newer list, whose `text` in UTF-8 is what the option
 * `logs` wants from then on. One that is older than the options' own is refused.
 *
 * @param {{ json: Octets | Blob, signature: Octets | Blob, key?: Octets | Blob }} list
 * @param {ExplainOptions} [options]
 * @returns {Promise<ReadLogList>}
 * @throws {InputError | ShapeError}
 */
export function readLogList(list, options) {
  return abortable(options?.signal, async () => {
    checkRecord(list, "list", "an object with json and signature");
    const read = defined({
      json: await file(list.json, "list.json"),
      signature: await file(list.signature, "list.signature"),
      key: await file(list.key, "list.key"),
    });
    const chosen = await moduleOptions(whole, options);
    return asked(whole, () => whylock.readLogList(read, chosen));
  });
}

/** @param {unknown} file @param {number} place */
function openedFile(file, place) {
  if (typeof file !== "object" || file === null) {
    throw wrongShape(`files[${place}]`, `it has to be a file with its name, and not ${kindOf(file)}`);
  }
  const { certificates, ...rest } = /** @type {{ certificates?: unknown }} */ (file);
  const field = `files[${place}].certificates`;
  return certificates === undefined
    ? file
    : { ...rest, certificates: certificatesOf(whole, certificates, field) };
}

/** @param {unknown} language */
function languageOf(language) {
  if (language === undefined || language === null || typeof language === "string") return language;
  throw new InputError(`language has to be a text, and not ${kindOf(language)}`, {
    code: "wrong-type",
    field: "language",
  });
}
