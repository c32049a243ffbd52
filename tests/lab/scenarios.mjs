/**
 * The lab's scenarios. To add one, add an entry: where to go, which server answers there, how it is visited, and which
 * verdict a person should be told in Firefox, in Chromium, and in Chromium after Look closer.
 */
import { CROWD, crowd, crowdSites } from "./crowd.mjs";
import { twoYearsOn } from "./faults.mjs";
import { page, pixel, redirect, script, serviceWorkerPage, silence } from "./pages.mjs";

/**
 * @typedef {"private" | "weakened" | "disputed" | "in-between" | "not-proven" | "open" | "accepted" | "no-connection" | "failed"
 *   | "unseen"} Verdict
 *
 * @typedef {object} Scenario
 * @property {string} name also the name of its picture and text
 * @property {string} about what it shows, in one line
 * @property {string} url
 * @property {Omit<Site, "host" | "port">} [server] the one at the url, unless another scenario has it
 * @property {Site[]} [others] more servers that it needs
 * @property {string} [arrives] where redirects lead to
 * @property {keyof typeof import("../browsers/visit.mjs").ways} [visit] "load" unless said otherwise
 * @property {true} [calm] nothing on the first screen may alarm, ask for anything or take a promise back
 * @property {Verdict} [firefox] missing where it cannot be seen in that browser
 * @property {Verdict} [chromium] the same
 * @property {Verdict} [looked] in Chromium after Look closer, where that is offered
 * @property {Record<string, string>} [says] what else has to stand in the popup, each under a name for the test's message
 * @property {Record<string, string>} [shows] the same, once the certificates are told of
 * @property {import("./truth.mjs").Oddity} [oddity] of a log's timestamp; no other one is told
 * @property {Partial<Record<"firefox" | "chromium", Difference>>} [differs] where Whylock does not come to the browser's
 *   own result about the certificates that it is shown
 *
 * @typedef {object} Difference
 * @property {"unknown" | "warn" | "fail"} outcome of the comparison: Whylock cannot tell; finds nothing wrong where the
 *   browser does; finds something wrong where the browser does not
 * @property {string} because
 *
 * @typedef {import("./lab.mjs").Site} Site
 */

/** @type {import("./servers.mjs").Tls} */
const TLS13 = { minVersion: "TLSv1.3", ciphers: "TLS_AES_128_GCM_SHA256", ecdhCurve: "X25519" };
/** @type {import("./servers.mjs").Tls} */
const TLS12 = { minVersion: "TLSv1.2", maxVersion: "TLSv1.2" };
/** OpenSSL 3.5 speaks these only at its lowest security level. @type {import("./servers.mjs").Tls} */
const TLS10_AND_11 = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" };

/** The site for which the browsers' settings let http into a page of https; they would not by themselves. */
export const ALLOWED_TO_MIX = "https://www.allowed-to-mix.example/";

/** What is told about a good connection. */
const GOOD = /** @type {const} */ ({ firefox: "private", chromium: "accepted", looked: "private" });

/** The browser accepts what Whylock doubts. */
const DOUBTED = /** @type {const} */ ({ firefox: "disputed", chromium: "accepted", looked: "disputed" });

/** OpenSSL's servers refuse some certificates at their usual level. @type {import("./servers.mjs").Tls} */
const LENIENT = { minVersion: "TLSv1.3", ciphers: "DEFAULT:@SECLEVEL=0" };

/** What is told about plain http. */
const OPEN = /** @type {const} */ ({ firefox: "open", chromium: "open" });

/** @type {Difference} */
const SHOWN_ALONE = {
  outcome: "unknown",
  because:
    "After a warning Firefox shows the site's own certificate alone, and it is others that are wrong or missing.",
};

/** @type {Difference} */
const WITHOUT_ROOTS = {
  outcome: "unknown",
  because:
    "The extension knows roots by their fingerprints alone, so an issuer that was not sent may be one of them.",
};

/** @typedef {Pick<Scenario, "name" | "about" | "url" | "server">} Refused */

/**
 * Both browsers stop at their error page.
 *
 * @param {Refused} error
 * @returns {Scenario}
 */
const refused = (error) => ({ ...error, visit: "error", firefox: "not-proven", chromium: "not-proven" });

/**
 * A certificate error makes two scenarios: the browser's error page, and the page after somebody clicked past it.
 *
 * @param {Refused & Pick<Scenario, "differs" | "oddity">} error
 * @returns {Scenario[]}
 */
const stopped = ({ differs, oddity, ...error }) => [
  refused(error),
  {
    name: `${error.name}-overridden`,
    about: `${error.about}; and somebody clicked past the warning`,
    url: error.url,
    visit: "override",
    firefox: "not-proven",
    chromium: "accepted",
    looked: "not-proven",
    differs,
    oddity,
  },
];

/**
 * The browser accepts a root that was added to this computer.
 *
 * @param {Pick<Scenario, "name" | "about" | "url" | "shows"> & { issuer: import("./pki.mjs").Wish["issuer"] }} scenario
 * @returns {Scenario[]}
 */
const inBetween = ({ issuer, ...scenario }) => [
  {
    ...scenario,
    server: { certificate: { issuer }, tls: TLS13 },
    firefox: "in-between",
    chromium: "accepted",
    looked: "in-between",
  },
];

/** @type {Scenario[]} */
export const scenarios = [
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
  {
    name: "missing-intermediate",
    about: "The server leaves out a certificate of its chain: Firefox stops, Chromium fetches it",
    url: "https://www.missing-intermediate.example/",
    server: { certificate: { issuer: "seldom" }, tls: TLS13, sends: "leaf" },
    visit: "error",
    firefox: "not-proven",
    chromium: "accepted",
    looked: "private",
  },
  refused({
    name: "wrong-signature",
    about: "One bit of the signature is wrong",
    url: "https://www.wrong-signature.example/",
    server: { certificate: { fault: "wrong-signature" }, tls: TLS13 },
  }),
  refused({
    name: "excluded-name",
    about: "The authority is one that may not vouch for this name",
    url: "https://www.excluded-name.example/",
    server: { certificate: { fault: "excluded-name" }, tls: TLS13 },
  }),
  ...stopped({
    name: "expired-intermediate",
    about: "The certificate is good, and that of its authority ended ten days ago",
    url: "https://www.expired-intermediate.example/",
    server: { certificate: { fault: "expired-intermediate" }, tls: TLS13 },
    differs: { firefox: SHOWN_ALONE },
  }),
  refused({
    name: "no-certificate-signing",
    about: "The authority's key may not sign certificates",
    url: "https://www.no-certificate-signing.example/",
    server: { certificate: { fault: "no-certificate-signing" }, tls: TLS13 },
  }),
  {
    name: "stapled-good",
    about: "The certificate promises a stapled answer, and the server sends one that is good",
    url: "https://www.stapled-good.example/",
    server: { certificate: { mustStaple: true }, tls: TLS13, staples: "good" },
    ...GOOD,
  },
  refused({
    name: "stapled-revoked",
    about: "The server staples an answer that says its certificate is revoked",
    url: "https://www.stapled-revoked.example/",
    server: { certificate: {}, tls: TLS13, staples: "revoked" },
  }),
  {
    name: "stapled-nothing",
    about: "The certificate promises a stapled answer, and the server sends none",
    url: "https://www.stapled-nothing.example/",
    server: { certificate: { mustStaple: true }, tls: TLS13 },
    visit: "error",
    firefox: "not-proven",
    chromium: "accepted",
    looked: "private",
  },
  {
    name: "disorder",
    about: "The server sends its chain in the wrong order, with a stranger in it",
    url: "https://www.disorder.example/",
    server: { certificate: { fault: "disorder" }, tls: TLS13 },
    ...GOOD,
  },
  {
    name: "cross-signed",
    about: "Two ways lead to a root, and one of them has ended",
    url: "https://www.cross-signed.example/",
    server: { certificate: { fault: "cross-signed" }, tls: TLS13 },
    ...GOOD,
  },
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
  {
    name: "long-lived",
    about: "A certificate for 400 days, which browsers take from a root that was added",
    url: "https://www.long-lived.example/",
    server: { certificate: { fault: "long-lived" }, tls: TLS13 },
    ...GOOD,
  },
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
  {
    name: "hsts",
    about: "The site asks never to be visited without https",
    url: "https://www.hsts.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("Always https", "", { "strict-transport-security": "max-age=31536000" }),
    },
    visit: "load-twice",
    ...GOOD,
  },
  {
    name: "plain-http",
    about: "No protection at all",
    url: "http://www.plain.example/",
    server: {},
    ...OPEN,
  },
  {
    name: "another-port-http",
    about: "No protection, on a port that is not 80",
    url: "http://www.plain.example:8080/",
    server: {},
    ...OPEN,
  },
  {
    name: "another-port-https",
    about: "https on a port that is not 443",
    url: "https://www.good.example:8443/",
    server: { certificate: {}, tls: TLS13 },
    ...GOOD,
  },
  {
    name: "private-window",
    about: "The same as the ordinary site, in a private window",
    url: "https://www.good.example/",
    visit: "privately",
    ...GOOD,
  },
  {
    name: "cached",
    about: "A page from the browser's cache",
    url: "https://www.cached.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: page("A page for the cache", "", { "cache-control": "max-age=3600" }),
    },
    visit: "from-cache",
    ...GOOD,
  },
  {
    name: "kept",
    about: "Back to a page that the browser kept whole",
    url: "https://www.good-rsa.example/",
    visit: "back",
    ...GOOD,
  },
  {
    name: "on-its-way",
    about: "A page that has not come yet",
    url: "https://www.slow.example/",
    server: { certificate: {}, tls: TLS13, answer: silence },
    visit: "depart",
    firefox: "unseen",
    chromium: "unseen",
  },
  {
    name: "open-before",
    about: "A tab that was open before Whylock was there",
    url: "https://www.good.example/",
    visit: "before-the-extension",
    firefox: "unseen",
    chromium: "unseen",
  },
  {
    name: "no-access",
    about: "Somebody took Whylock's access to sites away; in Chromium only a person can",
    url: "https://www.good.example/",
    visit: "without-access",
    firefox: "unseen",
  },
  {
    name: "internal",
    about: "A page of the browser itself",
    url: "about:config",
    firefox: "unseen",
  },
  {
    name: "internal",
    about: "A page of the browser itself",
    url: "chrome://version/",
    chromium: "unseen",
  },
  {
    name: "empty",
    about: "An empty page",
    url: "about:blank",
    firefox: "no-connection",
    chromium: "no-connection",
  },
  {
    name: "local-file",
    about: "A file on this machine: no connection",
    url: new URL("local.html", import.meta.url).href,
    firefox: "no-connection",
    chromium: "no-connection",
  },
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
  {
    name: "redirect-chain",
    about: "From http to https to another host",
    url: "http://old.example/",
    server: { answer: redirect("https://old.example/") },
    others: [
      { host: "old.example", certificate: {}, answer: redirect("https://www.new.example/", 302) },
      { host: "www.new.example", certificate: {}, tls: TLS13 },
    ],
    arrives: "https://www.new.example/",
    ...GOOD,
  },
  {
    name: "service-worker",
    about: "A page that the site's own service worker fetches",
    url: "https://www.service-worker.example/",
    server: {
      certificate: {},
      tls: TLS13,
      answer: serviceWorkerPage("Fetched by a service worker", "network"),
    },
    visit: "service-worker",
    ...GOOD,
  },
  {
    name: "service-worker-store",
    about: "A page that the site's own service worker kept: no connection brought it",
    url: "https://www.kept.example/",
    server: { certificate: {}, tls: TLS13, answer: serviceWorkerPage("Kept by a service worker", "store") },
    visit: "service-worker",
    firefox: "unseen",
    chromium: "accepted",
    looked: "private",
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

/** The servers that the scenarios need. @returns {Site[]} */
export const scenarioSites = () =>
  scenarios.flatMap(({ url, server, others = [] }) => {
    const { hostname, port } = new URL(url);
    return server ? [{ host: hostname, ...(port && { port: Number(port) }), ...server }, ...others] : others;
  });

/** The scenarios that can be seen in a browser. @param {"firefox" | "chromium"} kind */
export const scenariosIn = (kind) => scenarios.filter((scenario) => scenario[kind] !== undefined);
