/** Moments of trouble: there is always a sentence, and never a blank popup. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { page } from "../lab/pages.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

const PAGE = "https://www.good.example/";
const ANOTHER = "https://www.good-rsa.example/";
const SLOW = "https://www.slowly.example/";

const INTERNAL = { firefox: "about:license", chromium: "chrome://version/" };

for (const kind of kinds) {
  describe(`Trouble in ${kind}`, () => {
    /** The slow page comes when this is resolved. */
    const release = Promise.withResolvers();

    /** @type {import("../lab/lab.mjs").Site} */
    const slowSite = {
      host: new URL(SLOW).host,
      certificate: {},
      answer: async (request, response) => {
        await release.promise;
        page("A slow page")(request, response);
      },
    };

    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { sites: [slowSite] });
    });
    after(() => session?.close());

    const good = kind === "firefox" ? "private" : "accepted";

    test("a page of the browser itself cannot be seen, and nothing is advised", async () => {
      const tab = await session.browser.openTab(INTERNAL[kind]);
      const popup = await tab.openPopup();
      await popup.untilVerdict("unseen");
      assert.deepEqual(await popup.actions(), []);
      await popup.close();
      await tab.close();
    });

    test("a page that is still on its way is waited for", async () => {
      const tab = await session.browser.openTab();
      await session.browser.inExtension(
        (id, url) => chrome.tabs.update(id, { url }).then(() => true),
        tab.id,
        SLOW,
      );
      const popup = await tab.openPopup();
      await popup.untilVerdict("unseen");
      assert.ok((await popup.headline()).length > 0);
      release.resolve(undefined);
      await popup.untilVerdict(good);
      await popup.close();
      await tab.close();
    });

    test("a background page that was stopped has forgotten nothing, and wakes", async () => {
      const tab = await session.browser.openTab(PAGE);
      await session.browser.stopBackground();
      const popup = await tab.openPopup();
      await popup.untilVerdict(good);
      assert.equal(await popup.site(), new URL(PAGE).host);
      await session.browser.stopBackground();
      await tab.go(ANOTHER);
      await popup.untilSite(new URL(ANOTHER).host);
      await popup.untilVerdict(good);
      await popup.untilIconAgrees();
      await popup.close();
      await tab.close();
    });

    test("a tab that was open before Whylock asks to be loaded again, and can be from here", async () => {
      const tab = await session.browser.openTab(PAGE);
      await session.browser.restartExtension(tab);
      const popup = await tab.openPopup();
      await popup.untilVerdict("unseen");
      assert.deepEqual(await popup.actions(), ["reload"]);
      await popup.press("reload");
      await popup.untilVerdict(good);
      await popup.close();
      await tab.close();
    });

    // In Chromium only a person can take the permission away, on a page of the browser.
    const testInFirefox = kind === "firefox" ? test : () => {};
    testInFirefox("without the permission it says so, and one button asks for it", async () => {
      await session.browser.inExtension(() => chrome.permissions.remove({ origins: ["<all_urls>"] }));
      const tab = await session.browser.openTab(PAGE);
      const popup = await tab.openPopup();
      await popup.untilVerdict("unseen");
      assert.deepEqual(await popup.actions(), ["grant-access"]);
      await popup.press("grant-access");
      await tab.go(PAGE);
      await popup.untilVerdict(good);
      await popup.close();
      await tab.close();
    });

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
