// At whom the path ends.

import { inBetween, SHOWN_ALONE, stopped, TLS13, WITHOUT_ROOTS } from "./scenario.mjs";

/** @type {import("./scenario.mjs").Scenario[]} */
export const anchors = [
  ...stopped({
    name: "self-signed",
    about: "A certificate that vouches for itself",
    url: "https://www.self-signed.example/",
    server: { certificate: { issuer: "self" }, tls: TLS13 },
    differs: { firefox: SHOWN_ALONE, chromium: WITHOUT_ROOTS },
  }),
  ...stopped({
    name: "untrusted-root",
    about: "Signed by somebody whom the browser does not know",
    url: "https://www.untrusted-root.example/",
    server: { certificate: { issuer: "unknown" }, tls: TLS13 },
    differs: { firefox: SHOWN_ALONE, chromium: WITHOUT_ROOTS },
  }),
  {
    name: "private-root",
    about: "Signed by a root that was added to this machine, as a web filter does",
    url: "https://www.private-root.example/",
    server: { certificate: { issuer: "private" }, tls: TLS13 },
    firefox: "in-between",
    chromium: "accepted",
    looked: "in-between",
  },
  ...inBetween({
    name: "company-proxy",
    about: "The filter of a company opens the page and signs it by a root that it added",
    url: "https://www.company-proxy.example/",
    issuer: "companyFilter",
    shows: { who: "Its name fits Zscaler.", ask: "Ask your IT department" },
  }),
  ...inBetween({
    name: "virus-scanner",
    about: "A virus scanner on this computer opens the page",
    url: "https://www.virus-scanner.example/",
    issuer: "localFilter",
    shows: { who: "Its name fits Avast.", ask: "Look in the settings of Avast" },
  }),
  ...inBetween({
    name: "mitmproxy",
    about: "A tool of developers looks at what goes to and fro",
    url: "https://www.mitmproxy.example/",
    issuer: "trafficTool",
    shows: { who: "Its name fits mitmproxy.", guess: "Anyone can choose a name." },
  }),
  ...inBetween({
    name: "fiddler",
    about: "Another such tool",
    url: "https://www.fiddler.example/",
    issuer: "trafficToolOnWindows",
    shows: { who: "Its name fits Fiddler.", guess: "Anyone can choose a name." },
  }),
  ...inBetween({
    name: "mkcert-own-site",
    about: "A site that somebody builds on this computer, with a certificate of their own",
    url: "https://shop.test/",
    issuer: "ownSites",
    shows: { proper: "For an address like shop.test that is its proper use.", nobody: "Probably not." },
  }),
  ...inBetween({
    name: "mkcert-elsewhere",
    about: "The same tool vouches for a name that looks like anybody's",
    url: "https://www.mkcert.example/",
    issuer: "ownSites",
    shows: { odd: "www.mkcert.example does not look like one." },
  }),
  ...inBetween({
    name: "own-device",
    about: "A device at home with an authority of its own, whose name tells nothing",
    url: "https://hilltop-storage.local/",
    issuer: "ownDevices",
    shows: { common: "For a device or site in a home or an office this is common." },
  }),
  ...inBetween({
    name: "leaked-root",
    about: "A root whose private key everybody can read; the lab's key for it is printed in RFC 6979",
    url: "https://www.leaked-root.example/",
    issuer: "leaked",
    shows: {
      danger: "This is a danger, at work as much as at home.",
      anyone: "Anyone on the way can read it",
      ask: "to remove “Harbour Shopping Helper” from it.",
    },
  }),
];
