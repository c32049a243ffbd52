/** Has the extension remember a site otherwise than it is: earlier visits are put into its store. */

/** @typedef {import("../lab/remembered.mjs").Remembered} Remembered */
/** @typedef {import("../lab/remembered.mjs").Observation} Observation */

/** Turned on, with nothing in it. @param {import("./browser.mjs").Browser} browser */
export async function startRemembering(browser) {
  await forgetPast(browser);
  await browser.inExtension(() =>
    chrome.storage.local.set({ visits: { version: 1, keeps: true, days: {} } }).then(() => true),
  );
}

/**
 * Once a visit is kept, puts earlier ones before it.
 *
 * @param {import("./browser.mjs").Browser} browser
 * @param {Remembered} remembered
 */
export async function remember(browser, { url, before, since = 0, store = {} }) {
  const { host } = new URL(url);
  await browser.until(async () => (await keptOf(browser, host)).length > 0, `${host} is not kept.`);
  const [now] = await keptOf(browser, host);
  if (!now) return;
  const earlier = before(now).map((differing) => ({ ...now, ...differing }));
  const own = { ...now, first: now.first - since };
  const observations = [...earlier, own].map((visit, turn) => ({ ...visit, turn }));
  await browser.inExtension(
    async (host, observations, { full, setAside }) => {
      const { visits } = /** @type {any} */ (await chrome.storage.local.get("visits"));
      await chrome.storage.local.set({
        [`visits:${host}`]: observations,
        visits: { ...visits, ...(full && { full }) },
        ...(setAside && { "visits-set-aside": { day: 0, kept: {} } }),
      });
      return true;
    },
    host,
    observations,
    store,
  );
}

/** Turned off, with nothing in it, as after the installation. @param {import("./browser.mjs").Browser} browser */
export async function forgetPast(browser) {
  await browser.inExtension(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith("visits")));
    return true;
  });
}

/** What is kept of a host. @param {import("./browser.mjs").Browser} browser @param {string} host @returns {Promise<Observation[]>} */
export const keptOf = (browser, host) =>
  browser.inExtension(async (key) => {
    const kept = /** @type {Record<string, any>} */ (await chrome.storage.local.get(key));
    return kept[key] ?? [];
  }, `visits:${host}`);
