// Who answers for the site.

import { page } from "../pages.mjs";
import { GOOD, TLS13 } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const tunnelEnds = [
  {
    name: "cdn",
    about: "A large network answers for the site: its own name in the certificate tells",
    url: "https://www.cdn.example/",
    server: {
      certificate: { names: ["www.cdn.example", "sni.cloudflaressl.com"] },
      tls: TLS13,
      answer: page("Passed on", "", { server: "cloudflare", "cf-ray": "0123456789abcdef-LAB" }),
    },
    calm: true,
    says: { end: "It probably ends at Cloudflare, which passes the page on for the site." },
    shows: { sign: "The certificate also names sni.cloudflaressl.com, a computer of Cloudflare." },
    ...GOOD,
  },
  {
    name: "cdn-by-header",
    about: "Only the answer says that a large network sent it",
    url: "https://www.cdn-by-header.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("Passed on", "", { "x-served-by": "cache-fra-0000001-FRA", via: "1.1 varnish" }),
    },
    calm: true,
    says: {
      end: "It probably ends at Fastly, which passes the page on for the site.",
      sign: "Anyone can write that.",
    },
    ...GOOD,
  },
  {
    name: "hosted",
    about: "A site that a platform keeps: its address tells",
    url: "https://whylock-lab.github.io/",
    server: { certificate: { names: ["*.github.io", "github.io"] }, tls: TLS13 },
    calm: true,
    says: { end: "It probably ends at GitHub Pages, where the site is kept." },
    ...GOOD,
  },
];
