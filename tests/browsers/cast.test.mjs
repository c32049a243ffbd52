/** Who else is on a page: the other hosts that it loaded from, in both browsers. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, CROWD, OTHERS, WEAKEST } from "../lab/crowd.mjs";
import { page, pixel } from "../lab/pages.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

/** Tabs that are open at once, and the hosts that each one's page loads from. */
const TABS = 30;
const HOSTS = 34;

/** Both browsers give `storage.session` this much, in bytes. */
const QUOTA = 10_485_760;

const LATER = "https://later.crowd-later.example/";

/** @param {number} tab @param {number} host */
const crowded = (tab, host) => `host-${host}.crowded-${tab}.example`;

/** @type {import("../lab/lab.mjs").Site[]} */
const sites = [
  { host: "www.crowd-later.example", certificate: {}, answer: page("Later") },
  { host: new URL(LATER).host, certificate: {}, answer: pixel },
];

for (const kind of kinds) {
  describe(`The page's cast in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      session = await startSession(kind, { sites });
    });
    after(() => session?.close());

    /** Runs in the popup: what stands in the section, once it is open. */
    function read() {
      const section = document.getElementById("cast-details");
      const all = (/** @type {string} */ selector) => [...(section?.querySelectorAll(selector) ?? [])];
      const text = (/** @type {Element | null | undefined} */ element) => element?.textContent ?? "";
      return {
        remarks: all(".remark").map(text),
        owners: all(".owner").map((owner) => ({
          name: text(owner.querySelector("h3")),
          power: owner.getAttribute("data-power"),
          standing: owner.getAttribute("data-standing"),
        })),
        hosts: all(".host").map(text),
      };
    }

    /**
     * Runs in a page of the extension.
     *
     * @param {string} host
     * @param {string} verdict
     */
    function isExplained(host, verdict) {
      return chrome.extension.getViews().some(({ location, document }) => {
        const root = document.getElementById("popup");
        return new URL(location.href).searchParams.get("host") === host && root?.dataset.verdict === verdict;
      });
    }

    /** Runs in a page of the extension. @param {string} host */
    function lookCloserThere(host) {
      const of = chrome.extension
        .getViews()
        .find(({ location }) => new URL(location.href).searchParams.get("host") === host);
      /** @type {HTMLElement | null | undefined} */ (
        of?.document.querySelector('[data-action="look-closer"]')
      )?.click();
    }

    /**
     * @template Result
     * @param {import("./popup.mjs").Popup} popup
     * @param {() => Result} body
     * @returns {Promise<Result>}
     */
    async function inPopup(popup, body) {
      await popup.show();
      return /** @type {Promise<any>} */ (popup.driver.executeScript(body));
    }

    /** @param {import("./popup.mjs").Popup} popup */
    async function cast(popup) {
      await popup.unfold("#cast-details");
      await popup.unfold("#cast-details details");
      return inPopup(popup, read);
    }

    test("every host stands under whoever registered it, the mightiest first", async () => {
      const tab = await session.browser.openTab(CROWD);
      const popup = await tab.openPopup();
      await session.browser.until(
        async () => (await cast(popup)).hosts.length === OTHERS,
        "Hosts are missing.",
      );
      const { owners, remarks } = await cast(popup);
      assert.equal(owners[0]?.name, "crowd.example");
      const code = owners.slice(1).filter(({ power }) => power === "code");
      assert.deepEqual(code.map(({ name }) => name).sort(), [...CODE].sort());
      assert.deepEqual(owners.slice(1, 4), code);
      assert.match(remarks.join("\n"), /Code from 3 other domains runs on this page/);
      if (kind === "firefox") {
        assert.match(remarks[0] ?? "", new RegExp(`The weakest link is ${WEAKEST}\\.`));
        assert.equal(code[0]?.name, "statistics.example", "the weakest of those that run code stands first");
      } else {
        assert.match(remarks[0] ?? "", /Your browser accepted these connections\. It does not tell more/);
      }
      await popup.close();
      await tab.close();
    });

    test("a host that the page asks later is told while the popup is open", async () => {
      const tab = await session.browser.openTab("https://www.crowd-later.example/");
      const popup = await tab.openPopup();
      assert.equal(await inPopup(popup, () => document.getElementById("cast-details")), null);
      await tab.inPage((url) => {
        new Image().src = url;
        return true;
      }, `${LATER}pixel.gif`);
      await session.browser.until(
        async () => (await cast(popup)).hosts.join() === new URL(LATER).host,
        "The later host is not told.",
      );
      await popup.close();
      await tab.close();
    });

    test("the connection to another host can be explained as the page's own is", async () => {
      const tab = await session.browser.openTab("https://www.crowd-in-between.example/");
      const popup = await tab.openPopup();
      await popup.untilVerdict(kind === "firefox" ? "private" : "accepted");
      const host = "https://pay.checkout.example/";
      /** @param {string} verdict */
      const untilExplained = (verdict) =>
        session.browser.until(
          () => session.browser.inExtension(isExplained, host, verdict),
          `No page explains that the connection to that host is ${verdict}.`,
        );
      await cast(popup);
      await inPopup(popup, () => {
        /** @type {HTMLElement | null} */ (document.querySelector("#cast-details button.explain"))?.click();
      });
      if (kind === "chromium") {
        await untilExplained("accepted");
        await session.browser.inExtension(lookCloserThere, host);
      }
      await untilExplained("in-between");
      const { remarks } = await cast(popup);
      assert.match(remarks[0] ?? "", /The weakest link is pay\.checkout\.example\. Somebody in between/);
      await popup.close();
      await tab.close();
    });

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });

  describe(`A thousand hosts in ${TABS} tabs in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      const pages = Array.from({ length: TABS }, (_, tab) => {
        const hosts = Array.from({ length: HOSTS }, (_, host) => crowded(tab, host));
        const pictures = hosts.map((host) => `<img src="https://${host}/pixel.gif" alt="">`).join("");
        return [
          { host: `www.crowded-${tab}.example`, certificate: {}, answer: page(`Page ${tab}`, pictures) },
          ...hosts.map((host) => ({ host, certificate: {}, answer: pixel })),
        ];
      });
      session = await startSession(kind, { sites: pages.flat() });
    });
    after(() => session?.close());

    test("stay within the bounds of what is kept, and the last page is told whole", async () => {
      /** @type {import("./browser.mjs").Tab[]} */
      const tabs = [];
      for (let tab = 0; tab < TABS; tab++)
        tabs.push(await session.browser.openTab(`https://www.crowded-${tab}.example/`));
      const last = TABS - 1;
      await session.browser.until(async () => {
        const hosts = await session.browser.inExtension(async (id) => {
          const key = `tab:${id}`;
          const record = /** @type {any} */ ((await chrome.storage.session.get(key))[key]);
          return record?.pages.at(-1)?.hosts.length;
        }, tabs[last]?.id);
        return hosts === HOSTS;
      }, "Hosts of the last page are missing.");
      const bytes = await session.browser.inExtension(
        async () => JSON.stringify(await chrome.storage.session.get(null)).length,
      );
      assert.ok(bytes < QUOTA, `${bytes} bytes`);
      console.log(`  ${kind}: ${TABS} tabs with ${TABS * HOSTS} other hosts take ${bytes} bytes`);
      for (const tab of tabs) await tab.close();
      await session.browser.until(
        async () =>
          await session.browser.inExtension(async () => {
            const keys = Object.keys(await chrome.storage.session.get(null));
            return !keys.some((key) => key.startsWith("certificate:"));
          }),
        "Certificates of closed tabs stay.",
      );
    });
  });
}
