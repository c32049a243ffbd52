/** The pages around the popup say in their own English what the crate's catalogue says, and nothing besides. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { phrases } from "../../pkg/dist/whylock.js";
import { init, languages } from "../../pkg/index.js";

await init();

const PAGES = ["first-run/first-run.html", "options/options.html", "popup/popup.html", "viewer/viewer.html"];

/** What has no words of a language: names. */
const NAMES = ["Whylock", "log_list.json", "log_list.sig"];

for (const page of PAGES) {
  const source = readFileSync(`extension/${page}`, "utf8");
  const marked = [...source.matchAll(/<(\w+)[^>]*\sdata-say="([^"]+)"[^>]*>([^<]*)<\/\1>/g)];

  test(`${page} says what the catalogue says`, () => {
    assert.ok(marked.length > 2);
    assert.equal(marked.length, source.match(/data-say=/g)?.length);
    const { words } = phrases(
      marked.map(([, , id]) => id ?? ""),
      "en",
    );
    const written = marked.map(([, , , text = ""]) => text.replace(/\s+/g, " ").trim());
    assert.deepEqual(written, words);
  });

  test(`${page} has no words that are not the catalogue's`, () => {
    const rest = marked.reduce((text, [whole]) => text.replace(whole, ""), source);
    const texts = [...rest.matchAll(/>([^<]*)</g)].map(([, text = ""]) => text.trim());
    assert.deepEqual(
      texts.filter((text) => text && !NAMES.includes(text)),
      [],
    );
  });
}

test("the catalogue has no words that no page says", () => {
  const sources = [...PAGES, "viewer/viewer.js"];
  const said = sources.map((file) => readFileSync(`extension/${file}`, "utf8")).join();
  const catalogue = readFileSync("src/explain/en.ftl", "utf8");
  const ids = [...catalogue.matchAll(/^((?:first-run|settings|popup|viewer)\b[a-z-]*) =/gm)].map(
    ([, id]) => id,
  );
  assert.ok(ids.length > 30);
  assert.deepEqual(
    ids.filter((id) => !said.includes(`"${id}"`)),
    [],
  );
});

test("a store describes the extension in every language, within its 132 characters", () => {
  for (const browser of ["firefox", "chromium"]) {
    for (const { tag } of languages()) {
      const file = `dist/extension/${browser}/_locales/${tag.replaceAll("-", "_")}/messages.json`;
      const { description } = JSON.parse(readFileSync(file, "utf8"));
      assert.deepEqual([description.message], phrases(["extension-description"], tag).words);
      assert.ok(description.message.length <= 132, tag);
    }
  }
});
