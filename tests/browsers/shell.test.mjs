/** The popup as a person uses it: in any window, over time, and when something is missing. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { page, paths } from "../lab/pages.mjs";
import { violations } from "./axe.mjs";
import { kinds, startSession } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

/** A page of each kind of the documentation. */
const DOCUMENTATION = ["en/findings/validity.html", "de/padlock.html", "en/reference.html"];

const HERE = "https://www.here.example/";
const THERE = "https://www.there.example/";
const answer = paths({ "/": page("An ordinary page") });
const sites = [HERE, THERE].map((url) => ({ host: new URL(url).host, certificate: {}, answer }));

for (const kind of kinds) {
  describe(`The popup in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { sites });
    });
    after(() => session?.close());

    test("the person keeps their place when the page changes", async () => {
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      const { driver } = session.browser;
      await driver.executeScript(() => {
        document.getElementById("journey-details")?.setAttribute("open", "");
        document.getElementById("journey-summary")?.focus();
        scrollTo(0, 300);
      });
      await tab.go(THERE);
      await popup.untilSite("www.there.example");
      await popup.show();
      const place = await driver.executeScript(() => ({
        open: Array.from(document.querySelectorAll("details[open]"), ({ id }) => id),
        focus: document.activeElement?.id,
        scroll: scrollY,
      }));
      assert.deepEqual(place, { open: ["journey-details"], focus: "journey-summary", scroll: 300 });
      await popup.close();
      await tab.close();
    });

    test("nothing has to be scrolled sideways, at double size and on a phone", async () => {
      const tab = await session.browser.openTab(HERE);
      const popup = await tab.openPopup();
      await popup.unfold();
      for (const [width, zoom] of [
        [800, 2],
        [500, 1],
        [500, 2],
      ]) {
        await session.browser.driver.manage().window().setRect({ width, height: 800 });
        const overflow = await session.browser.driver.executeScript(
          "const root = document.documentElement; root.style.zoom = arguments[0]; return root.scrollWidth - root.clientWidth",
          zoom,
        );
        assert.equal(overflow, 0, `${width} pixels, zoom ${zoom}`);
      }
      await popup.close();
      await tab.close();
    });

    // Chromium shows no certificate until somebody looks closer; the pages are the same in both.
    if (kind === "firefox") {
      test("a rule leads to its page of the documentation, beside the popup", async () => {
        const tab = await session.browser.openTab(HERE);
        const popup = await tab.openPopup();
        await popup.unfold();
        const { driver } = popup;
        const rule = await driver.findElement(By.css('[data-check="validity"] a'));
        const name = await rule.getText();
        const before = await driver.getAllWindowHandles();
        await rule.click();
        const opened = async () => (await driver.getAllWindowHandles()).find((one) => !before.includes(one));
        const window = await driver.wait(opened, PATIENCE, "The rule opens no page.");
        await driver.switchTo().window(String(window));
        await driver.wait(until.elementLocated(By.css("main h1")), PATIENCE);
        assert.equal(await driver.findElement(By.css("h1")).getText(), name);
        const place = new URL(await driver.getCurrentUrl());
        assert.equal(place.origin, new URL(session.browser.origin).origin);
        assert.equal(place.pathname, "/docs/en/findings/validity.html");
        for (const path of DOCUMENTATION) {
          await driver.get(`${session.browser.origin}/docs/${path}`);
          await driver.manage().window().setRect({ width: 500, height: 800 });
          assert.deepEqual(await violations(driver), [], path);
          const overflow =
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
          assert.equal(await driver.executeScript(overflow), 0, path);
        }
        await driver.close();
        await popup.close();
        await tab.close();
      });
    }

    // Firefox reads an archive, and keeps it; Chromium reads the folder.
    if (kind === "chromium") {
      test("without its module it says so", async () => {
        rmSync("dist/extension/chromium-lab/whylock_bg.wasm");
        const { driver, origin } = session.browser;
        await driver.switchTo().newWindow("tab");
        await driver.get(`${origin}/popup/popup.html?tab=1`);
        const sentence = await driver.wait(until.elementLocated(By.css("[data-unable] .unable")), PATIENCE);
        assert.ok(await sentence.isDisplayed());
        assert.match(await sentence.getText(), /could not/);
      });
    }
  });
}
