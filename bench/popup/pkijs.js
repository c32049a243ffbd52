// A popup that parses one certificate with pkijs and shows what most viewers show.

import { Certificate } from "pkijs";
import { connection, finished } from "./page.js";

const [der = ""] = connection.certificates ?? [];
const certificate = Certificate.fromBER(Uint8Array.from(atob(der), (character) => character.charCodeAt(0)));

/** @param {import("pkijs").RelativeDistinguishedNames} name */
const words = (name) => name.typesAndValues.map(({ value }) => value.valueBlock.value).join(", ");
const rows = [
  words(certificate.subject),
  words(certificate.issuer),
  certificate.notBefore.value.toISOString(),
  certificate.notAfter.value.toISOString(),
  certificate.serialNumber.valueBlock.toString(),
];
document.body.append(
  ...rows.map((text) => {
    const row = document.createElement("p");
    row.textContent = text;
    return row;
  }),
);
finished();
