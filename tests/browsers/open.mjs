/** Opens a browser with a window on the lab, for a person to walk around in. */
import { START_PAGE } from "../lab/lab.mjs";
import { startSession } from "./session.mjs";

/** How often the browser is asked whether it is still there, in milliseconds. */
const HEARTBEAT = 1000;

/** @param {import("./session.mjs").Kind} kind */
export async function openLab(kind) {
  const { browser, close } = await startSession(kind, { listsOf: null, headless: false });
  await browser.openTab(START_PAGE);
  console.log(`
The browser is open on ${START_PAGE}, which lists what to try.
Press Whylock's icon in the toolbar on any page${kind === "chromium" ? "; it may be under the puzzle piece" : ""}.
This browser trusts the lab's certificates and asks nobody but the lab. Close it, or press Ctrl+C here, to end.`);
  await untilClosed(browser.driver);
  await close();
}

/** Resolves when the last window is closed, or the person interrupts. @param {import("selenium-webdriver").WebDriver} driver */
async function untilClosed(driver) {
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  while (!interrupted && (await hasWindows(driver))) {
    await new Promise((resolve) => setTimeout(resolve, HEARTBEAT));
  }
}

/** @param {import("selenium-webdriver").WebDriver} driver */
const hasWindows = (driver) =>
  driver.getAllWindowHandles().then(
    (windows) => windows.length > 0,
    () => false, // the browser is gone, and its driver with it
  );
