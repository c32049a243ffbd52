/** The release edition knows nothing of the lab: to it, the lab's authorities are somebody in between. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import JSZip from "jszip";
import { manifest } from "../../extension/manifest.js";
import { makePki } from "../lab/pki.mjs";
import { scenarioSites } from "../lab/scenarios.mjs";
import { kinds, startSession, strangers } from "./session.mjs";

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
        ...[...Object.values(authorities), ...publicRoots].map(({ subject }) => subject.commonName),
        ...Object.values(logs).flatMap(({ name, operator }) => [name, operator]),
        "whylock-lab",
      ];
      assert.ok(files.size > 10);
      for (const [file, content] of files) {
        for (const name of names) assert.ok(!content.includes(name), `${file} holds ${name}`);
      }
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
        if (!file.endsWith(".wasm")) assert.doesNotMatch(content, /\blab\b/i, file);
      }
    });
  });
}
