// What leads to the anchor.

import { GOOD, refused, SHOWN_ALONE, stopped, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const paths = [
  {
    name: "missing-intermediate",
    about: "The server leaves out a certificate of its chain: Firefox stops, Chromium fetches it",
    url: "https://www.missing-intermediate.example/",
    server: { certificate: { issuer: "seldom" }, tls: TLS13, sends: "leaf" },
    visit: "error",
    firefox: "not-proven",
    chromium: "accepted",
    looked: "private",
  },
  refused({
    name: "wrong-signature",
    about: "One bit of the signature is wrong",
    url: "https://www.wrong-signature.example/",
    server: { certificate: { fault: "wrong-signature" }, tls: TLS13 },
  }),
  refused({
    name: "excluded-name",
    about: "The authority is one that may not vouch for this name",
    url: "https://www.excluded-name.example/",
    server: { certificate: { fault: "excluded-name" }, tls: TLS13 },
  }),
  ...stopped({
    name: "expired-intermediate",
    about: "The certificate is good, and that of its authority ended ten days ago",
    url: "https://www.expired-intermediate.example/",
    server: { certificate: { fault: "expired-intermediate" }, tls: TLS13 },
    differs: { firefox: SHOWN_ALONE },
  }),
  refused({
    name: "no-certificate-signing",
    about: "The authority's key may not sign certificates",
    url: "https://www.no-certificate-signing.example/",
    server: { certificate: { fault: "no-certificate-signing" }, tls: TLS13 },
  }),
  {
    name: "disorder",
    about: "The server sends its chain in the wrong order, with a stranger in it",
    url: "https://www.disorder.example/",
    server: { certificate: { fault: "disorder" }, tls: TLS13 },
    ...GOOD,
  },
  {
    name: "cross-signed",
    about: "Two ways lead to a root, and one of them has ended",
    url: "https://www.cross-signed.example/",
    server: { certificate: { fault: "cross-signed" }, tls: TLS13 },
    ...GOOD,
  },
];
