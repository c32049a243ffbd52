// What the certificate and the site are called.

import { page } from "../pages.mjs";
import { GOOD, stopped, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const names = [
  {
    name: "many-names",
    about: "One certificate for 200 sites",
    url: "https://www.many-names.example/",
    server: {
      certificate: {
        names: [
          "www.many-names.example",
          ...Array.from({ length: 199 }, (_, index) => `tenant-${index + 1}.example`),
        ],
      },
      tls: TLS13,
    },
    ...GOOD,
  },
  {
    name: "wildcard",
    about: "A certificate for every name under a domain",
    url: "https://shop.wildcard.example/",
    server: { certificate: { names: ["*.wildcard.example"] }, tls: TLS13 },
    ...GOOD,
  },
  {
    name: "idn",
    about: "A host with a letter that ASCII has not: bücher.example",
    url: "https://xn--bcher-kva.example/",
    server: { certificate: {}, tls: TLS13 },
    ...GOOD,
  },
  {
    name: "idn-look-alike",
    about: "A host in Cyrillic letters that all look like Latin ones: аррӏе.example",
    url: "https://xn--80ak6aa92e.example/",
    server: { certificate: {}, tls: TLS13 },
    says: {
      letters: "The letters of this name are Cyrillic.",
      reading: "apple.example",
      way: "xn--80ak6aa92e",
    },
    ...GOOD,
  },
  {
    name: "idn-mixed",
    about: "A host with one Cyrillic letter among Latin ones: pаypal.example",
    url: "https://xn--pypal-4ve.example/",
    server: { certificate: {}, tls: TLS13 },
    says: { letters: "“а” is Cyrillic.", reading: "paypal.example", way: "xn--pypal-4ve" },
    ...GOOD,
  },
  {
    name: "phishing-like",
    about: "A valid certificate for a name that pretends, and a page that asks for a password",
    url: "https://secure-paypa1-login.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page(
        "Log in to your account",
        '<form><label>Password <input type="password" name="password"></label> <button>Log in</button></form>',
      ),
    },
    calm: true,
    ...GOOD,
  },
  ...stopped({
    name: "wrong-host",
    about: "A certificate for another host",
    url: "https://www.wrong-host.example/",
    server: { certificate: { names: ["www.somebody-else.example"] }, tls: TLS13 },
  }),
];
