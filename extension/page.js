// What every page around the popup does: it shows itself in the colours and the language that the person chose, again
// whenever they choose anew.

import { languageOptions, onSettingsChanged, readSettings } from "./settings.js";
import { showTheme } from "./theme.js";
import init from "./whylock.js";
import { showWords } from "./words.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @returns {Promise<Settings>} what is shown at first */
export async function showPage() {
  onSettingsChanged(show);
  const module = init({ module_or_path: new URL("whylock_bg.wasm", import.meta.url) });
  const [settings] = await Promise.all([readSettings(), module]);
  show(settings);
  return settings;
}

/** @param {Settings} settings */
function show(settings) {
  showTheme(settings);
  showWords(languageOptions(settings).language);
}
