// The page that is shown once, after the installation: tells what this browser's edition does, and asks for access
// where it is missing.

import { grantAccess, hasAccess, onAccessChanged } from "../access.js";
import { observer } from "../browser.js";
import { showPage } from "../page.js";

const access = /** @type {HTMLElement} */ (document.getElementById("access"));

for (const paragraph of document.querySelectorAll("[data-browser]")) {
  if (paragraph instanceof HTMLElement) paragraph.hidden = paragraph.dataset.browser !== observer;
}

document.getElementById("grant")?.addEventListener("click", grantAccess);
onAccessChanged(showAccess);
showAccess();
showPage();

async function showAccess() {
  access.hidden = await hasAccess();
}
