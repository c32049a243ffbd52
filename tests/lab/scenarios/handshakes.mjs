// How TLS is spoken.

import { GOOD, TLS10_AND_11, TLS12, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const handshakes = [
  {
    name: "good-ecdsa",
    about: "An ordinary site: an ECDSA certificate, TLS 1.3",
    url: "https://www.good.example/",
    server: { certificate: { names: ["www.good.example", "good.example"] }, tls: TLS13 },
    calm: true,
    ...GOOD,
  },
  {
    name: "good-rsa",
    about: "The same with an RSA certificate and another group",
    url: "https://www.good-rsa.example/",
    server: {
      certificate: { issuer: "rsa", key: "rsa" },
      tls: { ...TLS13, ciphers: "TLS_AES_256_GCM_SHA384", ecdhCurve: "prime256v1" },
    },
    ...GOOD,
  },
  {
    name: "tls12-forward-secrecy",
    about: "TLS 1.2 with keys that are forgotten",
    url: "https://www.tls12.example/",
    server: {
      certificate: {},
      tls: { ...TLS12, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", ecdhCurve: "X25519" },
    },
    ...GOOD,
  },
  {
    name: "tls12-static-rsa",
    about: "TLS 1.2 without forward secrecy: the server's one key opens everything ever recorded",
    url: "https://www.static-rsa.example/",
    server: {
      certificate: { issuer: "rsa", key: "rsa" },
      tls: { ...TLS12, ciphers: "AES128-GCM-SHA256" },
      http: 1, // HTTP/2 forbids such suites (RFC 9113 §9.2.2)
    },
    firefox: "weakened",
    chromium: "accepted",
    looked: "weakened",
  },
  {
    name: "x25519mlkem768",
    about: "Keys agreed so that a quantum computer could not find them either",
    url: "https://www.post-quantum.example/",
    server: { certificate: {}, tls: { ...TLS13, ecdhCurve: "X25519MLKEM768" } },
    ...GOOD,
  },
  {
    name: "tls10-and-tls11",
    about: "A server that speaks only what browsers have given up",
    url: "https://www.tls11.example/",
    server: { certificate: { issuer: "rsa", key: "rsa" }, tls: TLS10_AND_11, http: 1 },
    visit: "error",
    firefox: "failed",
    chromium: "failed",
  },
];
