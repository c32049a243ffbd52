// A scenario, and what many of them have in common.

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
 * @property {keyof typeof import("../../browsers/visit.mjs").ways} [visit] "load" unless said otherwise
 * @property {true} [calm] nothing on the first screen may alarm, ask for anything or take a promise back
 * @property {Verdict} [firefox] missing where it cannot be seen in that browser
 * @property {Verdict} [chromium] the same
 * @property {Verdict} [looked] in Chromium after Look closer, where that is offered
 * @property {Record<string, string>} [says] what else has to stand in the popup, each under a name for the test's message
 * @property {Record<string, string>} [shows] the same, once the certificates are told of
 * @property {import("../truth.mjs").Oddity} [oddity] of a log's timestamp; no other one is told
 * @property {Partial<Record<"firefox" | "chromium", Difference>>} [differs] where Whylock does not come to the browser's
 *   own result about the certificates that it is shown
 *
 * @typedef {object} Difference
 * @property {"unknown" | "warn" | "fail"} outcome of the comparison: Whylock cannot tell; finds nothing wrong where the
 *   browser does; finds something wrong where the browser does not
 * @property {string} because
 *
 * @typedef {import("../lab.mjs").Site} Site
 */

/** @type {import("../servers.mjs").Tls} */
export const TLS13 = { minVersion: "TLSv1.3", ciphers: "TLS_AES_128_GCM_SHA256", ecdhCurve: "X25519" };
/** @type {import("../servers.mjs").Tls} */
export const TLS12 = { minVersion: "TLSv1.2", maxVersion: "TLSv1.2" };
/** OpenSSL 3.5 speaks these only at its lowest security level. @type {import("../servers.mjs").Tls} */
export const TLS10_AND_11 = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" };

/** What is told about a good connection. */
export const GOOD = /** @type {const} */ ({ firefox: "private", chromium: "accepted", looked: "private" });

/** The browser accepts what Whylock doubts. */
export const DOUBTED = /** @type {const} */ ({
  firefox: "disputed",
  chromium: "accepted",
  looked: "disputed",
});

/** OpenSSL's servers refuse some certificates at their usual level. @type {import("../servers.mjs").Tls} */
export const LENIENT = { minVersion: "TLSv1.3", ciphers: "DEFAULT:@SECLEVEL=0" };

/** What is told about plain http. */
export const OPEN = /** @type {const} */ ({ firefox: "open", chromium: "open" });

/** @type {Difference} */
export const SHOWN_ALONE = {
  outcome: "unknown",
  because:
    "After a warning Firefox shows the site's own certificate alone, and it is others that are wrong or missing.",
};

/** @type {Difference} */
export const WITHOUT_ROOTS = {
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
export const refused = (error) => ({
  ...error,
  visit: "error",
  firefox: "not-proven",
  chromium: "not-proven",
});

/**
 * A certificate error makes two scenarios: the browser's error page, and the page after somebody clicked past it.
 *
 * @param {Refused & Pick<Scenario, "differs" | "oddity">} error
 * @returns {Scenario[]}
 */
export const stopped = ({ differs, oddity, ...error }) => [
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
 * @param {Pick<Scenario, "name" | "about" | "url" | "shows"> & { issuer: import("../pki.mjs").Wish["issuer"] }} scenario
 * @returns {Scenario[]}
 */
export const inBetween = ({ issuer, ...scenario }) => [
  {
    ...scenario,
    server: { certificate: { issuer }, tls: TLS13 },
    firefox: "in-between",
    chromium: "accepted",
    looked: "in-between",
  },
];
