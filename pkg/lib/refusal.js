// Why no certificate came out of an input, in words for a developer.

import { InputError } from "../errors.js";

/** By the names that the module gives them: `InputErrorKind` in src/certificate/input.rs. @type {Record<string, string>} */
const SENTENCES = {
  Empty: "input is empty",
  InvalidBase64: "the base64 of a PEM block is broken",
  NoCertificate: "there is no certificate among what is in the input",
  NotACertificate: "input is neither DER, nor PEM, nor base64 of a certificate",
  PrivateKey: "input holds a private key, and no certificate",
  TooLong: "input is longer than 16 MiB",
  TooMany: "input holds more than 1,000 certificates",
  Unfinished: "a PEM block does not end",
};

/**
 * @param {unknown} told the kind, and behind a space the line where one is to blame
 * @returns {unknown}
 */
export function refusal(told) {
  if (typeof told !== "string") return told;
  const [kind, line] = told.split(" ");
  const place = line ? ` (line ${line})` : "";
  const code = kind.startsWith("Too") ? "too-large" : kind === "Empty" ? "empty" : "unreadable";
  return new InputError(`${SENTENCES[kind] ?? "input cannot be read"}${place}`, { code, field: "input" });
}
