/**
 * Everybody can use the popup: with a screen reader or a magnifier, by keyboard or by finger, in colours of one's own and
 * without movement; in every state and every language.
 */
import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { scenariosIn } from "../lab/scenarios.mjs";
import { violations } from "./axe.mjs";
import { languages, setConditions } from "./conditions.mjs";
import { clipped, contrast, controls, focused, moving } from "./measure.mjs";
import { undisturbed } from "./popup.mjs";
import { kinds, startSession } from "./session.mjs";
import { leave, visit } from "./visit.mjs";

/** One scenario for each verdict, and for each part of the popup that only some have. */
const STATES = [
  "good-ecdsa",
  "many-names",
  "idn",
  "tls12-static-rsa",
  "mixed-content-loaded",
  "private-root",
  "leaked-root",
  "expired",
  "expired-overridden",
  "plain-http",
  "local-file",
  "internal",
  "tls10-and-tls11",
  "no-access",
];

/** Those whose technical record is unfolded, too: it takes axe-core seconds, and differs little from site to site. */
const RECORDS = ["good-ecdsa", "many-names", "expired-overridden", "plain-http"];
const ALL = "details";
const ALL_BUT_RECORD = "details:not(#record-details)";

/** What has all there is to reach: a button of an action, and a whole record. */
const REACHED = {
  firefox: [{ name: "no-access" }, { name: "good-ecdsa" }],
  chromium: [{ name: "good-ecdsa", look: false }, { name: "good-ecdsa" }],
};

const THEMES = /** @type {const} */ (["light", "dark"]);

/** What people choose who see better in few colours. */
const GROUNDS = /** @type {const} */ (["white", "black"]);

/** The rules of axe-core that depend on the theme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** The pages of the extension beside the popup. */
const PAGES = globSync("**/*.html", { cwd: "extension", exclude: ["popup"] });
assert.ok(PAGES.length > 0);

/** Of a page in its own pixels: phones, and the popup under the toolbar. */
const WIDTHS = [320, 360, 400];

/** Firefox has no window as narrow as a phone; zoom makes its pages so. */
const ZOOM = 2;

/** How wide and high a finger's target has to be (WCAG 2.2 §2.5.5). */
const FINGER = 44;

/** As much as the thinnest outline around the smallest control changes, in pixels. */
const RING = 100;

for (const kind of kinds) {
  describe(`Access in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind);
    });
    after(() => session?.close());

    /** @param {import("./conditions.mjs").Conditions} conditions */
    const under = (conditions) => setConditions(session.browser, conditions);

    /** @template {unknown[]} A @template R @param {(...args: A) => R | Promise<R>} measure @param {A} args @returns {Promise<R>} */
    const measured = (measure, ...args) =>
      /** @type {Promise<any>} */ (session.browser.driver.executeScript(measure, ...args));

    /**
     * @param {{name: string, look?: boolean}} state a scenario; Look closer is pressed, unless told otherwise
     * @param {(popup: import("./popup.mjs").Popup) => Promise<void>} body
     */
    async function withPopup({ name, look = true }, body) {
      const scenario = scenariosIn(kind).find((scenario) => scenario.name === name) ?? assert.fail();
      const tab = await visit(session.browser, scenario);
      const popup = await tab.openPopup();
      try {
        if (look && (await popup.actions()).includes("look-closer")) await popup.lookCloser();
        await popup.untilStill();
        await body(popup);
      } finally {
        await popup.show();
        await under({});
        await popup.close();
        await leave(tab);
      }
    }

    for (const { name } of scenariosIn(kind).filter(({ name }) => STATES.includes(name))) {
      test(`${name}: no rule is broken, nothing is cut off, and everything can be pressed`, () =>
        withPopup({ name }, async (popup) => {
          for (const language of languages) {
            await under({ language });
            await popup.load();
            assert.equal(await popup.language(), language);
            for (const part of ["folded", "unfolded"]) {
              if (part === "unfolded") await popup.unfold(RECORDS.includes(name) ? ALL : ALL_BUT_RECORD);
              const where = `${language}, ${part}`;
              for (const theme of THEMES) {
                await under({ language, theme });
                const rules = theme === "dark" ? OF_COLOURS : undefined;
                assert.deepEqual(await violations(session.browser.driver, rules), [], `${where}, ${theme}`);
              }
              for (const width of WIDTHS) {
                await under({ language, width, zoom: ZOOM });
                assert.equal(await measured(() => innerWidth), width);
                assert.deepEqual(await measured(clipped), [], `${where}, ${width} pixels`);
              }
              await under({ language, width: WIDTHS[0], zoom: ZOOM, touch: true });
              assert.ok(await measured(() => matchMedia("(pointer: coarse)").matches));
              assert.deepEqual((await measured(controls)).filter(isSmall), [], `${where}, by finger`);
              assert.deepEqual(await measured(clipped), [], `${where}, by finger`);
            }
          }
        }));
    }

    for (const state of REACHED[kind]) {
      const where = Object.values(state).join(", ");

      test(`${where}: the keyboard reaches everything in the order of the page, seen to, and leaves it again`, () =>
        withPopup(state, async (popup) => {
          await popup.unfold();
          const inOrder = await measured(controls);
          assert.ok(inOrder.length > 4);
          assert.deepEqual(
            inOrder.toSorted((one, other) => one.top - other.top),
            inOrder,
            "The page is read in another order than it is seen.",
          );
          const reached = await tabThrough(inOrder.length + 1);
          const left = reached.pop();
          assert.deepEqual(
            reached.map((place) => place?.name),
            inOrder.map(({ name }) => name),
          );
          for (const place of reached) {
            assert.ok(place && place.outline >= 2 && place.onScreen, JSON.stringify(place));
          }
          assert.notEqual(left?.name, inOrder.at(-1)?.name, "The keyboard is held at the end.");
        }));

      test(`${where}: Enter and Space fold what has the focus, and unfold it again`, () =>
        withPopup(state, async (popup) => {
          await popup.unfold();
          const summaries = await session.browser.driver.findElements(By.css("summary"));
          assert.ok(summaries.length > 3);
          for (const summary of summaries) {
            const section = summary.findElement(By.xpath(".."));
            for (const key of [Key.ENTER, Key.SPACE]) {
              for (const open of [null, "true"]) {
                await summary.sendKeys(key);
                assert.equal(await section.getAttribute("open"), open, await summary.getText());
              }
            }
          }
        }));
    }

    /** @param {number} times @returns what had the focus after each press of Tab */
    async function tabThrough(times) {
      const { driver } = session.browser;
      const reached = [];
      for (let time = 0; time < times; time += 1) {
        await driver.actions().sendKeys(Key.TAB).perform();
        reached.push(await measured(focused));
      }
      return reached;
    }

    for (const ground of GROUNDS) {
      test(`in colours of one's own, on ${ground}, all marks and borders stand out`, () =>
        withPopup({ name: "expired" }, async () => {
          await under({ forcedColors: ground });
          assert.ok(await measured(() => matchMedia("(forced-colors: active)").matches));
          const { driver } = session.browser;
          const drawings = By.css(".shape, .mark");
          for (const place of (await driver.findElements(drawings)).keys()) {
            await undisturbed(async () => {
              const drawing = (await driver.findElements(drawings))[place] ?? assert.fail();
              const { most } = await measured(contrast, await drawing.takeScreenshot());
              assert.ok(most >= 3, `${await drawing.getAttribute("outerHTML")}: ${most}`);
            });
          }
          assert.deepEqual(await measured(foreignColours), []);
          assert.ok((await measured(verdictBorder)) >= 1);
        }));
    }

    for (const conditions of /** @type {import("./conditions.mjs").Conditions[]} */ ([
      ...THEMES.map((theme) => ({ theme })),
      ...GROUNDS.map((forcedColors) => ({ forcedColors })),
    ])) {
      test(`what has the focus stands out, ${Object.entries(conditions).join()}`, () =>
        withPopup({ name: "plain-http" }, async () => {
          const { driver } = session.browser;
          const end = () => scrollTo(0, document.body.scrollHeight);
          await under({ ...conditions, width: 500 });
          await measured(end);
          const blurred = await driver.takeScreenshot();
          await tabThrough(1);
          await measured(end);
          const { visible } = await measured(contrast, await driver.takeScreenshot(), blurred);
          assert.ok(visible >= RING, `${visible} pixels`);
        }));
    }

    test("nothing moves for those whom movement disturbs", () =>
      withPopup({ name: "good-ecdsa" }, async (popup) => {
        await under({ reducedMotion: true });
        await popup.unfold();
        assert.ok(await measured(() => matchMedia("(prefers-reduced-motion: reduce)").matches));
        assert.deepEqual(await measured(moving), []);
      }));

    for (const page of PAGES) {
      test(`${page}: no rule is broken, nothing is cut off, and everything can be pressed`, async () => {
        const { driver, origin } = session.browser;
        await session.browser.inExtension(() => {}); // the window before may be closed
        await driver.switchTo().newWindow("window");
        await driver.get(`${origin}/${page}`);
        await measured(reveal);
        for (const theme of THEMES) {
          await under({ theme });
          assert.deepEqual(await violations(driver), []);
        }
        for (const width of WIDTHS) {
          await under({ width, zoom: ZOOM, touch: true });
          assert.deepEqual(await measured(clipped), []);
          const pressed = await measured(controls);
          assert.ok(pressed.length > 0);
          assert.deepEqual(pressed.filter(isSmall), []);
        }
        await under({});
        await driver.close();
      });
    }
  });
}

/**
 * Too small for a finger. A byte may be: the button of its field does the same (WCAG 2.2 §2.5.5, "Equivalent").
 *
 * @param {ReturnType<typeof controls>[number]} control
 */
const isSmall = ({ role, width, height }) => role !== "gridcell" && (width < FINGER || height < FINGER);

/** Runs in the page. Shows what only some see, for example where access is missing. */
function reveal() {
  for (const hidden of document.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
}

/** Runs in the page. The marks that are drawn in another colour than the person's own. */
function foreignColours() {
  const own = getComputedStyle(document.documentElement).color;
  return Array.from(
    document.querySelectorAll(".shape, .mark"),
    (mark) => getComputedStyle(mark).color,
  ).filter((colour) => colour !== own);
}

/** Runs in the page. How wide a border the verdict has that differs from the ground. */
function verdictBorder() {
  const verdict = document.getElementById("verdict");
  if (!verdict) return 0;
  const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(verdict);
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const seen = borderTopStyle === "solid" && ![ground, "rgba(0, 0, 0, 0)"].includes(borderTopColor);
  return seen ? Number.parseFloat(borderTopWidth) : 0;
}
