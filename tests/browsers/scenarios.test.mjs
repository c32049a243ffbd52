/** What a person is told in every scenario of the lab, in both browsers. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { scenariosIn } from "../lab/scenarios.mjs";
import { missing, oddities, toldOf, truths } from "../lab/truth.mjs";
import { kinds, startSession, strangers } from "./session.mjs";
import { leave, sight, visit } from "./visit.mjs";

/** How the popup explains that the browser and Whylock come to different results. */
const EXPLAINED = {
  unknown: /could not look at everything/,
  warn: /found nothing that speaks against it/,
  fail: /breaks a rule/,
};

/** A connection says nothing of who is at its other end. */
const PRAISE = /\b(genuine|honest|legitimate|safe|secure|trustworthy)\b/i;

for (const kind of kinds) {
  describe(`The popup in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind);
    });
    after(() => session?.close());

    for (const scenario of scenariosIn(kind)) {
      test(`${scenario.name}: ${scenario.about}`, async () => {
        const tab = await visit(session.browser, scenario);
        const popup = await tab.openPopup();
        await assertTells(popup, scenario, scenario[kind] ?? assert.fail(), false);

        const offered = (await popup.actions()).includes("look-closer");
        assert.equal(offered, kind === "chromium" && scenario.looked !== undefined, "Look closer is offered");
        if (offered && scenario.looked) {
          await popup.lookCloser();
          await assertTells(popup, scenario, scenario.looked, true);
        }
        await popup.close();
        await leave(tab);
      });
    }

    /**
     * The verdict, the same on the icon, and everything that is true and that this browser tells.
     *
     * @param {import("./popup.mjs").Popup} popup
     * @param {import("../lab/scenarios.mjs").Scenario} scenario
     * @param {import("../lab/scenarios.mjs").Verdict} verdict
     * @param {boolean} looked
     */
    async function assertTells(popup, scenario, verdict, looked) {
      await popup.untilVerdict(verdict);
      // Before a page comes, the icon is still that of the page before it.
      if (scenario.visit !== "depart") await popup.untilIconAgrees();
      if (scenario.calm) assert.deepEqual(await popup.alarms(), []);
      const { host } = new URL(scenario.arrives ?? scenario.url);
      assert.doesNotMatch((await popup.said()).replaceAll(host, ""), PRAISE);

      const seen = sight(kind, scenario, looked);
      const shown = seen === "address" ? {} : scenario.shows;
      const told = { ...truths(session.lab, scenario, seen), ...scenario.says, ...shown };
      const text = await popup.text();
      assert.deepEqual(missing(text, told), []);
      assert.deepEqual(oddities(text), seen === "address" ? [] : toldOf(scenario.oddity));

      const agreement = await popup.agreement();
      const difference = scenario.differs?.[kind];
      const expected = difference?.outcome ?? "pass";
      assert.equal(agreement?.outcome, seen === "address" ? undefined : expected, agreement?.words ?? "");
      if (difference && agreement) assert.match(agreement.words, EXPLAINED[difference.outcome]);
    }

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
