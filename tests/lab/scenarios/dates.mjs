// Since when, and until when.

import { twoYearsOn } from "../faults.mjs";
import { page } from "../pages.mjs";
import { GOOD, stopped, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const dates = [
  ...stopped({
    name: "expired",
    about: "The certificate ended ten days ago",
    url: "https://www.expired.example/",
    server: { certificate: { startsInDays: -100 }, tls: TLS13 },
  }),
  ...stopped({
    name: "not-yet-valid",
    about: "The certificate begins in five days, or the clock is wrong",
    url: "https://www.not-yet-valid.example/",
    server: { certificate: { startsInDays: 5 }, tls: TLS13 },
  }),
  ...stopped({
    name: "wrong-clock",
    about: "The browser's clock is two years behind: the certificates, the logs and the server all say so",
    url: "https://www.wrong-clock.example/",
    server: {
      certificate: { fault: "future" },
      tls: TLS13,
      answer: page("Two years later", "", { date: twoYearsOn(new Date()).toUTCString() }),
    },
    oddity: "future",
  }),
  {
    name: "six-days",
    about: "A certificate for six days, half of which are over: that is how it is meant",
    url: "https://www.six-days.example/",
    server: { certificate: { startsInDays: -3, days: 6 }, tls: TLS13 },
    calm: true,
    ...GOOD,
  },
  {
    name: "forty-seven-days",
    about: "A certificate for 47 days, the most that public ones will have from 2029 on, with 17 left",
    url: "https://www.forty-seven-days.example/",
    server: { certificate: { startsInDays: -30, days: 47 }, tls: TLS13 },
    calm: true,
    ...GOOD,
  },
  {
    name: "long-lived",
    about: "A certificate for 400 days, which browsers take from a root that was added",
    url: "https://www.long-lived.example/",
    server: { certificate: { fault: "long-lived" }, tls: TLS13 },
    ...GOOD,
  },
];
