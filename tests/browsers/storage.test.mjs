/** What is kept, and what is not: of closed tabs, of private windows, of large certificates. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { kinds, startSession, strangers } from "./session.mjs";

const PAGE = "https://www.good.example/";

const MIB = 2 ** 20;

/** What the records of the tests' own pages take, in bytes. */
const SLACK = 16 * 1024;

/**
 * Sites whose certificates name many hosts: each takes some 75 kB, all together more than a tab may keep. Firefox takes
 * no certificate of 64 KiB or more.
 */
const LARGE = Array.from({ length: 17 }, (_, index) => `large-${index}.example`);

/** @type {import("../lab/lab.mjs").Site[]} */
const largeSites = LARGE.map((host) => ({
  host,
  certificate: {
    names: [host, ...Array.from({ length: 1550 }, (_, index) => `tenant-number-${index}.${host}`)],
  },
}));

for (const kind of kinds) {
  describe(`The storage in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    before(async () => {
      // Chromium tells no certificates by itself.
      session = await startSession(kind, { sites: kind === "firefox" ? largeSites : [] });
    });
    after(() => session?.close());

    /** Everything that is kept, by its key. */
    const kept = () =>
      session.browser.inExtension(async () => {
        const { session, local, sync } = chrome.storage;
        const areas = await Promise.all([session.get(null), local.get(null), sync?.get(null)]);
        return /** @type {Record<string, unknown>} */ (Object.assign({}, ...areas));
      });

    const certificates = async () =>
      Object.keys(await kept()).filter((key) => key.startsWith("certificate:"));

    /** @param {import("./browser.mjs").Tab} tab */
    async function look(tab) {
      const popup = await tab.openPopup();
      if (kind === "chromium") await popup.lookCloser();
      await popup.untilVerdict("private");
      await popup.close();
    }

    test("two tabs of one site share its certificates; closed tabs leave nothing", async () => {
      const [one, other] = [await session.browser.openTab(PAGE), await session.browser.openTab(PAGE)];
      await look(one);
      await look(other);
      assert.equal((await certificates()).length, 3); // the site's, its issuer's, the root
      await one.close();
      await other.close();
      await session.browser.until(async () => (await certificates()).length === 0, "The certificates stay.");
      assert.deepEqual(
        Object.keys(await kept()).filter((key) => key.endsWith(`:${one.id}`) || key.endsWith(`:${other.id}`)),
        [],
      );
    });

    test("nothing of a private window outlives it", async () => {
      const tab = await session.browser.openTab(PAGE, { privately: true });
      await look(tab);
      await tab.close();
      await session.browser.until(async () => (await certificates()).length === 0, "The certificates stay.");
      assert.ok(!JSON.stringify(await kept()).includes(new URL(PAGE).host));
    });

    // Chromium tells no certificates by itself.
    const testInFirefox = kind === "firefox" ? test : () => {};

    testInFirefox("a tab keeps at most 1 MiB, the page on the screen among it", async () => {
      const tab = await session.browser.openTab();
      for (const host of LARGE) await tab.go(`https://${host}/`);
      await look(tab);
      const size = JSON.stringify(await kept()).length;
      assert.ok(size <= MIB + SLACK, `${size} bytes are kept`);
      assert.ok(size > MIB / 2, `only ${size} bytes are kept`);
      await tab.close();
    });

    test("nobody but the lab was asked for anything", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
