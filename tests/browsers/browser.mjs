/** What the tests do with a running browser, the same in Firefox and in Chromium. */
import { rmSync } from "node:fs";
import { error } from "selenium-webdriver";
import { Popup } from "./popup.mjs";
import { passWarning } from "./warning.mjs";

/** How long anything may take that a test waits for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * @typedef {object} Started
 * @property {"firefox" | "chromium"} kind
 * @property {import("selenium-webdriver").WebDriver} driver
 * @property {string} origin of the extension's pages
 * @property {string} folder of the profile, removed at the end
 * @property {() => Promise<void>} stopBackground with a page of the extension in front
 * @property {(given: boolean) => Promise<void>} [setAccess] to all sites; in Chromium only a person can
 */

/** @param {Started} started */
export async function openBrowser(started) {
  const browser = new Browser(started);
  try {
    // An extension that was just installed opens its first page; Chromium loads it before there is a window for that.
    await (browser.kind === "chromium" ? browser.openDesk() : browser.findDesk());
    return browser;
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

export class Browser {
  /** The window of a page of the extension, from which its interfaces can be asked. */
  desk = "";
  #stopBackground;
  #setAccess;
  #hasAccess = true;

  /** @param {Started} started */
  constructor({ kind, driver, origin, folder, stopBackground, setAccess }) {
    this.kind = kind;
    this.driver = driver;
    this.origin = origin;
    this.folder = folder;
    this.#stopBackground = stopBackground;
    this.#setAccess = setAccess;
    this.deskUrl = `${origin}/first-run/first-run.html`;
    /** @type {string[]} windows of popups that were closed */
    this.spareWindows = [];
  }

  /**
   * Runs a function in a page of the extension.
   *
   * @template {unknown[]} Arguments
   * @template Result
   * @param {(...args: Arguments) => Result | Promise<Result>} body
   * @param {Arguments} args
   * @returns {Promise<Result>}
   */
  async inExtension(body, ...args) {
    await this.driver.switchTo().window(this.desk);
    return /** @type {Promise<any>} */ (this.driver.executeScript(body, ...args));
  }

  /** Waits for the page of the extension that it opens itself. */
  async findDesk() {
    await this.driver.wait(async () => this.#isDeskOpen(), PATIENCE, "The extension's page does not appear.");
  }

  async #isDeskOpen() {
    for (const window of await this.driver.getAllWindowHandles()) {
      await this.driver.switchTo().window(window);
      if ((await this.driver.getCurrentUrl()) !== this.deskUrl) continue;
      // Ends when the page is complete: a script of Firefox's driver that came earlier would never see its `chrome`.
      await this.driver.navigate().refresh();
      // A driver that came too early keeps to a page without the extension's interfaces, until the next.
      if (await this.driver.executeScript("return typeof chrome === 'undefined'")) {
        await this.driver.navigate().refresh();
        continue;
      }
      this.desk = window;
      return true;
    }
    return false;
  }

  /**
   * Opens a tab, and goes to an address in it.
   *
   * @param {string} [url]
   * @param {{privately?: boolean}} [options] in a private window of its own
   */
  async openTab(url, { privately = false } = {}) {
    const before = await this.driver.getAllWindowHandles();
    const id = await this.inExtension(openEmptyTab, privately);
    const window = await this.driver.wait(
      async () => (await this.driver.getAllWindowHandles()).find((handle) => !before.includes(handle)),
      PATIENCE,
      "The new tab does not appear.",
    );
    const tab = new Tab(this, id, window ?? "");
    if (url) await tab.go(url);
    return tab;
  }

  /** Waits until something is so. @param {() => Promise<boolean>} isSo @param {string} complaint when it never is */
  async until(isSo, complaint) {
    await this.driver.wait(isSo, PATIENCE, complaint);
  }

  /** Stops the background page, as browsers do when it has nothing to do. */
  async stopBackground() {
    await this.driver.switchTo().window(this.desk);
    await this.#stopBackground();
  }

  /** Gives the extension access to all sites, as it has from the start, or takes it away. @param {boolean} given */
  async setAccess(given) {
    if (this.#hasAccess === given) return;
    this.#hasAccess = given;
    await this.#setAccess?.(given);
  }

  /**
   * Loads the extension anew: it knows nothing of the tabs that are open, as just after it was installed.
   *
   * @param {Tab} tab one that stays open
   */
  async restartExtension(tab) {
    await this.inExtension(() => {
      setTimeout(() => chrome.runtime.reload());
    });
    await this.driver.wait(
      async () => !(await this.driver.getAllWindowHandles()).includes(this.desk),
      PATIENCE,
      "The extension does not go.",
    );
    await tab.show();
    await this.driver.switchTo().newWindow("window");
    await this.openDesk();
  }

  /** Opens the page of the extension that tests work from in this window, as soon as the extension is there. */
  async openDesk() {
    const window = await this.driver.getWindowHandle();
    const opens = async () => {
      await this.driver.switchTo().window(window);
      await this.driver.get(this.deskUrl).catch(() => {}); // the extension is on its way
      return this.#isDeskOpen();
    };
    await this.driver.wait(opens, PATIENCE, "The extension does not come.");
  }

  async close() {
    await this.driver.quit().catch(() => {}); // a person may have closed it
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in a page of the extension. @param {boolean} privately @returns {Promise<number>} the tab's number */
async function openEmptyTab(privately) {
  const url = "about:blank";
  const made = privately
    ? (await chrome.windows.create({ url, incognito: true }))?.tabs?.[0]
    : await chrome.tabs.create({ url });
  return made?.id ?? 0;
}

export class Tab {
  /** @param {Browser} browser @param {number} id the extension's number of the tab @param {string} window */
  constructor(browser, id, window) {
    this.browser = browser;
    this.driver = browser.driver;
    this.id = id;
    this.window = window;
  }

  async show() {
    await this.driver.switchTo().window(this.window);
  }

  async url() {
    await this.show();
    return this.driver.getCurrentUrl();
  }

  /** Goes to an address; ends at the page or at the browser's own error page. @param {string} url */
  async go(url) {
    await this.show();
    try {
      await this.driver.get(url);
    } catch (problem) {
      if (isErrorPage(problem)) return;
      throw problem;
    }
    // A driver may take the end of a new tab's empty page for the end of this navigation.
    if (url !== "about:blank")
      await this.driver.wait(() => this.#hasLoaded(), PATIENCE, `${url} does not load.`);
  }

  /** Firefox's error pages stay "interactive". A page that is being replaced may refuse to run a script. */
  async #hasLoaded() {
    const state = await this.driver
      .executeScript(() => `${document.readyState} ${location.href}`)
      .catch((/** @type {unknown} */ problem) => {
        if (problem instanceof error.JavascriptError) return undefined;
        throw problem;
      });
    return typeof state === "string" && !/^loading | about:blank$/.test(state);
  }

  /** Clicks past the browser's certificate warning. */
  async passWarning() {
    await this.show();
    await passWarning(this.browser.kind, this.driver);
  }

  /**
   * Runs a function in the page.
   *
   * @template {unknown[]} Arguments
   * @template Result
   * @param {(...args: Arguments) => Result | Promise<Result>} body
   * @param {Arguments} args
   * @returns {Promise<Result>}
   */
  async inPage(body, ...args) {
    await this.show();
    return /** @type {Promise<any>} */ (this.driver.executeScript(body, ...args));
  }

  /** What the toolbar's icon says of this tab to somebody who cannot see it. */
  iconTitle() {
    return this.browser.inExtension((tabId) => chrome.action.getTitle({ tabId }), this.id);
  }

  /** Opens the extension's popup for this tab. */
  openPopup() {
    return Popup.open(this);
  }

  /** The extension closes it: a driver loses a tab whose page was loaded before it was wanted. */
  async close() {
    await this.browser.inExtension((id) => chrome.tabs.remove(id), this.id);
  }
}

/** Both drivers throw when a navigation ends on an error page, which a scenario may want. @param {unknown} problem */
const isErrorPage = (problem) =>
  problem instanceof error.InsecureCertificateError ||
  (problem instanceof error.WebDriverError && /error page|net::ERR_/i.test(problem.message));
