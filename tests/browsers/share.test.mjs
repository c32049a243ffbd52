/** A report to share: what the popup saves is opened from the disk, in a browser without Whylock, and printed. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { error } from "selenium-webdriver";
import { HOSTILE_HOST, hostileMessage, hostileSite, writeHostile } from "../lab/hostile.mjs";
import { BROWSERS_OWN_HOST } from "../lab/lab.mjs";
import { setConditions, setMedium } from "./conditions.mjs";
import { allowDownloads, kinds, startSession, strangers } from "./session.mjs";
import { showInstead } from "./shown.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

/** The class of hostile certificates that has markup in every field that holds text. */
const MARKUP = "markup-everywhere";

/** The buttons at the end of the record, and the file that each makes. */
const FILES = {
  [`whylock-${HOSTILE_HOST}-report.html`]:
    "#record-details > .take:nth-last-of-type(2) button:nth-last-child(2)",
  "whylock-report.html": "#record-details > .take:last-of-type button:nth-last-child(2)",
  [`whylock-${HOSTILE_HOST}-report.json`]: "#record-details > .take:nth-last-of-type(2) button:last-child",
  "whylock-report.json": "#record-details > .take:last-of-type button:last-child",
};

for (const kind of kinds) {
  describe(`A report to share in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {import("./popup.mjs").Popup} */
    let popup;
    let spare = "";
    before(async () => {
      await writeHostile();
      session = await startSession(kind, { sites: [hostileSite] });
      const { browser } = session;
      if (kind === "chromium") await allowDownloads(browser);
      await browser.driver.switchTo().newWindow("window");
      spare = await browser.driver.getWindowHandle();
      const tab = await browser.openTab(`https://${HOSTILE_HOST}/`);
      await showInstead(tab, hostileMessage(MARKUP, kind));
      popup = await tab.openPopup();
    });
    after(() => session?.close());

    /** @template R @template {unknown[]} A @param {(...args: A) => R} body @param {A} args @returns {Promise<R>} */
    const inPage = (body, ...args) =>
      /** @type {Promise<any>} */ (session.browser.driver.executeScript(body, ...args));

    const path = (/** @type {string} */ name) => join(session.browser.folder, name);

    test("the popup on paper: black on white, unfolded, and nothing to press", async () => {
      await setConditions(session.browser, { theme: "dark" });
      await popup.load();
      await setMedium(session.browser, "print");
      assert.deepEqual(await inPage(onPaper), {
        ink: "rgb(0, 0, 0)",
        ground: "rgb(255, 255, 255)",
        pressed: [],
        folded: [],
      });
      await setMedium(session.browser, "");
      assert.notEqual((await inPage(onPaper)).pressed.length, 0);
      await setConditions(session.browser, {});
    });

    test("it is saved as pages and as reports, with the site's name and without", async () => {
      await popup.load();
      await popup.unfold("#record-details");
      for (const [name, button] of Object.entries(FILES)) {
        await inPage(
          (selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(),
          button,
        );
        const isThere = () =>
          readdirSync(session.browser.folder).includes(name) && readFileSync(path(name)).length > 0;
        await session.browser.driver.wait(isThere, PATIENCE, `${name} was not saved`);
        const tells = readFileSync(path(name), "utf8").toLowerCase().includes(HOSTILE_HOST);
        assert.equal(tells, name.includes(HOSTILE_HOST), name);
      }
    });

    test("opened from the disk without Whylock, a hostile certificate runs nothing and asks nobody", async () => {
      const { browser, lab } = session;
      await browser.inExtension(async () => {
        // a window whose only page goes with the extension would show the browser's own start page instead
        const windows = new Set((await chrome.tabs.query({})).map(({ windowId }) => windowId));
        for (const windowId of windows)
          await chrome.tabs.create({ windowId, url: "about:blank", active: false });
        setTimeout(() => chrome.management.uninstallSelf(), 100);
        return true;
      });
      const { driver } = browser;
      await driver.switchTo().window(spare);
      const isGone = async () => !(await driver.getAllWindowHandles()).includes(browser.desk);
      await driver.wait(isGone, PATIENCE, "The extension does not go.");
      const asked = lab.proxy.asked.length;
      for (const name of Object.keys(FILES).filter((name) => name.endsWith(".html"))) {
        await driver.get(pathToFileURL(path(name)).href);
        const { text, foreign, handlers, loaded } = await inPage(whatIsIn);
        assert.match(text, /<script>alert\(1\)<\/script>/);
        assert.deepEqual({ foreign, handlers, loaded }, { foreign: [], handlers: [], loaded: [] }, name);
        await assert.rejects(driver.switchTo().alert().getText(), error.NoSuchAlertError);
        await setMedium(browser, "print");
        const { ink, ground, folded } = await inPage(onPaper);
        assert.deepEqual(
          { ink, ground, folded },
          { ink: "rgb(0, 0, 0)", ground: "rgb(255, 255, 255)", folded: [] },
        );
        await setMedium(browser, "");
        const printed = Buffer.from(
          /** @type {any} */ (await /** @type {any} */ (driver).printPage()),
          "base64",
        );
        assert.equal(printed.subarray(0, 5).toString(), "%PDF-");
      }
      const others = lab.proxy.asked.slice(asked).filter(({ host }) => host !== BROWSERS_OWN_HOST);
      assert.deepEqual(others, []);
      assert.deepEqual(strangers(lab), []);
    });
  });
}

/** Runs in the page. What is in it beside text: nothing of it may come out of a certificate. */
function whatIsIn() {
  const all = [...document.querySelectorAll("*")];
  const foreign = all.filter((element) =>
    element.matches("script, img, iframe, object, embed, a, link, base, form, [src], [href], [style]"),
  );
  const handlers = all.flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith("on")),
  );
  return {
    text: document.body.textContent ?? "",
    foreign: foreign.map(({ outerHTML }) => outerHTML.slice(0, 100)),
    handlers: handlers.map(({ name, value }) => `${name}=${value}`),
    loaded: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}

/** Runs in the page. Its colours, what could be pressed, and what is folded away though it is for everybody. */
function onPaper() {
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const isSeen = (/** @type {Element} */ element) => element.checkVisibility({ contentVisibilityAuto: true });
  const pressed = [...document.querySelectorAll("button, input, select, textarea")].filter(isSeen);
  const said = document.querySelectorAll("#journey-details .told p, #checks-details li");
  return {
    ink: color,
    ground: backgroundColor,
    pressed: pressed.map(({ id, textContent }) => id || textContent),
    folded: [...said]
      .filter((element) => !isSeen(element))
      .map(({ textContent }) => textContent?.slice(0, 60)),
  };
}
