// What the person chose on the options page: kept in `storage.local`, read by every page and by the background page.

import { browser } from "./browser.js";

/**
 * @typedef {object} Settings
 * @property {"browser" | "light" | "dark"} theme
 * @property {string} language a BCP 47 tag, or `browser`
 * @property {"every" | "concern" | "none"} icon on which pages the toolbar's icon tells their state
 */

/** @type {Settings} */
const DEFAULTS = { theme: "browser", language: "browser", icon: "every" };

/** What each setting may be. A storage may hold anything: another version wrote it, or it is damaged. */
const ALLOWED = { theme: /^(light|dark)$/, language: /^[a-z0-9-]{2,35}$/i, icon: /^(concern|none)$/ };

/** @returns {Promise<Settings>} what was chosen; the usual where nothing was, or nothing that can be */
export async function readSettings() {
  const kept = await browser.storage.local.get(Object.keys(DEFAULTS)).catch(() => ({}));
  return settingsOf(kept);
}

/** @param {Record<string, unknown>} kept @returns {Settings} */
export function settingsOf(kept) {
  const chosen = Object.entries(ALLOWED).filter(([name, allowed]) => {
    const value = kept[name];
    return typeof value === "string" && allowed.test(value);
  });
  return { ...DEFAULTS, ...Object.fromEntries(chosen.map(([name]) => [name, kept[name]])) };
}

/** @param {Partial<Record<keyof Settings, string>>} chosen */
export function changeSettings(chosen) {
  return browser.storage.local.set(chosen);
}

/** Calls back with the settings when one was changed. @param {(settings: Settings) => void} changed */
export function onSettingsChanged(changed) {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area === "local" && Object.keys(DEFAULTS).some((name) => name in changes))
      changed(await readSettings());
  });
}

/**
 * What the crate is told of the person's languages: those to speak, the best first, and those that they read.
 *
 * @param {Settings} settings
 */
export function languageOptions({ language }) {
  const ofBrowser = [browser.i18n.getUILanguage(), ...navigator.languages];
  const wanted = language === DEFAULTS.language ? ofBrowser : [language, ...ofBrowser];
  return { language: wanted.join(), readerLanguages: wanted };
}
