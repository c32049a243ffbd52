/** What is remembered of visits, and what the popup tells of it: nothing unasked, and nothing of private windows. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { By } from "selenium-webdriver";
import { remembered } from "../lab/remembered.mjs";
import { violations } from "./axe.mjs";
import { forgetPast, keptOf, remember, startRemembering } from "./past.mjs";
import { undisturbed } from "./popup.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

const HOST = "www.returning.example";
const PAGE = `https://${HOST}/`;
const OTHER = "www.other.example";

/** One browser's word is enough for the rest. @param {import("../lab/remembered.mjs").Remembered} scenario */
const isOdd = ({ oddness }) => oddness === "odd";

for (const kind of kinds) {
  describe(`Earlier visits in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, {
        sites: [HOST, OTHER].map((host) => ({ host, certificate: { startsInDays: -20 } })),
      });
    });
    after(() => session?.close());

    /** Everything about visits that is kept, by its key; and that no other place has any. */
    const kept = () =>
      session.browser.inExtension(async () => {
        const { local, sync, session: own } = chrome.storage;
        const elsewhere = Object.keys({ ...(await sync?.get(null)), ...(await own.get(null)) });
        if (elsewhere.some((key) => key.startsWith("visits"))) throw new Error("Visits are kept elsewhere");
        const all = Object.entries(await local.get(null));
        const found = all.filter(([key]) => key.startsWith("visits"));
        return /** @type {Record<string, any>} */ (Object.fromEntries(found));
      });

    /** The popup of a page, after Look closer where it takes that. @param {import("./browser.mjs").Tab} tab */
    async function look(tab) {
      const popup = await tab.openPopup();
      if (kind === "chromium") await popup.lookCloser();
      return popup;
    }

    /** @param {string} url @param {(popup: import("./popup.mjs").Popup, tab: import("./browser.mjs").Tab) => Promise<void>} body */
    async function withPopupOn(url, body, options = {}) {
      const tab = await session.browser.openTab(url, options);
      const popup = await look(tab);
      try {
        await body(popup, tab);
      } finally {
        await popup.close();
        await tab.close();
      }
    }

    /** What the section says of itself. @param {import("./popup.mjs").Popup} popup */
    async function section(popup) {
      await popup.show();
      return /** @type {Promise<{ state: string, oddness: string, title: string, brief: string, changes: string[], text: string }>} */ (
        popup.driver.executeScript(() => {
          const details = document.getElementById("past-details");
          const changes = details?.querySelectorAll("[data-change]") ?? [];
          return {
            state: details?.dataset.past,
            oddness: details?.dataset.oddness,
            title: details?.querySelector("h2")?.textContent,
            brief: details?.querySelector(".brief")?.textContent,
            changes: Array.from(changes, (change) => change.getAttribute("data-change")),
            text: details?.textContent,
          };
        })
      );
    }

    /** @param {import("./popup.mjs").Popup} popup @param {string} state */
    async function untilPast(popup, state) {
      let last = await section(popup);
      const arrived = async () => {
        last = await section(popup);
        return last.state === state;
      };
      await session.browser.until(arrived, `The section does not come to say ${state}.`);
      return last;
    }

    /**
     * With the mouse, as a person does.
     *
     * @param {import("./popup.mjs").Popup} popup
     * @param {string} id of a button in the section
     */
    async function press(popup, id) {
      await popup.untilStill();
      await undisturbed(async () => {
        const details = popup.driver.findElement(By.id("past-details"));
        if (!(await details.getAttribute("open")))
          await popup.driver.findElement(By.id("past-summary")).click();
        await popup.driver.findElement(By.id(id)).click();
      });
    }

    test("nothing is kept until it is turned on, and the section says so, and what would be kept", () =>
      withPopupOn(PAGE, async (popup) => {
        const { state, title, brief, text } = await section(popup);
        assert.deepEqual([state, brief], ["off", "turned off"]);
        assert.equal(title, kind === "firefox" ? "Since your last visit" : "Since you last looked");
        assert.match(text, /180 days/);
        assert.match(text, /Clearing the browser’s history does not clear them/);
        assert.deepEqual(await kept(), {});
      }));

    test("a click turns it on, in every popup, and the page in front is the first that is kept", () =>
      withPopupOn(PAGE, async (popup, tab) => {
        const second = await tab.openPopup();
        await untilPast(second, "off");
        await press(popup, "past-switch");
        await untilPast(popup, "first-visit");
        await untilPast(second, "first-visit");
        await second.close();
        const [visit, ...others] = await keptOf(session.browser, HOST);
        assert.deepEqual(others, []);
        assert.equal(visit?.host, HOST);
        assert.doesNotMatch(JSON.stringify(await kept()), /https?:|\/|MII/);
      }));

    test("the next visit is no other, and costs no second entry", async () => {
      if (kind === "firefox") await session.browser.stopBackground();
      await withPopupOn(`${PAGE}elsewhere?query=secret`, async (popup, tab) => {
        await untilPast(popup, "first-visit");
        await tab.go(PAGE);
        assert.equal((await keptOf(session.browser, HOST)).length, 1);
        assert.doesNotMatch(JSON.stringify(await kept()), /elsewhere|secret/);
      });
    });

    test("a server's new certificate is told, and calmly", async () => {
      await session.lab.replace(PAGE, { certificate: { startsInDays: -1 } });
      await withPopupOn(PAGE, async (popup) => {
        const { changes, brief, text } = await untilPast(popup, "changed");
        assert.deepEqual(changes, ["new-key", "early-renewal"]);
        assert.equal(brief, "something new");
        assert.match(text, /mostly harmless/);
        assert.equal(await popup.verdict(), "private");
        assert.deepEqual(await popup.alarms(), []);
      });
    });

    test("somebody in between is told while all is folded, and the verdict is its own", async () => {
      await session.lab.replace(PAGE, { certificate: { issuer: "private" } });
      await withPopupOn(PAGE, async (popup) => {
        const { changes, brief, oddness } = await untilPast(popup, "changed");
        assert.deepEqual([changes, oddness], [["now-intercepted"], "odd"]);
        assert.match(await popup.firstScreen(), new RegExp(brief));
        assert.equal(await popup.verdict(), "in-between");
        assert.equal((await popup.actions()).length, 0, "the verdict's one thing to do is to ask somebody");
      });
    });

    test("a private window leaves nothing, and is compared all the same", async () => {
      const before = JSON.stringify(await kept());
      const privately = { privately: true };
      await withPopupOn(
        `https://${OTHER}/`,
        (popup) => untilPast(popup, "first-visit").then(() => {}),
        privately,
      );
      await session.lab.replace(PAGE, { certificate: { startsInDays: -2, issuer: "rsa" } });
      await withPopupOn(PAGE, (popup) => untilPast(popup, "changed").then(() => {}), privately);
      assert.equal(JSON.stringify(await kept()), before);
    });

    test("turned off, it keeps nothing more; a click forgets all of it", () =>
      withPopupOn(PAGE, async (popup, tab) => {
        await press(popup, "past-switch");
        const { text } = await untilPast(popup, "off");
        assert.match(text, /still remembers one site/);
        await tab.go(`https://${OTHER}/`);
        await popup.untilSite(OTHER);
        assert.deepEqual(await keptOf(session.browser, OTHER), []);
        await press(popup, "past-forget");
        await session.browser.until(
          async () => Object.keys(await kept()).join() === "visits",
          "What was kept stays.",
        );
        assert.doesNotMatch(JSON.stringify(await kept()), /example/);
      }));

    for (const scenario of kind === "firefox" ? remembered : remembered.filter(isOdd)) {
      test(`${scenario.name}: ${scenario.about}`, async () => {
        await startRemembering(session.browser);
        await withPopupOn(scenario.url, async (popup) => {
          const verdict = await popup.verdict();
          await remember(session.browser, scenario);
          await popup.load();
          const told = await untilPast(popup, scenario.state);
          assert.deepEqual(told.changes, scenario.changes);
          assert.equal(told.oddness, scenario.oddness);
          assert.equal(await popup.verdict(), verdict);
          await popup.unfold("#past-details, #past-kept-details");
          if (isOdd(scenario)) assert.deepEqual(await violations(popup.driver), []);
          if (scenario.store?.full) assert.match(told.text, /no room/);
          if (scenario.store?.setAside) assert.match(told.text, /set aside/);
        });
        await forgetPast(session.browser);
      });
    }

    test("a damaged store is set aside, and the section says so", async () => {
      await session.browser.inExtension(() =>
        chrome.storage.local.set({ visits: "damaged", "visits:x.example": 1 }).then(() => true),
      );
      await withPopupOn(PAGE, async (popup) => {
        assert.match((await untilPast(popup, "off")).text, /set aside/);
        await press(popup, "past-switch");
        await untilPast(popup, "first-visit");
        assert.deepEqual((await kept())["visits-set-aside"].kept, {
          visits: "damaged",
          "visits:x.example": 1,
        });
      });
      await forgetPast(session.browser);
    });

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
