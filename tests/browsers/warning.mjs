/** Clicks past a browser's certificate warning, as a person would. */
import { By, until } from "selenium-webdriver";

const PATIENCE = 10_000;

/** What Chromium shows in place of its warning about a date once it is a year old: it believes itself, and no clock. */
const WRONG_CLOCK = "body.bad-clock";
const TOO_OLD =
  "This Chromium is a year old, takes the clock for wrong, and lets nobody past: install a newer one.";

/** @typedef {import("selenium-webdriver").WebDriver} Driver */

/** @param {"firefox" | "chromium"} kind @param {Driver} driver */
export const passWarning = (kind, driver) =>
  kind === "firefox" ? passFirefox(driver) : passChromium(driver);

/** @param {Driver} driver */
async function passFirefox(driver) {
  const card = await driver.wait(until.elementLocated(By.css("net-error-card")), PATIENCE);
  await driver.wait(() => within(card, "#advanced-button").then(click, () => false), PATIENCE);
  await untilGone(driver, "net-error-card", async () => {
    const proceed = await within(card, "#exception-button");
    await (await within(proceed, "button")).click();
  });
}

/** @param {Driver} driver */
async function passChromium(driver) {
  await driver.wait(until.elementLocated(By.id("details-button")), PATIENCE).click();
  if ((await driver.findElements(By.css(WRONG_CLOCK))).length) throw new Error(TOO_OLD);
  await untilGone(driver, "#details-button", () => driver.findElement(By.id("proceed-link")).click());
}

/** @param {import("selenium-webdriver").WebElement} element */
const click = (element) => element.click().then(() => true);

/** @param {import("selenium-webdriver").WebElement} host @param {string} selector */
const within = async (host, selector) => (await host.getShadowRoot()).findElement(By.css(selector));

/**
 * Clicks until the warning is gone: just after it has come, a warning ignores clicks.
 *
 * @param {Driver} driver
 * @param {string} selector
 * @param {() => Promise<void>} proceed
 */
async function untilGone(driver, selector, proceed) {
  await driver.wait(async () => {
    const there = await driver.findElements(By.css(selector));
    if (there.length) await proceed().catch(() => {}); // it may go between the two
    return !there.length && (await driver.executeScript("return document.readyState")) === "complete";
  }, PATIENCE);
}
