// What public logs signed.

import { GOOD, refused, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const timestamps = [
  refused({
    name: "precertificate",
    about: "A certificate that was made for logs alone, served to visitors",
    url: "https://www.precertificate.example/",
    server: { certificate: { fault: "precertificate" }, tls: TLS13 },
  }),
  {
    name: "static-ct",
    about: "One of its logs is read as files, as most will be",
    url: "https://www.static-ct.example/",
    server: { certificate: { fault: "static-ct" }, tls: TLS13 },
    shows: {
      operators: "Whylock Lab Log Alder, Whylock Lab Log Cedar. They are run by Lab Forestry, Lab Orchards.",
    },
    calm: true,
    ...GOOD,
  },
  {
    name: "sct-forged",
    about: "Somebody else signed a promise in the name of a log",
    url: "https://www.sct-forged.example/",
    server: { certificate: { fault: "sct-forged" }, tls: TLS13 },
    oddity: "forged",
    ...GOOD,
  },
  {
    name: "sct-other-certificate",
    about: "A log signed its promise, of another certificate",
    url: "https://www.sct-other-certificate.example/",
    server: { certificate: { fault: "sct-other-certificate" }, tls: TLS13 },
    oddity: "other-certificate",
    ...GOOD,
  },
  {
    name: "sct-unknown-log",
    about: "A promise of a log that no list has",
    url: "https://www.sct-unknown-log.example/",
    server: { certificate: { fault: "sct-unknown-log" }, tls: TLS13 },
    oddity: "unknown-log",
    ...GOOD,
  },
  {
    name: "sct-retired-log",
    about: "A log made its promise when it was retired already",
    url: "https://www.sct-retired-log.example/",
    server: { certificate: { fault: "sct-retired-log" }, tls: TLS13 },
    oddity: "retired",
    ...GOOD,
  },
  {
    name: "sct-log-retired-since",
    about: "A log made its promise, and was retired later: that is no fault",
    url: "https://www.sct-log-retired-since.example/",
    server: { certificate: { fault: "sct-log-retired-since" }, tls: TLS13 },
    oddity: "retired-since",
    calm: true,
    ...GOOD,
  },
  {
    name: "sct-future",
    about: "A log promises something tomorrow",
    url: "https://www.sct-future.example/",
    server: { certificate: { fault: "sct-future" }, tls: TLS13 },
    oddity: "future",
    ...GOOD,
  },
  {
    name: "one-sct",
    about: "In one log, where browsers ask public certificates for two",
    url: "https://www.one-sct.example/",
    server: { certificate: { fault: "one-sct" }, tls: TLS13 },
    shows: { logs: "One public log signed, with a timestamp, that it saw this one: Whylock Lab Log Alder." },
    ...GOOD,
  },
  {
    name: "one-operator",
    about: "In two logs, and one operator runs both",
    url: "https://www.one-operator.example/",
    server: { certificate: { fault: "one-operator" }, tls: TLS13 },
    shows: { operators: "Whylock Lab Log Alder, Whylock Lab Log Ash. They are run by Lab Forestry." },
    ...GOOD,
  },
];
