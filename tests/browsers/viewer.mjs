/** The page that opens certificates and reports, in the extension or on a site of the web. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { By } from "selenium-webdriver";

/** In milliseconds. */
const PATIENCE = 10_000;

export class Viewer {
  #folder = mkdtempSync(join(tmpdir(), "whylock-"));

  /** @param {import("selenium-webdriver").WebDriver} driver @param {string} url */
  constructor(driver, url) {
    this.driver = driver;
    this.url = url;
  }

  /** Of the extension. @param {import("./browser.mjs").Browser} browser */
  static of({ driver, origin }) {
    return new Viewer(driver, `${origin}/viewer/viewer.html`);
  }

  /** Loads it anew, into the window in front. */
  async load() {
    await this.driver.get(this.url);
    // the words are the last thing that is there
    await this.driver.wait(
      () => this.driver.executeScript("return document.documentElement.dir !== ''"),
      PATIENCE,
      "The page does not load.",
    );
  }

  /** @param {string} text */
  async paste(text) {
    await this.driver.executeScript((/** @type {string} */ text) => {
      /** @type {HTMLTextAreaElement} */ (document.getElementById("text")).value = text;
    }, text);
    await this.driver.findElement(By.css("#paste button")).click();
  }

  /** Several files at once, in this order. @param {Record<string, string | Buffer>} files */
  async choose(files) {
    const written = Object.entries(files).map(([name, content]) => {
      const path = join(this.#folder, name);
      writeFileSync(path, content);
      return path;
    });
    await this.driver.findElement(By.id("files")).sendKeys(written.join("\n"));
  }

  /** Shows what was opened under a name, when several things were. @param {string} name */
  async pick(name) {
    const labels = await this.driver.findElements(By.css("#opened label"));
    for (const label of labels) {
      if ((await label.findElement(By.css("bdi")).getText()) === name) return label.click();
    }
    assert.fail(`Nothing of the name ${name} is open.`);
  }

  /** @param {string} selector @param {RegExp} expected */
  async untilSays(selector, expected) {
    let last = "";
    const says = async () => {
      const [found] = await this.driver.findElements(By.css(selector));
      last = (await found?.getText().catch(() => "")) ?? "";
      return expected.test(last);
    };
    await this.driver.wait(says, PATIENCE).catch(() => assert.match(last, expected));
  }

  /** All of it, unfolded. @returns {Promise<string>} */
  async text() {
    return this.driver.executeScript(() => {
      /** @type {HTMLDetailsElement[]} */
      let closed;
      do {
        const all = /** @type {NodeListOf<HTMLDetailsElement>} */ (
          document.querySelectorAll("#popup details")
        );
        closed = [...all].filter((details) => !details.open || details.hasAttribute("data-undrawn"));
        for (const details of closed) {
          details.open = true;
          details.dispatchEvent(new Event("toggle"));
        }
      } while (closed.length > 0);
      return document.body.innerText;
    });
  }

  /** A picture of all of it. */
  async picture() {
    const height = await this.driver.executeScript("return document.documentElement.scrollHeight");
    await this.driver
      .manage()
      .window()
      .setRect({ width: 760, height: Number(height) + 300 });
    return Buffer.from(await this.driver.findElement(By.css("body")).takeScreenshot(), "base64");
  }

  close() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
