/**
 * What `npm run bench` measures. A ratio says how many times as long as Whylock the other takes. `must` is a floor, `aim` is what
 * makes it worth doing; where there is neither, the ratio is only stated.
 *
 * @typedef {{ must?: number, aim?: number }} Goal
 * @typedef {object} Task
 * @property {string} about
 * @property {Record<string, Goal>} peers
 * @property {() => Promise<{ run: (effort: import("./measure.mjs").Effort) => Promise<Measured> }>} load
 * @property {boolean} [inBrowsers] it needs Firefox and Chromium
 *
 * @typedef {object} Measured
 * @property {string} corpus
 * @property {Contest[]} contests
 *
 * @typedef {object} Contest of one candidate and those it is held against
 * @property {string} candidate
 * @property {string} [unit] what one piece of the work is, "certificate" unless said otherwise
 * @property {number} [pieces] in each run, 1 unless said otherwise
 * @property {import("./measure.mjs").Times} times of the candidate and its peers
 * @property {import("./measure.mjs").Times} [floors] of what cannot be done without
 */

/** @type {Record<string, Task>} */
export const TASKS = {
  view: {
    about: "parse, all that a viewer shows, SHA-256",
    peers: {
      "@fidm/x509": { must: 3, aim: 5 },
      "node-forge": { must: 4, aim: 6 },
      "node:crypto": { must: 8, aim: 12 },
      jsrsasign: { must: 14, aim: 25 },
      "@peculiar/x509": { must: 70, aim: 130 },
      pkijs: { must: 110, aim: 200 },
    },
    load: () => import("./view/view.mjs"),
  },
  "view-many-names": {
    about: "the same of leaves with 100 names",
    peers: { "@fidm/x509": { must: 2, aim: 4 }, "node:crypto": {} },
    load: () => import("./view/many-names.mjs"),
  },
  "names-and-expiry": {
    about: "two fields, in bulk",
    peers: { "@fidm/x509": { must: 10, aim: 20 } },
    load: () => import("./names/names.mjs"),
  },
  verify: {
    about: "three certificates, host, time, all checks",
    peers: {
      "@peculiar/x509": { must: 2, aim: 4 },
      pkijs: { must: 2, aim: 5 },
      "bare WebCrypto": { must: 1 / 1.3, aim: 1 / 1.1 },
      "@peculiar/x509, first answer": { must: 2, aim: 4 },
      "pkijs, first answer": { must: 2, aim: 5 },
      "bare WebCrypto, first answer": {},
    },
    load: () => import("./verify/verify.mjs"),
  },
  decode: {
    about: "the same reading, in WebAssembly and natively",
    peers: { native: { must: 1 / 1.3, aim: 1 / 1.15 } },
    load: () => import("./decode/decode.mjs"),
  },
  native: {
    about: "the crate beside others, natively",
    peers: {
      "read by x509-parser": { aim: 1 },
      "read by x509-cert": { aim: 1 },
      "read by rustls-webpki": { aim: 1 },
      "view by x509-parser": { aim: 1 },
      "view by x509-cert": { aim: 1 },
    },
    load: () => import("./native/native.mjs"),
  },
  popup: {
    about: "from the first script to the first text",
    peers: {
      "pkijs in Firefox": { must: 2, aim: 3 },
      "pkijs in Chromium": { must: 2, aim: 3 },
      "pkijs, nothing prepared, in Firefox": {},
      "pkijs, nothing prepared, in Chromium": {},
    },
    load: () => import("./popup/popup.mjs"),
    inBrowsers: true,
  },
  "page-load": {
    about: "a page of 40 hosts and 400 requests, with Whylock and without",
    peers: { "without in Firefox": {}, "without in Chromium": {} },
    load: () => import("./page-load/page-load.mjs"),
    inBrowsers: true,
  },
};
