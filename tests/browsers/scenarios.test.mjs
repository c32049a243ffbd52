/** What a person is told in every scenario of the lab, in both browsers. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { scenarios } from "../lab/scenarios.mjs";
import { missing, truths } from "../lab/truth.mjs";
import { kinds, startSession, strangers } from "./session.mjs";
import { sight, visit } from "./visit.mjs";

for (const kind of kinds) {
  describe(`The popup in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind);
    });
    after(() => session?.close());

    for (const scenario of scenarios) {
      test(`${scenario.name}: ${scenario.about}`, async () => {
        const { lab, browser } = session;
        const tab = await visit(browser, scenario);
        const popup = await tab.openPopup();
        assert.equal(await popup.verdict(), scenario[kind]);
        assert.equal(await tab.iconTitle(), await popup.headline());
        assert.deepEqual(
          missing(await popup.text(), truths(lab, scenario, sight(kind, scenario, false))),
          [],
        );

        if (kind === "chromium" && scenario.looked) {
          await popup.lookCloser();
          assert.equal(await popup.verdict(), scenario.looked);
          assert.equal(await tab.iconTitle(), await popup.headline());
          assert.deepEqual(
            missing(await popup.text(), truths(lab, scenario, sight(kind, scenario, true))),
            [],
          );
        } else {
          assert.ok(!(await popup.actions()).includes("look-closer"), "Look closer is offered in vain");
        }
        await popup.close();
        await tab.close();
      });
    }

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
