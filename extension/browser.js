// The one place that knows which browser this is.

/** The WebExtension API; Firefox has it as `browser`, Chromium as `chrome`. */
export const browser = /** @type {typeof chrome} */ (
  /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome
);

/** Chromium may call its API `browser` too, but only Firefox tells about itself. */
export const isFirefox = "getBrowserInfo" in browser.runtime;

/** The same API with Firefox's types, for calls that only Firefox has. */
export const firefox = /** @type {typeof globalThis.browser} */ (/** @type {unknown} */ (browser));

/** @type {"firefox" | "chromium"} */
export const observer = isFirefox ? "firefox" : "chromium";

/** The browser's version as it tells every site, for example `153.0`. */
export const observerVersion = /(?:Firefox|Chrome)\/([\d.]+)/.exec(navigator.userAgent)?.[1];
