/** How the extension's page in front is shown, and to whom: changed while it is there, without starting the browser anew. */
import { languages as spoken } from "../../pkg/index.js";
import { inBrowserItself } from "./firefox.mjs";

/**
 * @typedef {object} Conditions what is left out is as it usually is in this browser
 * @property {"light" | "dark"} [theme]
 * @property {string} [language] that the person chose in Whylock's settings
 * @property {"white" | "black"} [forcedColors] the person's own few colours instead of the page's, on this ground
 * @property {boolean} [reducedMotion]
 * @property {boolean} [touch] fingers instead of a mouse
 * @property {number} [width] of the page, in its own pixels
 * @property {number} [zoom]
 *
 * @typedef {import("./browser.mjs").Browser} Browser
 */

/** The languages that Whylock speaks. */
export const languages = spoken().map(({ tag }) => tag);

const THEMES = { white: "light", black: "dark" };

/** @param {Browser} browser @param {Conditions} conditions */
export async function setConditions(browser, conditions) {
  await browser.driver.executeScript(setLanguage, conditions.language);
  await (browser.kind === "firefox" ? inFirefox(browser, conditions) : inChromium(browser, conditions));
}

/** Runs in the page; one of the web keeps no language. @param {string | undefined} language */
const setLanguage = (language) => {
  const kept = Reflect.get(globalThis, "chrome")?.storage?.local;
  return language ? kept?.set({ language }) : kept?.remove("language");
};

/**
 * Shows the page in front as on paper.
 *
 * @param {Browser} browser
 * @param {"print" | ""} medium empty: as on a screen again
 */
export async function setMedium({ kind, driver }, medium) {
  if (kind === "firefox") {
    const firefox = /** @type {import("selenium-webdriver/firefox.js").Driver} */ (driver);
    return inBrowserItself(firefox, setMediumOfWindow, medium);
  }
  const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
  await chromium.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: medium });
}

/** Runs among Firefox's own code. @param {string} medium */
function setMediumOfWindow(medium) {
  Reflect.get(globalThis, "gBrowser").selectedBrowser.browsingContext.mediumOverride = medium;
}

/** Firefox keeps them for all of its windows. @param {Browser} browser @param {Conditions} conditions */
async function inFirefox({ driver }, conditions) {
  const { theme, forcedColors, reducedMotion, touch, width, zoom = 1 } = conditions;
  const coarse = 1;
  const preferences = {
    "layout.css.prefers-color-scheme.content-override": theme && (theme === "dark" ? 0 : 1),
    "browser.display.document_color_use": forcedColors && 2,
    "browser.display.background_color": forcedColors && (forcedColors === "black" ? "#000000" : "#ffffff"),
    "browser.display.foreground_color": forcedColors && (forcedColors === "black" ? "#ffffff" : "#000000"),
    "ui.prefersReducedMotion": reducedMotion && 1,
    "ui.primaryPointerCapabilities": touch && coarse,
    "ui.allPointerCapabilities": touch && coarse,
  };
  const firefox = /** @type {import("selenium-webdriver/firefox.js").Driver} */ (driver);
  await inBrowserItself(firefox, setPreferences, Object.entries(preferences), zoom);
  if (width)
    await driver
      .manage()
      .window()
      .setRect({ width: width * zoom, height: 900 });
}

/** Runs among Firefox's own code. @param {[string, unknown][]} preferences @param {number} zoom */
function setPreferences(preferences, zoom) {
  const { prefs } = Reflect.get(globalThis, "Services");
  for (const [name, value] of preferences) {
    if (typeof value === "string") prefs.setStringPref(name, value);
    else if (typeof value === "number") prefs.setIntPref(name, value);
    else prefs.clearUserPref(name);
  }
  Reflect.get(globalThis, "gBrowser").selectedBrowser.fullZoom = zoom;
}

/** Chromium keeps them for the page in front. @param {Browser} browser @param {Conditions} conditions */
async function inChromium({ driver }, conditions) {
  const { theme, forcedColors, reducedMotion, touch = false, width, zoom = 1 } = conditions;
  const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
  /** @param {string} command @param {object} parameters */
  const tell = (command, parameters) => chromium.sendDevToolsCommand(`Emulation.${command}`, parameters);
  await tell("setEmulatedMedia", {
    features: [
      // Chromium's own few colours are those of the theme.
      { name: "prefers-color-scheme", value: forcedColors ? THEMES[forcedColors] : (theme ?? "") },
      { name: "forced-colors", value: forcedColors ? "active" : "" },
      { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "" },
    ],
  });
  await tell("setTouchEmulationEnabled", { enabled: touch });
  if (!width) return tell("clearDeviceMetricsOverride", {});
  return tell("setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: zoom, mobile: touch });
}
