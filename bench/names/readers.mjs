/**
 * Who reads the names and the expiry of many certificates at once, Whylock first. Both forms of the corpus are there before
 * the clock runs: each takes what suits it.
 *
 * @typedef {ReturnType<typeof import("./corpus.mjs").bulk>} Bulk
 * @typedef {{ names: string[], notAfter: Date }} NamesAndExpiry
 */

import { ASN1 } from "@fidm/asn1";
import { Certificate } from "@fidm/x509";
import { inspect } from "../../pkg/index.js";

/** @type {{ name: string, read: (bulk: Bulk) => NamesAndExpiry[] }[]} */
export const readers = [
  {
    name: "whylock",
    read: ({ certificates }) =>
      certificates.map((der) => {
        const { extensions, validity } = inspect(der).certificates[0].certificate;
        /** @type {string[]} */
        const names = [];
        for (const { value: extension } of extensions.items) {
          const { value } = extension.value;
          if (value.kind !== "subject-alternative-name") continue;
          for (const { value: name } of value.value.items)
            if (name.kind === "dns-name") names.push(name.value.value);
        }
        return { names, notAfter: new Date((validity?.value.notAfter?.value.unix ?? Number.NaN) * 1000) };
      }),
  },
  {
    name: "@fidm/x509",
    read: ({ certificates }) =>
      certificates.map((der) => {
        const certificate = new Certificate(ASN1.fromDER(der));
        return { names: certificate.dnsNames, notAfter: certificate.validTo };
      }),
  },
];
