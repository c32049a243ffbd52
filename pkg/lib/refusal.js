// Why no certificate came out of an input, in words for a developer.

import { InputError } from "./errors.js";
import { nextBlock } from "./pem-blocks.js";
import { quoted } from "./quoted.js";

/** By the names that the modules give them: `InputErrorKind` in src/certificate/input.rs. @type {Record<string, string>} */
const SENTENCES = {
  Empty: "is empty",
  InvalidBase64: "holds a PEM block whose base64 is broken",
  NoCertificate: "holds no certificate among what is in it",
  NotACertificate: "is neither DER, nor PEM, nor base64 of a certificate",
  PrivateKey: "holds a private key, and no certificate",
  TooLong: "is longer than 16 MiB",
  TooMany: "holds more than 1,000 certificates",
  Unfinished: "holds a PEM block that does not end",
};

/** So many labels say what else an input is. */
const MOST_LABELS = 3;

/**
 * @param {unknown} told the kind, and behind a space the line where one is to blame
 * @param {string} field which value was at fault
 * @param {Uint8Array} [octets] what was looked through, to say what it holds instead
 * @returns {unknown}
 */
export function refusal(told, field, octets) {
  if (typeof told !== "string") return told;
  const [kind, line] = told.split(" ");
  const place = line ? ` (line ${line})` : "";
  const others = kind === "NoCertificate" && octets && otherLabels(octets);
  const sentence = others ? `holds no certificate, but ${others}` : (SENTENCES[kind] ?? "cannot be read");
  return new InputError(`${field} ${sentence}${place}`, {
    code: codeOf(kind),
    field,
  });
}

/**
 * The labels of the PEM blocks in an input, each in quotation marks, as far as they are needed to know what it is.
 *
 * @param {Uint8Array} octets
 * @returns {string} empty where there is none
 */
export function otherLabels(octets) {
  /** @type {Set<string>} */
  const labels = new Set();
  for (let block = nextBlock(octets); block && labels.size <= MOST_LABELS; ) {
    if (block.label !== undefined) labels.add(quoted(block.label));
    block = nextBlock(octets, block.end ?? block.next ?? octets.length);
  }
  const named = [...labels].slice(0, MOST_LABELS);
  return [...named, ...(labels.size > MOST_LABELS ? ["…"] : [])].join(", ");
}

/**
 * @param {string} kind
 * @returns {import("./errors.js").ErrorCode}
 */
function codeOf(kind) {
  if (kind === "Empty") return "empty";
  return kind.startsWith("Too") ? "too-large" : "unreadable";
}
