// The options page: shows what was chosen, and keeps what is chosen now.

import { showPage } from "../page.js";
import { changeSettings, onSettingsChanged } from "../settings.js";
import { languages } from "../whylock.js";
import { showLogList } from "./log-list.js";

/** @typedef {import("../settings.js").Settings} Settings */

const form = /** @type {HTMLFormElement} */ (document.getElementById("settings"));

const settings = await showPage();
showLogList();
for (const { tag, name } of languages()) {
  const option = new Option(name, tag);
  option.lang = tag;
  /** @type {HTMLSelectElement} */ (form.elements.namedItem("language")).append(option);
}
showChoice(settings);
onSettingsChanged(showChoice);
form.addEventListener("change", ({ target }) => {
  const { name, value } = /** @type {HTMLInputElement | HTMLSelectElement} */ (target);
  changeSettings({ [name]: value });
});

/** @param {Settings} settings */
function showChoice(settings) {
  for (const [name, value] of Object.entries(settings)) {
    const field = /** @type {RadioNodeList | HTMLSelectElement} */ (form.elements.namedItem(name));
    field.value = value;
    // a language that this version does not have
    if (field.value !== value) field.value = "browser";
  }
}
