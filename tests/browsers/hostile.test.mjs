/** What a person sees of an attacker's certificates: the verdict first, its sentence, and nothing that freezes or overflows. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { HOSTILE_HOST, hostileMessage, hostileSite, writeHostile } from "../lab/hostile.mjs";
import { setConditions } from "./conditions.mjs";
import { kinds, startSession, strangers } from "./session.mjs";
import { showInstead, takeBack } from "./shown.mjs";

/** How wide the page is laid out, in pixels: as the popup. */
const WIDTH = 400;

/** Elements of what is drawn at first: the good connection has some 700, a chain is told up to its eighth link. */
const MOST_AT_FIRST = 3_500;

/** Elements that one opening adds: the tree of a certificate has up to 4,096 values of seven elements. */
const MOST_OF_AN_OPENING = 35_000;

/** How many folds are opened one after the other, as they come. */
const OPENINGS = 60;

/** How far down the verdict may end, in pixels. */
const FIRST_SCREEN = 600;

for (const kind of kinds) {
  describe(`Hostile certificates in ${kind}`, async () => {
    const classes = await writeHostile();

    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {import("./browser.mjs").Tab} */
    let tab;
    before(async () => {
      session = await startSession(kind, { sites: [hostileSite] });
      tab = await session.browser.openTab(`https://${HOSTILE_HOST}/`);
    });
    after(() => session?.close());

    for (const { name, about, told } of classes) {
      test(`${name}: ${about}`, async () => {
        await showInstead(tab, hostileMessage(name, kind));
        const popup = await tab.openPopup();
        await setConditions(session.browser, { width: WIDTH });
        assert.equal(await popup.site(), HOSTILE_HOST);
        assert.notEqual(await popup.headline(), "");

        const first = await measure(popup);
        assert.ok(first.verdict <= FIRST_SCREEN, `the verdict ends at ${first.verdict} px`);
        assert.ok(first.elements <= MOST_AT_FIRST, `${first.elements} elements at first`);
        assert.equal(first.overflow, 0, "overflow at first");

        let before = first.elements;
        let most = 0;
        for (let opened = 0; opened < OPENINGS && (await popup.unfoldNext()); opened += 1) {
          const { elements } = await measure(popup);
          most = Math.max(most, elements - before);
          before = elements;
        }
        const last = await measure(popup);
        console.log(`${kind} | ${name} | ${first.elements} | ${most} | ${last.elements}`);
        assert.ok(most <= MOST_OF_AN_OPENING, `${most} elements of one opening`);
        assert.equal(last.overflow, 0, "overflow with all open");
        assert.deepEqual(last.foreign, [], "markup out of a certificate");
        assert.deepEqual(last.invisible, [], "what cannot be seen");
        assert.deepEqual(
          told.filter((words) => !last.text.includes(words)),
          [],
          last.text.slice(0, 3_000),
        );
        await popup.close();
      });
    }

    test("nothing is left of them, and nobody but the lab was asked for anything", async () => {
      await takeBack(session.browser);
      await tab.close();
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}

/**
 * @typedef {object} Measured
 * @property {number} elements
 * @property {number} verdict where the verdict's headline ends, in pixels
 * @property {number} overflow pixels to the right of what can be seen
 * @property {string[]} foreign names of elements that the popup is not made of
 * @property {string[]} invisible characters
 * @property {string} text
 */

/** @param {import("./popup.mjs").Popup} popup @returns {Promise<Measured>} */
async function measure(popup) {
  await popup.show();
  return popup.driver.executeScript(() => {
    const root = /** @type {Element} */ (document.querySelector("#popup"));
    const text = root.textContent ?? "";
    const page = document.documentElement;
    const foreign = root.querySelectorAll(
      "img, script, iframe, object, a:not([href^='../docs/en/findings/']), [onerror], [onclick], [src], [href]:not(a)",
    );
    const invisible = text.match(/\p{Cf}|(?!\n)\p{Cc}/gu);
    return {
      elements: root.querySelectorAll("*").length,
      verdict: document.querySelector("#verdict-title")?.getBoundingClientRect().bottom ?? Infinity,
      overflow: Math.max(0, page.scrollWidth - page.clientWidth),
      foreign: Array.from(foreign, (element) => element.outerHTML.slice(0, 100)),
      invisible: [...new Set(invisible ?? [])].map((character) => character.codePointAt(0)?.toString(16)),
      text,
    };
  });
}
