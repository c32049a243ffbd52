/** A person imports a newer list of logs on the options page; what is wrong with one is said, and changes nothing. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { By } from "selenium-webdriver";
import { newKey } from "../lab/keys.mjs";
import { logList, signedList } from "../lab/log-list.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

/** One of its logs is in no list but the one that is imported here. */
const SITE = "https://www.sct-unknown-log.example/";
const ITS_LOG = "Whylock Lab Log Fir";

const VERSION = "97.3";
const KEPT = "The list that was in use before stays in use.";

/** More than a list of logs can take. */
const ENDLESS = 32 * 2 ** 20;

for (const kind of kinds) {
  describe(`The list of logs in ${kind}`, () => {
    /** @type {import("./session.mjs").Session} */
    let session;
    /** @type {string} */
    let folder;
    /** @type {import("selenium-webdriver").WebDriver} */
    let driver;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "whylock-logs-"));
      session = await startSession(kind);
      driver = session.browser.driver;
    });
    after(async () => {
      await session?.close();
      if (folder) rmSync(folder, { recursive: true });
    });
    beforeEach(() => session.browser.inExtension(() => chrome.storage.local.clear()));

    /** A list of all of the lab's logs. @param {Partial<Parameters<typeof logList>[1]>} [about] */
    function made(about) {
      const { logs, listKey: by, now: at } = session.lab.pki;
      return logList(Object.values(logs), { at, version: VERSION, by, ...about });
    }

    /** @param {string} name @param {Uint8Array} content @returns {string} its path */
    function file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    }

    /** @param {ReturnType<typeof logList>} list */
    const both = ({ file: json, signature }) => [
      file("log_list.json", json),
      file("log_list.sig", signature),
    ];

    async function openPage() {
      await driver.switchTo().newWindow("window");
      const window = await driver.getWindowHandle();
      await driver.get(`${session.browser.origin}/options/options.html`);
      await driver.wait(async () => (await fact("count")) !== "", PATIENCE, "No list is shown.");
      return {
        show: () => driver.switchTo().window(window),
        close: async () => {
          await driver.switchTo().window(window);
          await driver.close();
        },
      };
    }

    /** @param {string} name */
    const fact = (name) => driver.findElement(By.css(`[data-fact="${name}"]`)).getText();

    const inUse = async () => [await driver.findElement(By.css("dl")).getText(), await stored()];
    const stored = () =>
      driver.executeScript(async () => (await chrome.storage.local.get("logList")).logList ?? "");

    /** Chooses files, and waits for what is said of them. @param {string[]} paths */
    async function choose(paths) {
      await driver.executeScript(() => {
        delete document.getElementById("logs")?.dataset.result;
      });
      await driver.findElement(By.id("logs-files")).sendKeys(paths.join("\n"));
      const status = driver.findElement(By.css("#logs [role=status]"));
      await driver.wait(async () => (await status.getText()) !== "", PATIENCE, "Nothing is said.");
      return (await status.getText()).replace(/\s+/g, " ");
    }

    test("a newer list is in use at once, in an open popup too, until the person goes back", async () => {
      const tab = await session.browser.openTab(SITE);
      const popup = await tab.openPopup();
      if (kind === "chromium") await popup.lookCloser();
      const knows = async () => (await popup.text()).includes(ITS_LOG);
      assert.equal(await knows(), false);

      const page = await openPage();
      const before = await inUse();
      assert.match(String(before[0]), /the list that came with Whylock/);
      assert.equal(
        await choose(both(made())),
        "The list’s signature is right. The list is in use from now on.",
      );
      const day = session.lab.pki.now.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
      assert.equal(await fact("date"), day);
      assert.equal(await fact("source"), `log_list.json ${VERSION}`);
      assert.equal(await fact("count"), String(Object.keys(session.lab.pki.logs).length));
      assert.match(String((await inUse())[0]), /the list that you imported/);
      await driver.wait(knows, PATIENCE, "The popup does not come to know the log.");

      await page.show();
      await driver.findElement(By.id("logs-remove")).click();
      await driver.wait(async () => (await fact("date")) !== day, PATIENCE, "It does not go back.");
      assert.deepEqual(await inUse(), before);
      await driver.wait(async () => !(await knows()), PATIENCE, "The popup still knows the log.");
      await page.close();
      await popup.close();
      await tab.close();
    });

    /** What is wrong, what is chosen, and what is said of it. @type {[string, () => string[], RegExp][]} */
    const wrong = [
      ["one of the two files", () => both(made()).slice(0, 1), /Choose both files/],
      ["the other of the two", () => both(made()).slice(1), /Choose both files/],
      [
        "two files that are no signature",
        () => [...both(made()).slice(0, 1), file("more.json", Buffer.of())],
        /both/,
      ],
      ["a list that somebody else signed", () => both(made({ by: newKey("rsa") })), /signature/],
      [
        "a list that was changed",
        () => both({ ...made(), file: Buffer.from(`${made().file} `) }),
        /signature/,
      ],
      ["a signature that is none", () => both({ ...made(), signature: Buffer.from("-----") }), /signature/],
      ["a list that is older", () => both(made({ at: new Date("2026-01-05T00:00:00Z") })), /older/],
      ["no list", () => both(signed("This is no list.\n")), /list/],
      ["a list of nothing", () => both(signed("{}")), /list/],
      ["a file without end", () => both(signed("[".repeat(ENDLESS))), /large|long|big/],
    ];

    /** What the lab signs, whatever it is. @param {string} content */
    function signed(content) {
      return signedList(Buffer.from(content), session.lab.pki.listKey);
    }

    test("what is wrong with a list is said, and the list in use stays", async () => {
      const page = await openPage();
      await choose(both(made({ at: new Date(session.lab.pki.now.getTime() - 86_400_000) })));
      const before = await inUse();
      assert.match(String(before[0]), /imported/);
      for (const [what, paths, expected] of wrong) {
        const said = await choose(paths());
        assert.match(said, expected, what);
        if (!/Choose both/.test(said)) assert.ok(said.endsWith(KEPT), `${what}: ${said}`);
        assert.deepEqual(await inUse(), before, what);
      }
      await page.close();
    });

    test("nobody was asked for a list", () => {
      assert.deepEqual(strangers(session.lab), []);
    });
  });
}
