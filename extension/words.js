// The words of the pages around the popup: the page's own English stands until the crate's catalogue is there.

import { phrases } from "./whylock.js";

/** Puts words in the place of all that says whose they are. @param {string} languages the best first */
export function showWords(languages) {
  const elements = [...document.querySelectorAll("[data-say]")];
  const ids = elements.map((element) => element.getAttribute("data-say") ?? "");
  const { language, direction, words } = phrases(ids, languages);
  for (const [place, element] of elements.entries()) element.textContent = words[place] ?? "";
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
