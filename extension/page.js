// What every page around the popup does: it shows itself in the colours and the language that the person chose, again
// whenever they choose anew.

import { startModule } from "./module.js";
import { languageOptions, onSettingsChanged, readSettings } from "./settings.js";
import { showTheme } from "./theme.js";
import { showWords } from "./words.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @returns {Promise<Settings>} what is shown at first */
export async function showPage() {
  onSettingsChanged(show);
  const [settings] = await Promise.all([readSettings(), startModule()]);
  show(settings);
  return settings;
}

/** @param {Settings} settings */
function show(settings) {
  showTheme(settings);
  showWords(languageOptions(settings).language);
}
