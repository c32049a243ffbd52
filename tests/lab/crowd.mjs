/** A page that loads from forty hosts: its own, and those of a dozen others. */
import { page, pixel, script } from "./pages.mjs";

/** @typedef {import("./lab.mjs").Site} Site */

/** @type {import("./servers.mjs").Handler} */
const style = (_request, response) => {
  response.writeHead(200, { "content-type": "text/css" }).end("h1 { letter-spacing: 0.01em }");
};

/** How each kind of thing is asked for and answered. */
const parts = {
  script: {
    tag: (/** @type {string} */ host) => `<script src="https://${host}/script.js"></script>`,
    answer: script,
  },
  style: {
    tag: (/** @type {string} */ host) => `<link rel="stylesheet" href="https://${host}/style.css">`,
    answer: style,
  },
  frame: {
    tag: (/** @type {string} */ host) => `<iframe src="https://${host}/"></iframe>`,
    answer: page("An advertisement"),
  },
  picture: {
    tag: (/** @type {string} */ host) => `<img src="https://${host}/pixel.gif" alt="">`,
    answer: pixel,
  },
};

export const CROWD = "https://www.crowd.example/";

/** The one that stands worse than the others. */
export const WEAKEST = "old.statistics.example";

/** Who runs code on the page, beside the site itself. */
export const CODE = ["toolbox.example", "statistics.example", "advertising.example"];

/** @type {[host: string, part: keyof typeof parts][]} */
const others = [
  ["static.crowd.example", "script"],
  ["looks.crowd.example", "style"],
  ["cdn.toolbox.example", "script"],
  [WEAKEST, "script"],
  ["tags.advertising.example", "script"],
  ["fonts.letters.example", "style"],
  ["show.videos.example", "frame"],
  ...pictures("crowd.example", 6),
  ...pictures("advertising.example", 8),
  ...pictures("statistics.example", 3),
  ...pictures("weather.example", 4),
  ...pictures("maps.example", 4),
  ...pictures("friends.example", 4),
  ...pictures("shop.example", 3),
];

/** @param {string} domain @param {number} count @returns {[string, "picture"][]} */
function pictures(domain, count) {
  return Array.from({ length: count }, (_, index) => [`pictures-${index + 1}.${domain}`, "picture"]);
}

/** How many other hosts it loads from. */
export const OTHERS = others.length;

/** @type {import("./servers.mjs").Handler} */
export const crowd = page("A crowd", others.map(([host, part]) => parts[part].tag(host)).join("\n"));

/** @type {Site[]} */
export const crowdSites = others.map(([host, part]) => ({
  host,
  answer: parts[part].answer,
  ...(host === WEAKEST
    ? {
        certificate: { issuer: "rsa", key: "rsa" },
        tls: { minVersion: "TLSv1.2", maxVersion: "TLSv1.2", ciphers: "AES128-GCM-SHA256" },
        http: 1, // HTTP/2 forbids suites without forward secrecy (RFC 9113 §9.2.2)
      }
    : { certificate: {} }),
}));
