// The manifest: one source for both browsers, each with the fewest keys and permissions that work there.

const NAME = "Whylock";
const LAB_NAME = "Whylock (lab edition)";

/** Gives the lab edition the same id on every machine: mlinfpkhabeeijcbdlklclplgdmfopoo. */
const LAB_KEY = [
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqvGych4BPmvudF+hzHx6dRfubOdF2jwcc3nUssv9fgAF4WyHLRs3",
  "OztpHXHbpAJ4UHamG2xlWY0ifrnm01G3yT+tjGDhnr+iE4lqi6rOOCWsoABbQNXOReSf8ePM4SYjBAzYBw6vKJmApCEgZxmf",
  "LBpyiyCccjsAunza0tByQGNcUa+1nT54B/XDKn3leYpaZaBGFnnoJ2q/H+nwodoBrMuw4Ev3LV388gHNZAx/ubX0+hDtbu89",
  "7c753pubbYtTAxIT53kRHy4ryeJhx08rnzEE6EUyD37HX74Ar6c5vo71mYCXHbWM9yI7en03tE2t2Kef37fVExeiJtmv1mWO",
  "qQIDAQAB",
].join("");

/** @typedef {{ browser: "firefox" | "chromium", edition: "release" | "lab", version: string }} Target */

/** What stays out of each browser's edition: the manifest's source, and what only the other browser can do. */
export const leftOut = {
  firefox: ["manifest.js", "background/chromium.js", "collect/chromium.js", "debugger.js", "look-closer.js"],
  chromium: ["manifest.js", "background/firefox.js", "collect/firefox.js", "workers.js"],
};

/**
 * The manifest of one edition for one browser.
 *
 * @param {Target} target
 * @returns {Record<string, unknown>}
 */
export function manifest({ browser, edition, version }) {
  const lab = edition === "lab";
  return {
    manifest_version: 3,
    name: lab ? LAB_NAME : NAME,
    version,
    description: "__MSG_description__",
    default_locale: "en",
    icons: { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" },
    action: {
      default_title: NAME,
      default_popup: "popup/popup.html",
      default_icon: { 16: "icons/16.png", 32: "icons/32.png" },
    },
    options_ui: { page: "options/options.html", open_in_tab: true },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
    host_permissions: ["<all_urls>"],
    ...(browser === "firefox" ? forFirefox(lab) : forChromium(lab)),
  };
}

/** `getSecurityInfo` answers only inside a blocking listener. @param {boolean} lab */
function forFirefox(lab) {
  return {
    permissions: ["storage", "webNavigation", "webRequest", "webRequestBlocking"],
    background: { scripts: ["background/firefox.js"], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: lab ? "lab@whylock.example" : "whylock@whylock.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "142.0" },
    },
  };
}

/**
 * `debugger` is what Look closer needs, and Chromium does not let it be asked for later. `scripting` runs Look closer's
 * request in a world of its own, beside the page's.
 *
 * @param {boolean} lab
 */
function forChromium(lab) {
  return {
    permissions: ["debugger", "scripting", "storage", "webNavigation", "webRequest"],
    background: { service_worker: "background/chromium.js", type: "module" },
    minimum_chrome_version: "140",
    ...(lab ? { key: LAB_KEY } : {}),
  };
}
