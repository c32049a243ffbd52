// Revocation lists and responders' answers, in every form that they are kept in.

import { fromText } from "./base64.js";
import { InputError } from "./errors.js";
import { areOctets, isBlob, kindOf, octets, read } from "./octets.js";

/** What each is called: by people, and in PEM (RFC 7468 §7 for lists; OpenSSL for answers). */
const KINDS = {
  crls: { name: "revocation list", label: "X509 CRL" },
  ocspResponses: { name: "responder's answer", label: "OCSP RESPONSE" },
};

/**
 * @param {unknown} given
 * @param {keyof typeof KINDS} option
 * @returns {Promise<(string | Uint8Array)[] | undefined>} each in DER, or that in base64
 * @throws {InputError}
 */
export async function listsOf(given, option) {
  if (given === undefined || given === null) return undefined;
  const all = Array.isArray(given) ? given : [given];
  const found = all.map(async (one, place) => {
    const field = `options.${option}[${place}]`;
    const list = isBlob(one) ? await read(one, field) : areOctets(one) ? octets(one, field) : one;
    if (typeof list === "string") return ofText(list, option, field);
    if (list instanceof Uint8Array) {
      return list[0] === 0x30 ? [list] : ofText(new TextDecoder().decode(list), option, field);
    }
    throw new InputError(`${field} has to be octets, PEM or base64, and not ${kindOf(list)}`, {
      code: "wrong-type",
      field,
    });
  });
  return (await Promise.all(found)).flat();
}

/**
 * @param {string} text base64, or PEM with one or several
 * @param {keyof typeof KINDS} option
 * @param {string} field
 */
function ofText(text, option, field) {
  if (!text.includes("-----BEGIN ")) return [fromText(text, field)];
  const { name, label } = KINDS[option];
  const [before = "", ...blocks] = text.split(`-----BEGIN ${label}`);
  if (blocks.length === 0) {
    throw new InputError(`${field} holds no ${name}, which in PEM is called ${label}`, {
      code: "unreadable",
      field,
    });
  }
  let line = linesOf(before);
  return blocks.map((block) => {
    const place = `${field}, in line ${line},`;
    line += linesOf(block) - 1;
    const [, base64] = new RegExp(`^-----([^-]*)-----END ${label}-----`).exec(block) ?? [];
    if (base64 !== undefined) return fromText(base64, field, place);
    throw new InputError(`${place} holds a PEM block that does not end`, { code: "unreadable", field });
  });
}

/** @param {string} text */
const linesOf = (text) => text.split("\n").length;
