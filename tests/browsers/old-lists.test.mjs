/** What a person is told once the lists that came with the extension are stale, whatever day it is. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { scenarios } from "../lab/scenarios.mjs";
import { kinds, startSession } from "./session.mjs";

/** Seventy are allowed. */
const DAYS = 100;

/** Midnight may pass before they are counted. */
const TOLD = [
  /The lists of public roots are 10[01] days old\. After 70 days the world may have moved on\./,
  /The list of public logs is 10[01] days old\. After 70 days the world may have moved on\./,
];

/** A root that was added; Firefox itself says of each whether it was, and Chromium does not. */
const ADDED = scenarios.find(({ name }) => name === "private-root") ?? assert.fail();
const VERDICT = /** @type {const} */ ({ firefox: "in-between", chromium: "accepted" });
const NOT_KNOWN = /Who stands at the top of those who vouch for this site is not known\./;

for (const kind of kinds) {
  describe(`With old lists, the popup in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { listsOf: DAYS });
    });
    after(() => session?.close());

    /** @param {string} url @param {import("../lab/scenarios.mjs").Verdict} verdict */
    async function told(url, verdict) {
      const tab = await session.browser.openTab(url);
      const popup = await tab.openPopup();
      if (kind === "chromium") await popup.lookCloser();
      await popup.untilVerdict(verdict);
      await popup.untilIconAgrees();
      const text = (await popup.text()).replace(/\s+/g, " ");
      await popup.close();
      await tab.close();
      return text;
    }

    test("says how old they are, of a good page too", async () => {
      const text = await told("https://www.good.example/", "private");
      for (const age of TOLD) assert.match(text, age);
    });

    test("calls a root that they do not have added only where the browser does", async () => {
      const text = await told(ADDED.url, VERDICT[kind]);
      assert.equal(NOT_KNOWN.test(text), kind === "chromium");
      for (const age of TOLD) assert.match(text, age);
    });
  });
}
