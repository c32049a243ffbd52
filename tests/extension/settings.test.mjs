/** What was chosen is read back; whatever else a storage holds is not. */
import assert from "node:assert/strict";
import { test } from "node:test";

const usual = { theme: "browser", language: "browser", icon: "every" };

/** @type {Record<string, unknown>} */
let kept = {};
let broken = false;
Object.assign(globalThis, {
  browser: {
    runtime: {},
    i18n: { getUILanguage: () => "de-AT" },
    storage: {
      local: {
        get: async () => {
          if (broken) throw new Error("the storage is damaged");
          return kept;
        },
        set: async (/** @type {Record<string, unknown>} */ chosen) => {
          kept = { ...kept, ...chosen };
        },
      },
    },
  },
});
const { changeSettings, languageOptions, readSettings, settingsOf } = await import(
  "../../extension/settings.js"
);

test("a choice is read back", async () => {
  assert.deepEqual(await readSettings(), usual);
  await changeSettings({ theme: "dark" });
  await changeSettings({ language: "de", icon: "none" });
  assert.deepEqual(await readSettings(), { theme: "dark", language: "de", icon: "none" });
});

test("a damaged storage is an untouched one", async () => {
  for (const theme of [7, null, "", "blue", ["dark"], { theme: "dark" }, "dark\n", true]) {
    assert.deepEqual(settingsOf({ theme }), usual);
  }
  for (const language of [7, null, "", "<b>", "de,en", "d", "x".repeat(1000), ["de"]]) {
    assert.deepEqual(settingsOf({ language }), usual);
  }
  for (const icon of [0, null, "all", { concern: true }]) assert.deepEqual(settingsOf({ icon }), usual);
  // one that is damaged takes no other with it
  assert.deepEqual(settingsOf({ theme: "dark", language: 7, more: 1 }), { ...usual, theme: "dark" });
  broken = true;
  assert.deepEqual(await readSettings(), usual);
  broken = false;
});

test("the language is the browser's, unless one was chosen", () => {
  const usual = languageOptions(settingsOf({}));
  assert.equal(usual.readerLanguages[0], "de-AT");
  const { language, readerLanguages } = languageOptions(settingsOf({ language: "fr" }));
  assert.deepEqual(readerLanguages, ["fr", ...usual.readerLanguages]);
  assert.equal(language, readerLanguages.join());
});
