/** Shows the popup a record that no browser would make: the connection of a tab is replaced by another one. */

/** Under what the certificates are kept, beside those of the extension. */
const CERTIFICATES = "certificate:shown-";

/**
 * @param {import("./browser.mjs").Tab} tab on a page of the message's site
 * @param {any} message
 */
export async function showInstead(tab, message) {
  await takeBack(tab.browser);
  await tab.browser.inExtension(
    async (id, { certificates, ...connection }, prefix) => {
      const area = chrome.storage.session;
      const key = `tab:${id}`;
      const read = async () => /** @type {any} */ ((await area.get(key))[key]);
      // what the background page still has to write would be written over it
      let record = await read();
      for (let last = ""; !record?.pending || JSON.stringify(record) !== last; record = await read()) {
        last = JSON.stringify(record) ?? "";
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      const page = record.pages.find((/** @type {any} */ page) => page.id === record.current);
      const kept = Object.fromEntries(
        certificates.map((/** @type {string} */ base64, /** @type {number} */ index) => [
          prefix + index,
          base64,
        ]),
      );
      page.connection = connection;
      page.chain = Object.keys(kept).map((key) => key.slice("certificate:".length));
      await area.set({ ...kept, [key]: record });
      return true;
    },
    tab.id,
    message,
    CERTIFICATES,
  );
}

/** Makes room for the next one. @param {import("./browser.mjs").Browser} browser */
export async function takeBack(browser) {
  await browser.inExtension(async (prefix) => {
    const kept = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(kept.filter((key) => key.startsWith(prefix)));
    return true;
  }, CERTIFICATES);
}
