// Why no certificate came out of an input, in words for a developer.

import { InputError } from "./errors.js";

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

/**
 * @param {unknown} told the kind, and behind a space the line where one is to blame
 * @param {string} field which value was at fault
 * @returns {unknown}
 */
export function refusal(told, field) {
  if (typeof told !== "string") return told;
  const [kind, line] = told.split(" ");
  const place = line ? ` (line ${line})` : "";
  return new InputError(`${field} ${SENTENCES[kind] ?? "cannot be read"}${place}`, {
    code: codeOf(kind),
    field,
  });
}

/**
 * @param {string} kind
 * @returns {import("./errors.js").ErrorCode}
 */
function codeOf(kind) {
  if (kind === "Empty") return "empty";
  return kind.startsWith("Too") ? "too-large" : "unreadable";
}
