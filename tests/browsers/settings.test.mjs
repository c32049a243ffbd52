/** What is chosen on the options page holds at once: in the popup, on the icon, and on the page itself. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { Context } from "selenium-webdriver/firefox.js";
import { phrases } from "../../pkg/dist/whylock.js";
import { init, languages } from "../../pkg/index.js";
import { page, paths } from "../lab/pages.mjs";
import { kinds, startSession } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

await init();

const HERE = "https://www.here.example/";
const OPTIONS = "/options/options.html";
const answer = paths({ "/": page("An ordinary page") });
const sites = [{ host: new URL(HERE).host, certificate: {}, answer }];

/** A language that is not the browser's: a real one, if there is one. */
const other = languages().at(1)?.tag ?? "en-XA";

/** What a message says in it. @param {string} id */
const said = (id) => phrases([id], other).words[0];

for (const kind of kinds) {
  describe(`The settings in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { sites });
    });
    after(() => session?.close());
    beforeEach(() => session.browser.inExtension(() => chrome.storage.local.clear()));

    /**
     * Presses the popup's button, and opens the options page in a window of its own: a driver may lose one that the
     * extension opened.
     *
     * @param {import("./popup.mjs").Popup} popup
     */
    async function openSettings(popup) {
      const { browser } = session;
      const { driver } = popup;
      await popup.show();
      await driver.findElement(By.id("settings")).click();
      const isOpen = () => browser.inExtension(closePage, OPTIONS);
      await browser.until(isOpen, "The button opens no options page.");
      await driver.switchTo().newWindow("window");
      const window = await driver.getWindowHandle();
      await driver.get(`${browser.origin}${OPTIONS}`);
      await driver.wait(until.elementLocated(By.css("select [lang]")), PATIENCE);
      return {
        /** @param {string} name @param {string} value */
        async choose(name, value) {
          await driver.switchTo().window(window);
          const field = `[name="${name}"]`;
          await driver.findElement(By.css(`${field}[value="${value}"], ${field} [value="${value}"]`)).click();
        },
        async close() {
          await driver.switchTo().window(window);
          await driver.close();
        },
      };
    }

    test("a language is spoken by the popup, the icon and the page itself", async () => {
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      const { driver } = popup;
      const settings = await openSettings(popup);
      if (other === "en-XA")
        await session.browser.inExtension((language) => chrome.storage.local.set({ language }), other);
      else await settings.choose("language", other);
      await driver.wait(
        async () => (await driver.findElement(By.css("h1")).getText()) === said("settings"),
        PATIENCE,
      );
      await popup.show();
      const headline = said(kind === "firefox" ? "verdict-private" : "verdict-accepted") ?? "";
      await driver.wait(async () => (await popup.headline()) === headline, PATIENCE, headline);
      assert.equal(await driver.findElement(By.id("settings")).getText(), said("settings"));
      await popup.untilIconAgrees();
      await settings.close();
      await popup.close();
      await tab.close();
    });

    test("a theme changes the colours at once, and holds from the first moment", async () => {
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      const { driver } = popup;
      const ground = async () => {
        await popup.show();
        return driver.executeScript("return getComputedStyle(document.documentElement).backgroundColor");
      };
      const settings = await openSettings(popup);
      await settings.choose("theme", "light");
      await driver.wait(async () => (await ground()) === "rgb(255, 255, 255)", PATIENCE, "It is not light.");
      await settings.choose("theme", "dark");
      await driver.wait(async () => (await ground()) === "rgb(26, 27, 30)", PATIENCE, "It is not dark.");
      const early = await driver.executeAsyncScript(themeAtFirst, OPTIONS);
      assert.equal(early, "dark");
      await settings.close();
      await popup.close();
      await tab.close();
    });

    test("what is chosen is shown as chosen", async () => {
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      const settings = await openSettings(popup);
      await settings.choose("icon", "concern");
      await settings.choose("theme", "light");
      await popup.driver.navigate().refresh();
      await popup.driver.wait(until.elementLocated(By.css("select [lang]")), PATIENCE);
      const chosen = await popup.driver.executeScript(() => {
        const form = document.getElementById("settings");
        return form instanceof HTMLFormElement && [...new FormData(form)];
      });
      assert.deepEqual(chosen, [
        ["theme", "light"],
        ["language", "browser"],
        ["icon", "concern"],
      ]);
      await settings.close();
      await popup.close();
      await tab.close();
    });

    test("a damaged storage does not matter", async () => {
      await session.browser.inExtension(() =>
        chrome.storage.local.set({ theme: { a: 1 }, language: "<b>", icon: [7] }),
      );
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      const settings = await openSettings(popup);
      assert.equal(await popup.driver.findElement(By.css("select")).getAttribute("value"), "browser");
      await settings.close();
      await popup.close();
      await tab.close();
    });

    // Only Firefox lets a driver see its toolbar.
    if (kind === "firefox") {
      test("the icon tells a state where it was asked to, and else shows the mark of Whylock", async () => {
        const tab = await session.browser.openTab(HERE);
        const popup = await tab.openPopup();
        const { driver } = popup;
        const settings = await openSettings(popup);
        const image = async () => {
          const firefox = /** @type {import("selenium-webdriver/firefox.js").Driver} */ (driver);
          await firefox.setContext(Context.CHROME);
          try {
            return /** @type {string} */ (await driver.executeScript(imageOnButton, tab.id));
          } finally {
            await firefox.setContext(Context.CONTENT);
          }
        };
        /** @param {RegExp} expected */
        const untilImage = async (expected) => {
          let last = "";
          const comes = async () => {
            last = await image();
            return expected.test(last);
          };
          await driver.wait(comes, PATIENCE).catch(() => assert.match(last, expected));
        };
        await untilImage(/data:image/);
        await settings.choose("icon", "none");
        await untilImage(/icons\/\d+\.png/);
        await settings.choose("icon", "every");
        await untilImage(/data:image/);
        // an ordinary page is nothing to look at
        await settings.choose("icon", "concern");
        await untilImage(/icons\/\d+\.png/);
        await tab.go("http://www.here.example/");
        await untilImage(/data:image/);
        await settings.close();
        await popup.close();
        await tab.close();
      });
    }
  });
}

/** Runs in a page of the extension: closes another one, and says whether it was there. @param {string} path */
async function closePage(path) {
  const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL(path) });
  if (tab?.id) await chrome.tabs.remove(tab.id);
  return tab !== undefined;
}

/** Runs among Firefox's own code: the picture on the extension's button. @param {number} tabId */
function imageOnButton(tabId) {
  const { ExtensionParent } = Reflect.get(globalThis, "ChromeUtils").importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { extension } = Reflect.get(globalThis, "WebExtensionPolicy").getByID("lab@whylock.example");
  const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
  const shown = browserActionFor(extension).action.getContextData(tabTracker.getTab(tabId));
  return JSON.stringify(shown.icon);
}

/**
 * Runs in a page of the extension: the theme of another one when its body comes, before its modules are there.
 *
 * @param {string} path
 * @param {(theme: unknown) => void} done
 */
function themeAtFirst(path, done) {
  const frame = document.createElement("iframe");
  const look = () => {
    const page = frame.contentDocument;
    if (page?.URL.endsWith(path) && page.body) done(page.documentElement.dataset.theme);
    else setTimeout(look);
  };
  frame.src = path;
  document.body.append(frame);
  look();
}
