/** Visits a scenario as it asks for, and says how much of its connection a browser then tells. */
import { START_PAGE } from "../lab/lab.mjs";

/** @typedef {import("./browser.mjs").Browser} Browser */
/** @typedef {import("./browser.mjs").Tab} Tab */

/** The ways to a page; each ends with the tab on it, or on the browser's error page. */
export const ways = {
  /** @param {Browser} browser @param {string} url */
  load: (browser, url) => browser.openTab(url),

  /** Stays on the browser's error page. @param {Browser} browser @param {string} url */
  error: (browser, url) => browser.openTab(url),

  /** Clicks past the browser's error page. @param {Browser} browser @param {string} url */
  async override(browser, url) {
    const tab = await browser.openTab(url);
    await tab.passWarning();
    return tab;
  },

  /** @param {Browser} browser @param {string} url */
  async "load-twice"(browser, url) {
    const tab = await browser.openTab(url);
    await tab.go(url);
    return tab;
  },

  /** From the second visit on the site's service worker answers. @param {Browser} browser @param {string} url */
  async "service-worker"(browser, url) {
    const tab = await browser.openTab(url);
    await tab.inPage(() => navigator.serviceWorker.ready.then(() => true));
    await tab.go(url);
    return tab;
  },

  /** @param {Browser} browser @param {string} url */
  privately: (browser, url) => browser.openTab(url, { privately: true }),

  /** @param {Browser} browser @param {string} url */
  async "from-cache"(browser, url) {
    const tab = await browser.openTab(url);
    await tab.go(START_PAGE);
    await tab.go(url);
    return tab;
  },

  /** @param {Browser} browser @param {string} url */
  async back(browser, url) {
    const tab = await browser.openTab(url);
    await tab.go(START_PAGE);
    await tab.inPage(() => history.back());
    await browser.until(async () => (await tab.url()) === url, "The page does not come back.");
    return tab;
  },

  /** Does not wait for the page. @param {Browser} browser @param {string} url */
  async depart(browser, url) {
    const tab = await browser.openTab();
    await browser.inExtension((id, url) => chrome.tabs.update(id, { url }).then(() => true), tab.id, url);
    return tab;
  },

  /** @param {Browser} browser @param {string} url */
  async "before-the-extension"(browser, url) {
    const tab = await browser.openTab(url);
    await browser.restartExtension(tab);
    return tab;
  },

  /** @param {Browser} browser @param {string} url */
  async "without-access"(browser, url) {
    await browser.setAccess(false);
    return browser.openTab(url);
  },
};

/**
 * @param {Browser} browser
 * @param {Pick<import("../lab/scenarios.mjs").Scenario, "url" | "visit">} scenario
 * @returns {Promise<Tab>}
 */
export const visit = (browser, { url, visit = "load" }) => ways[visit](browser, url);

/** Ends a visit: the next one finds the browser as this one found it. @param {Tab} tab */
export async function leave(tab) {
  await tab.close();
  await tab.browser.setAccess(true);
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
