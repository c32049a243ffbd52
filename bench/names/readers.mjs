/**
 * Who reads the names and the expiry of many certificates at once, Whylock first. Both forms of the corpus are there before
 * the clock runs: each takes what suits it.
 *
 * @typedef {ReturnType<typeof import("./corpus.mjs").bulk>} Bulk
 * @typedef {{ names: string[], notAfter?: Date }} NamesAndExpiry
 */

import { ASN1 } from "@fidm/asn1";
import { Certificate } from "@fidm/x509";
import { readNamesAndExpiry } from "../../pkg/lib/read.js";

/** @type {{ name: string, read: (bulk: Bulk) => NamesAndExpiry[] }[]} */
export const readers = [
  {
    name: "whylock",
    read: ({ concatenated }) => [...readNamesAndExpiry(concatenated)],
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
