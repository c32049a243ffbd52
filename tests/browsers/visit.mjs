/** Visits a scenario as it asks for, and says how much of its connection a browser then tells. */

/**
 * @param {import("./browser.mjs").Browser} browser
 * @param {import("../lab/scenarios.mjs").Scenario} scenario
 * @returns {Promise<import("./browser.mjs").Tab>} on its page, or on the browser's error page
 */
export async function visit(browser, { url, visit: way = "load" }) {
  const tab = await browser.openTab(url);
  if (way === "service-worker") {
    await tab.inPage(() => navigator.serviceWorker.ready.then(() => true));
  }
  if (way === "service-worker" || way === "load-twice") await tab.go(url);
  if (way === "override") await tab.passWarning();
  return tab;
}

/**
 * @param {"firefox" | "chromium"} kind
 * @param {import("../lab/scenarios.mjs").Scenario} scenario
 * @param {boolean} looked whether Look closer was pressed
 * @returns {import("../lab/truth.mjs").Sight}
 */
export function sight(kind, { visit: way, firefox }, looked) {
  if (kind === "chromium" && !looked) return "address";
  if (kind === "firefox" && way === "error") return "address";
  if (way === "override") return "leaf";
  return firefox === "open" || firefox === "no-connection" || (kind === "firefox" && firefox === "unseen")
    ? "address"
    : "all";
}
