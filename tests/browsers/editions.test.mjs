/** The release edition knows nothing of the lab: to it, the lab's authorities are somebody in between. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import JSZip from "jszip";
import { By } from "selenium-webdriver";
import { manifest } from "../../extension/manifest.js";
import { logList } from "../lab/log-list.mjs";
import { listed } from "../lab/logs.mjs";
import { makePki, NAMES_OF_PRODUCTS } from "../lab/pki.mjs";
import { scenarioSites } from "../lab/scenarios.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

/** In milliseconds. */
const PATIENCE = 10_000;

for (const kind of kinds) {
  test(`the release edition in ${kind} takes a good page of the lab for intercepted`, async () => {
    const { lab, browser, close } = await startSession(kind, { edition: "release" });
    try {
      const tab = await browser.openTab("https://www.good.example/");
      const popup = await tab.openPopup();
      if (kind === "chromium") await popup.lookCloser();
      await popup.untilVerdict("in-between");
      await popup.untilIconAgrees();
      assert.doesNotMatch(await popup.text(), /\blab edition\b/i);
      assert.match(await refusal(browser, lab.pki), /its signature does not fit it\./);
      assert.deepEqual(strangers(lab), []);
    } finally {
      await close();
    }
  });

  describe(`The archive for ${kind}`, () => {
    /** @type {Map<string, string>} each octet a character, under the file's name */
    const files = new Map();
    before(async () => {
      const archive = await JSZip.loadAsync(readFileSync(`dist/whylock-${kind}.zip`));
      for (const { name, dir } of Object.values(archive.files)) {
        if (!dir)
          files.set(name, Buffer.from(await archive.files[name].async("uint8array")).toString("latin1"));
      }
    });

    test("holds no name of the lab's hosts, authorities or logs", () => {
      const { authorities, publicRoots, logs } = makePki();
      const names = [
        ...scenarioSites().map(({ host }) => host),
        ...[...Object.values(authorities), ...publicRoots]
          .map(({ subject }) => subject.commonName)
          .filter((name) => !NAMES_OF_PRODUCTS.includes(name)),
        ...Object.values(logs).flatMap(({ name, operator }) => [name, operator]),
        "whylock-lab",
      ];
      assert.ok(files.size > 10);
      for (const [file, content] of files) {
        for (const name of names) assert.ok(!content.includes(name), `${file} holds ${name}`);
      }
    });

    test("hands over nothing of a lab: no root, no log, no key", () => {
      const edition = files.get("edition.js") ?? "";
      assert.match(edition, /export const edition = \{\};/);
      assert.match(edition, /export const logListKey = undefined;/);
      assert.doesNotMatch(edition, /[\w+/]{60}/);
    });

    test("holds no key, name or switch of the lab edition", () => {
      const {
        name,
        key,
        browser_specific_settings: settings,
      } = /** @type {Record<string, any>} */ (manifest({ browser: kind, edition: "lab", version: "1" }));
      const ofTheLab = [name, key, settings?.gecko.id].filter(Boolean);
      assert.ok(ofTheLab.length > 1);
      for (const [file, content] of files) {
        for (const value of ofTheLab) assert.ok(!content.includes(value), `${file} holds ${value}`);
        // the reference names the option by which a build says that it is not for everybody
        if (!/\.(png|wasm)$/.test(file) && file !== "docs/en/reference.html")
          assert.doesNotMatch(content, /\blab\b/i, file);
      }
    });
  });
}

/**
 * What the options page says of the lab's list of logs.
 *
 * @param {import("./browser.mjs").Browser} browser
 * @param {import("../lab/pki.mjs").Pki} pki
 */
async function refusal({ driver, origin, folder }, { logs, listKey: by, now: at }) {
  const { file, signature } = logList(listed(logs), { at, version: "1.1", by });
  const paths = ["log_list.json", "log_list.sig"].map((name) => join(folder, name));
  for (const [place, content] of [file, signature].entries()) writeFileSync(paths[place] ?? "", content);
  await driver.switchTo().newWindow("window");
  await driver.get(`${origin}/options/options.html`);
  const count = driver.findElement(By.css('[data-fact="count"]'));
  await driver.wait(async () => (await count.getText()) !== "", PATIENCE, "No list is shown.");
  await driver.findElement(By.id("logs-files")).sendKeys(paths.join("\n"));
  const status = driver.findElement(By.css("#logs [role=status]"));
  await driver.wait(async () => (await status.getText()) !== "", PATIENCE, "Nothing is said.");
  return status.getText();
}
