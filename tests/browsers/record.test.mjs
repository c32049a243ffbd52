/** The technical record: drawn when a person opens it, whatever a certificate says, and taken along as files. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { utf8String } from "../lab/der.mjs";
import { extension } from "../lab/extensions.mjs";
import { page, paths } from "../lab/pages.mjs";
import { allowDownloads, kinds, startSession } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

const HERE = "https://www.here.example/";
const HOSTILE = "https://hostile.example/";

/** As no authority would write it: markup, marks of direction, a NUL, and ten thousand characters without a space. */
const REMARK = `<img src=x onerror=alert(1)>\u202e\u200b\u0000😀${"A".repeat(5000)}${"𝔸".repeat(5000)}`;

const hostile = {
  names: [
    new URL(HOSTILE).host,
    ...Array.from({ length: 1000 }, (_, number) => `${number}.${"a".repeat(20)}.example`),
  ],
  more: [extension("2.16.840.1.113730.1.13", utf8String(REMARK)), extension("1.2.3.4.5", Buffer.from("\0"))],
};

const answer = paths({ "/": page("An ordinary page") });
const sites = [
  { host: new URL(HERE).host, certificate: {}, answer },
  { host: new URL(HOSTILE).host, certificate: hostile, answer },
];

for (const kind of kinds) {
  describe(`The technical record in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {import("./browser.mjs").Tab} */
    let tab;
    /** @type {import("./popup.mjs").Popup} */
    let popup;
    before(async () => {
      session = await startSession(kind, { sites });
      if (kind === "chromium") await allowDownloads(session.browser);
      tab = await session.browser.openTab(HERE);
      popup = await tab.openPopup();
      if ((await popup.actions()).includes("look-closer")) await popup.lookCloser();
    });
    after(() => session?.close());

    /** @param {string} selector */
    const count = (selector) =>
      session.browser.driver.executeScript("return document.querySelectorAll(arguments[0]).length", selector);

    /** Waits until there is such an element. @param {string} selector */
    const until = (selector) =>
      session.browser.driver.wait(
        async () => (await count(selector)) > 0,
        PATIENCE,
        `There is no ${selector}`,
      );

    /** @param {string} id */
    const press = (id) =>
      session.browser.driver.executeScript("document.getElementById(arguments[0]).click()", id);

    test("it is drawn when it is opened, part by part", async () => {
      assert.equal(await count("#record-details > *"), 1);
      await press("record-summary");
      await until("#record-2-summary");
      assert.equal(await count(".field"), 0);
      await press("record-2-summary");
      await until(".field");
      assert.equal(await count("[role=tree]"), 0);
      await press("record-2-structure-summary");
      await until("[role=tree]");
    });

    test("the structure is reached and read by keyboard", async () => {
      const { driver } = session.browser;
      await driver.executeScript("document.getElementById('record-2-structure-summary').focus()");
      await driver.actions().sendKeys(Key.TAB, Key.ARROW_DOWN, Key.ARROW_RIGHT, Key.ARROW_DOWN).perform();
      const chosen = await driver.findElement(By.css("[role=treeitem][aria-selected=true] > .row")).getText();
      assert.match(chosen, /^serialNumber INTEGER/);
      await driver.actions().sendKeys(Key.TAB).perform();
      const byte = await driver.executeScript("return document.activeElement.getAttribute('role')");
      assert.equal(byte, "gridcell");
      assert.ok((await count("[role=gridcell][aria-selected=true]")) > 3);
    });

    test("a certificate and the report are saved, and no page is asked for it", async () => {
      const { driver, folder } = session.browser;
      const asked = session.lab.proxy.asked.length;
      /** @param {string} name @param {string} button */
      const save = async (name, button) => {
        await driver.executeScript("document.querySelector(arguments[0]).click()", button);
        const file = `whylock-www.here.example-${name}`;
        const isThere = () =>
          readdirSync(folder).includes(file) && readFileSync(join(folder, file)).length > 0;
        await driver.wait(isThere, PATIENCE, `${file} was not saved`);
        return readFileSync(join(folder, file));
      };
      const der = await save("1.der", "#record-2-details .take button:last-child");
      assert.deepEqual(der, session.lab.at(HERE).certificate?.der);
      const report = await save("report.json", "#record-details > .take button:last-child");
      assert.equal(JSON.parse(report.toString()).verdict.state, await popup.verdict());
      assert.equal(session.lab.proxy.asked.length, asked);
    });

    test("nothing that a certificate says breaks the layout", async () => {
      const { driver } = session.browser;
      await tab.go(HOSTILE);
      await popup.untilSite("hostile.example");
      if ((await popup.actions()).includes("look-closer")) await popup.lookCloser();
      await until("#record-summary");
      await popup.unfold();
      for (const [width, zoom] of [
        [500, 1],
        [640, 2],
      ]) {
        await driver.manage().window().setRect({ width, height: 800 });
        const overflow = await driver.executeScript(
          "const root = document.documentElement; root.style.zoom = arguments[0]; return root.scrollWidth - root.clientWidth",
          zoom,
        );
        assert.equal(overflow, 0, `${width} pixels, zoom ${zoom}`);
      }
      const text = await popup.text();
      assert.match(text, /<img src=x onerror=alert\(1\)>⟨U\+202E⟩/);
      assert.match(text, /999\.a+\.example/);
      assert.equal(await count("img"), 0);
    });
  });
}
