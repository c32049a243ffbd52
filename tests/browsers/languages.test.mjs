/** The popup in every language that there is, and in two that nobody speaks: longer, and from right to left. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { languages } from "../../pkg/index.js";
import { scenarios } from "../lab/scenarios.mjs";
import { kinds, startSession } from "./session.mjs";
import { visit } from "./visit.mjs";

/**
 * A page as it should be, one with many names, one with somebody in between, one where somebody clicked past a warning, one
 * without protection.
 */
const SHOWN = ["good-ecdsa", "many-names", "company-proxy", "wrong-host", "plain-http"];

/** @type {Record<string, "ltr" | "rtl">} */
const DIRECTIONS = { "ar-XB": "rtl" };

const tags = [...languages().map(({ tag }) => tag), "en-XA", "ar-XB"];

/**
 * In pixels: where a line from right to left ends with a value, Firefox lets the space behind it hang over the edge.
 * Nothing is to be seen there.
 */
const HANGING = { ltr: 0, rtl: 4 };

/** In CSS pixels: the popup's own width, and a small phone. */
const WIDTHS = [400, 320];

for (const kind of kinds) {
  describe(`The popup in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind);
    });
    after(() => session?.close());

    for (const name of SHOWN) {
      test(`${name} fits in every language`, async () => {
        const { browser } = session;
        const scenario = scenarios.find((one) => one.name === name);
        assert.ok(scenario);
        const tab = await visit(browser, scenario);
        const headlines = new Map();
        for (const tag of tags) {
          await browser.inExtension((language) => chrome.storage.local.set({ language }), tag);
          const popup = await tab.openPopup();
          const { driver } = browser;
          const root = await driver.executeScript(() => {
            const { lang, dir } = document.documentElement;
            return [lang, dir, document.getElementById("popup")?.lang, document.getElementById("popup")?.dir];
          });
          const direction = DIRECTIONS[tag] ?? "ltr";
          assert.deepEqual(root, [tag, direction, tag, direction]);
          headlines.set(tag, await popup.headline());
          await popup.unfold();
          for (const width of WIDTHS) {
            await driver.manage().window().setRect({ width: 500, height: 800 });
            const faults = await driver.executeScript(tooWide, width, HANGING[direction]);
            assert.deepEqual(faults, [], `${tag}, ${width} pixels`);
          }
          await popup.close();
        }
        assert.equal(new Set(headlines.values()).size, tags.length, "no language says what another says");
        await browser.inExtension(() => chrome.storage.local.clear());
        await tab.close();
      });
    }
  });
}

/**
 * Runs in the popup: makes it so wide, and names what does not fit.
 *
 * @param {number} width
 * @param {number} hanging what a line may hang over
 */
function tooWide(width, hanging) {
  const root = document.documentElement;
  root.style.zoom = String(innerWidth / width);
  const faults = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth}`] : [];
  for (const element of document.querySelectorAll("#popup *")) {
    // what is inline has no width of its own, and goes as wide as the block around it
    if (!(element instanceof HTMLElement) || element.clientWidth === 0) continue;
    if (element.scrollWidth > element.clientWidth + hanging)
      faults.push(
        `${element.scrollWidth - element.clientWidth} too wide, ${element.localName}: ${element.textContent?.slice(0, 60)}`,
      );
  }
  return faults;
}
