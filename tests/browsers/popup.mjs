/** The extension's popup, opened as a page of its own: a driver cannot reach the one under the toolbar. */
import { By, error } from "selenium-webdriver";

const PATIENCE = 10_000;

/** The popup once its own module has drawn it; what was prepared has no live region yet. */
const DRAWN = "[data-verdict]:has(> [role=status])";

/** After how long a popup that was not drawn anew is taken for complete, in milliseconds. */
const STILL = 250;

/** @typedef {import("../lab/scenarios.mjs").Verdict} Verdict */

/**
 * Does something in the popup, and does it again where the popup was drawn anew meanwhile: then what was found in it is gone.
 *
 * @template T
 * @param {() => Promise<T>} act
 * @param {number} [attempts]
 * @returns {Promise<T>}
 */
export async function undisturbed(act, attempts = 3) {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof error.StaleElementReferenceError) || attempts <= 1) throw thrown;
    return undisturbed(act, attempts - 1);
  }
}

export class Popup {
  /** @param {import("./browser.mjs").Tab} tab @param {string} window */
  constructor(tab, window) {
    this.tab = tab;
    this.driver = tab.driver;
    this.window = window;
  }

  /** @param {import("./browser.mjs").Tab} tab */
  static async open(tab) {
    const { driver, spareWindows } = tab.browser;
    const spare = spareWindows.pop();
    if (spare) await driver.switchTo().window(spare);
    else await driver.switchTo().newWindow("window");
    const popup = new Popup(tab, await driver.getWindowHandle());
    await popup.load();
    return popup;
  }

  /** Loads it, or loads it anew: everything is folded. */
  async load() {
    await this.show();
    await this.driver.get(`${this.tab.browser.origin}/popup/popup.html?tab=${this.tab.id}`);
    await this.verdict();
  }

  async show() {
    await this.driver.switchTo().window(this.window);
  }

  /** The verdict's state, as soon as there is one. @returns {Promise<Verdict>} */
  async verdict() {
    await this.show();
    const found = await this.driver.wait(
      async () => (await this.driver.findElements(By.css(DRAWN)))[0],
      PATIENCE,
      "The popup shows no verdict.",
    );
    return /** @type {Verdict} */ (await found?.getAttribute("data-verdict"));
  }

  /** The host in the headline. */
  async site() {
    await this.show();
    return this.driver.executeScript("return document.querySelector('h1')?.textContent ?? ''");
  }

  /** Waits until the popup tells of another host; nothing is pressed. @param {string} host */
  async untilSite(host) {
    await this.driver.wait(
      async () => (await this.site()) === host,
      PATIENCE,
      `The popup does not come to tell of ${host}.`,
    );
  }

  /** Waits for a verdict; nothing is pressed. @param {Verdict} state */
  async untilVerdict(state) {
    let last = await this.verdict();
    const arrived = async () => {
      last = await this.verdict();
      return last === state;
    };
    await this.driver.wait(arrived, PATIENCE).catch(async () => {
      throw new Error(`The verdict is ${last}, not ${state}: ${await this.firstScreen()}`);
    });
  }

  /** Waits until it has not been drawn anew for a while. */
  async untilStill() {
    await this.show();
    await this.driver.executeScript(
      (/** @type {number} */ pause) =>
        new Promise((resolve) => {
          let timer = setTimeout(resolve, pause);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(resolve, pause);
          });
          observer.observe(document.querySelector("#popup") ?? document, { childList: true });
        }),
      STILL,
    );
  }

  /** Waits until the icon of the tab is called what the popup says; its signatures take their time. */
  async untilIconAgrees() {
    const headline = await this.headline();
    let last = "";
    const agrees = async () => {
      last = await this.tab.iconTitle();
      return last === headline;
    };
    await this.driver.wait(agrees, PATIENCE).catch(() => {
      throw new Error(`The icon says ${last}, the popup ${headline}`);
    });
  }

  /** The language that it speaks. @returns {Promise<string>} */
  async language() {
    await this.show();
    return this.driver.executeScript("return document.getElementById('popup').lang");
  }

  /**
   * Read at once: between looking it up and reading it, the popup may be drawn anew. As it stands in the document: what
   * is laid out has no marks of direction in Firefox.
   *
   * @returns {Promise<string>}
   */
  async headline() {
    await this.show();
    return this.driver.executeScript(
      "return document.getElementById('verdict-title')?.textContent.trim() ?? ''",
    );
  }

  /** What a person reads before unfolding anything. @returns {Promise<string>} */
  async firstScreen() {
    await this.show();
    return this.driver.executeScript("return document.body.innerText");
  }

  /** What says on the first screen that something is amiss, or asks for something. @returns {Promise<string[]>} */
  async alarms() {
    await this.show();
    return this.driver.executeScript(() => {
      const alarming = [
        '[data-shape="caution"] #verdict',
        "#promises :is([data-state='weakened'], [data-state='limited'], [data-state='broken'])",
        ".action:not(:has([data-action='look-closer']))",
      ];
      return Array.from(document.querySelectorAll(alarming.join()), ({ textContent }) => textContent);
    });
  }

  /** What is said of the site, without what is not promised of it. @returns {Promise<string>} */
  async said() {
    await this.show();
    return this.driver.executeScript(() => {
      const parts = document.querySelectorAll("#verdict > div > :not(.caveat), #promises, #vouchers");
      return Array.from(parts, ({ textContent }) => textContent).join(" ");
    });
  }

  /** Everything there is to read, with all that is folded unfolded. @returns {Promise<string>} */
  async text() {
    await this.unfold();
    return this.driver.executeScript("return document.body.innerText");
  }

  /**
   * Unfolds what is folded, and what is folded in there. The browser tells of it only later, and it is drawn then; the
   * same event at once has it drawn at once.
   *
   * @param {string} [which] a selector
   */
  async unfold(which = "details") {
    await this.show();
    await this.driver.executeScript((/** @type {string} */ folded) => {
      /** @type {HTMLDetailsElement[]} */
      let closed;
      do {
        closed = [
          .../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll(folded)),
        ].filter((details) => !details.open || details.hasAttribute("data-undrawn"));
        for (const details of closed) {
          details.open = true;
          details.dispatchEvent(new Event("toggle"));
        }
      } while (closed.length > 0);
    }, which);
  }

  /**
   * Unfolds the next thing that is folded.
   *
   * @returns {Promise<boolean>} whether there was one
   */
  async unfoldNext() {
    await this.show();
    return this.driver.executeScript(() => {
      const folded = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details"));
      const next = [...folded].find((details) => !details.open || details.hasAttribute("data-undrawn"));
      if (!next) return false;
      next.open = true;
      next.dispatchEvent(new Event("toggle"));
      return true;
    });
  }

  /** A picture of all that the popup shows now, however long. @returns {Promise<Buffer>} */
  async picture() {
    await this.show();
    const height = await this.driver.executeScript("return document.body.scrollHeight");
    await this.driver
      .manage()
      .window()
      .setRect({ width: 500, height: Number(height) + 300 });
    const picture = await this.driver.findElement(By.css("body")).takeScreenshot();
    return Buffer.from(picture, "base64");
  }

  /**
   * How the browser's judgement of the certificates and Whylock's compare; undefined where no certificate was told of.
   *
   * @returns {Promise<{outcome: string, words: string} | undefined>}
   */
  async agreement() {
    await this.show();
    const found = await this.driver.executeScript(() => {
      const row = document.querySelector('#checks-details [data-check="agreement"]');
      return row && { outcome: row.getAttribute("data-outcome") ?? "pass", words: row.textContent };
    });
    return /** @type {any} */ (found) ?? undefined;
  }

  /** Presses the button of an action. @param {string} action "look-closer" */
  async press(action) {
    await this.show();
    await this.driver.findElement(By.css(`[data-action="${action}"]`)).click();
  }

  /** Presses Look closer, and waits until it is done. */
  async lookCloser() {
    await this.press("look-closer");
    const root = this.driver.findElement(By.id("popup"));
    await this.driver.wait(
      async () => (await root.getAttribute("aria-busy")) === null,
      PATIENCE,
      "Look closer does not end.",
    );
  }

  /** @returns {Promise<string[]>} the actions that have a button */
  async actions() {
    await this.show();
    return this.driver.executeScript(
      "return Array.from(document.querySelectorAll('[data-action]'), (button) => button.dataset.action)",
    );
  }

  /** Its window is kept for the next popup: a new one takes Firefox a second and a half. */
  async close() {
    await this.show();
    await this.driver.get("about:blank");
    this.tab.browser.spareWindows.push(this.window);
  }
}
