// The colours that the person chose, on a page of this extension; style/tokens.css has both sets.

/** @param {import("./settings.js").Settings} settings */
export function showTheme({ theme }) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // A browser that keeps nothing shows its own colours for a moment first.
  }
}
