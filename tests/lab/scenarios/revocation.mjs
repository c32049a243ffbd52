// What the server staples.

import { GOOD, refused, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const revocation = [
  {
    name: "stapled-good",
    about: "The certificate promises a stapled answer, and the server sends one that is good",
    url: "https://www.stapled-good.example/",
    server: { certificate: { mustStaple: true }, tls: TLS13, staples: "good" },
    ...GOOD,
  },
  refused({
    name: "stapled-revoked",
    about: "The server staples an answer that says its certificate is revoked",
    url: "https://www.stapled-revoked.example/",
    server: { certificate: {}, tls: TLS13, staples: "revoked" },
  }),
  {
    name: "stapled-nothing",
    about: "The certificate promises a stapled answer, and the server sends none",
    url: "https://www.stapled-nothing.example/",
    server: { certificate: { mustStaple: true }, tls: TLS13 },
    visit: "error",
    firefox: "not-proven",
    chromium: "accepted",
    looked: "private",
  },
];
