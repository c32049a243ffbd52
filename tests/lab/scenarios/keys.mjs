// Keys that were badly made.

import { DOUBTED, GOOD, LENIENT, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const keys = [
  {
    name: "small-key",
    about: "An RSA key of 1024 bits, which both browsers take from a root that was added",
    url: "https://www.small-key.example/",
    server: { certificate: { fault: "small-key" }, tls: LENIENT },
    ...GOOD,
  },
  {
    name: "roca-key",
    about: "A key from the faulty generator of a chip: who pays enough can work it out",
    url: "https://www.roca-key.example/",
    server: { certificate: { issuer: "rsa", key: "rsa-roca" }, tls: TLS13 },
    ...DOUBTED,
  },
  {
    name: "close-primes",
    about: "A key whose primes lie so close together that anyone finds them",
    url: "https://www.close-primes.example/",
    server: { certificate: { issuer: "rsa", key: "rsa-close-primes" }, tls: TLS13 },
    ...DOUBTED,
  },
];
