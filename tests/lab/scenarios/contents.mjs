// What else a page loads.

import { CROWD, crowd, crowdSites } from "../crowd.mjs";
import { page, pixel, script } from "../pages.mjs";
import { GOOD, TLS13 } from "./scenario.mjs";

/** The site for which the browsers' settings let http into a page of https; they would not by themselves. */
export const ALLOWED_TO_MIX = "https://www.allowed-to-mix.example/";

/** @type {import("./scenario.mjs").Scenario[]} */
export const contents = [
  {
    name: "mixed-content",
    about: "A page over https that wants a program over http: the browser refuses it",
    url: "https://www.mixed.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("Mixed", '<script src="http://programs.mixed.example/script.js"></script>'),
    },
    others: [{ host: "programs.mixed.example", answer: script }],
    ...GOOD,
  },
  {
    name: "mixed-content-loaded",
    about: "A page over https that loads a picture over http, because somebody let it",
    url: ALLOWED_TO_MIX,
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("Mixed", '<img src="http://pictures.mixed.example/pixel.gif" alt="">'),
    },
    others: [{ host: "pictures.mixed.example", answer: pixel }],
    firefox: "weakened",
    chromium: "weakened",
  },
  {
    name: "other-hosts",
    about: "A page that loads from three other hosts",
    url: "https://www.newspaper.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page(
        "Newspaper",
        `<img src="https://pictures.newspaper.example/pixel.gif" alt="">
<script src="https://cdn.library.example/script.js"></script>
<img src="https://count.audience.example/pixel.gif" alt="">`,
      ),
    },
    others: [
      { host: "pictures.newspaper.example", certificate: {}, answer: pixel },
      { host: "cdn.library.example", certificate: {}, answer: script },
      { host: "count.audience.example", certificate: {}, answer: pixel },
    ],
    ...GOOD,
  },
  {
    name: "crowd",
    about: "A page that loads from forty hosts, one of which is weaker than the others",
    url: CROWD,
    server: { certificate: {}, tls: TLS13, answer: crowd },
    others: crowdSites,
    ...GOOD,
  },
  {
    name: "crowd-in-between",
    about: "A page with a part of which somebody in between can read and change all",
    url: "https://www.crowd-in-between.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("A form", '<script src="https://pay.checkout.example/script.js"></script>'),
    },
    others: [{ host: "pay.checkout.example", certificate: { issuer: "private" }, answer: script }],
    ...GOOD,
  },
];
