/** The documentation as it is built: whole, offline, and a page for every finding. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { explain, inspect, languages } from "../../pkg/dist/whylock.js";
import * as whylock from "../../pkg/index.js";
import * as reader from "../../pkg/lib/read.js";
import { docsFolder } from "../../scripts/tools.mjs";

await whylock.init();

const pages = readdirSync(docsFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);
const source = Object.fromEntries(pages.map((page) => [page, readFileSync(join(docsFolder, page), "utf8")]));
const { checks } = JSON.parse(readFileSync("docs/checks.json", "utf8"));
const ids = /** @type {string[]} */ (checks.map((/** @type {{ id: string }} */ { id }) => id));
const tags = languages().map(({ tag }) => tag);

/** What cannot be shown as a chain or a connection, and is told in a sentence. */
const TOLD = ["read-whole"];

/** What is no fault where it is missing, so that nothing is told of it. */
const KEPT = "post-quantum";

/** @param {string} text */
const unescaped = (text) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** @param {string} markup */
const textOf = (markup) =>
  unescaped(markup.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** Every address in a page. @param {string} page */
const addresses = (page) =>
  [...(source[page] ?? "").matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, name = "", address = ""]) => ({
      name,
      address,
    }),
  );

test("every link inside leads to a page, and to a place on it", () => {
  const broken = pages.flatMap((page) =>
    addresses(page)
      .filter(({ address }) => !/^https:/.test(address))
      .filter(({ address }) => {
        const [path = "", place] = address.split("#");
        const target = path ? normalize(join(dirname(page), path)) : page;
        if (!existsSync(join(docsFolder, target))) return true;
        return place !== undefined && !source[target]?.includes(` id="${place}"`);
      })
      .map(({ address }) => `${page}: ${address}`),
  );
  assert.deepEqual(broken, []);
});

test("no page asks anybody for anything, or runs anything", () => {
  for (const page of pages) {
    const text = source[page] ?? "";
    assert.match(text, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/, page);
    const running =
      /<(?:script|iframe|object|embed|form|base|video|audio)\b|\son\w+="|\sstyle="|javascript:/i;
    assert.doesNotMatch(text.replace(/<pre[\s\S]*?<\/pre>/g, ""), running, page);
    const loaded = addresses(page).filter(({ name, address }) => name !== "a" && /^\w+:|^\/\//.test(address));
    assert.deepEqual(loaded, [], page);
    const followed = addresses(page).filter(
      ({ name, address }) => name === "a" && /^(?!https:)\w+:|^\/\//.test(address),
    );
    assert.deepEqual(followed, [], page);
  }
  for (const style of readdirSync(docsFolder).filter((file) => file.endsWith(".css")))
    assert.doesNotMatch(readFileSync(join(docsFolder, style), "utf8"), /url\(|@import/, style);
});

for (const tag of tags) {
  test(`every finding has its page with all of its parts, in ${tag}`, () => {
    assert.ok(ids.length > 160);
    const index = source[`${tag}/findings/index.html`] ?? "";
    for (const id of ids) {
      const page = source[`${tag}/findings/${id}.html`] ?? "";
      assert.ok(index.includes(`href="${id}.html"`), `${tag}: no way to ${id}`);
      assert.match(page, new RegExp(`^<!doctype html>\\n<html lang="${tag}"`), id);
      const [, title = ""] = /<h1>([\s\S]*?)<\/h1>/.exec(page) ?? [];
      assert.ok(textOf(title).length > 10, `${id}: no title`);
      for (const part of ["rule", "why", "do", "written", "example"]) {
        const [, told = ""] =
          new RegExp(`<h2 id="${part}">[^<]*</h2>([\\s\\S]*?)(?:<h2|</main>)`).exec(page) ?? [];
        assert.ok(textOf(told).length > 6, `${tag}, ${id}: nothing under ${part}`);
        assert.doesNotMatch(textOf(told), /⟦|\bundefined\b|\{ \$/, `${tag}, ${id}: ${part}`);
      }
      const advice = [...page.matchAll(/<h3>[^<]+<\/h3>\s*<p>[^<]{8,}<\/p>/g)];
      assert.ok(advice.length >= 2, `${tag}, ${id}: nothing for visitors, or for whoever runs the site`);
    }
  });
}

test("every finding shows what breaks it: a chain that is read, or a connection that is explained", async () => {
  for (const id of ids.filter((id) => !TOLD.includes(id))) {
    const blocks = [
      ...(source[`en/findings/${id}.html`] ?? "").matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g),
    ];
    const texts = blocks.map(([, text = ""]) => unescaped(text));
    const chain = texts.find((text) => text.includes("BEGIN CERTIFICATE"));
    const connection = texts.find((text) => text.startsWith("{"));
    assert.ok(chain || connection, id);
    if (id !== KEPT) assert.ok((source[`en/findings/${id}.html`] ?? "").includes("<blockquote><p>"), id);
    if (chain) assert.ok(inspect(chain).certificates.length > 0, id);
    if (connection) assert.equal((await explain(JSON.parse(connection))).version, 1, id);
  }
});

test("every citation leads to the document that it names", () => {
  for (const { id, citations } of checks) {
    const cited = addresses(`en/findings/${id}.html`).filter(({ address }) => address.startsWith("https:"));
    assert.equal(cited.length, citations.length, id);
    for (const [place, { document, section }] of citations.entries()) {
      const number = /^RFC (\d+)$/.exec(document)?.[1];
      const address = cited[place]?.address ?? "";
      if (number)
        assert.equal(
          address,
          `https://www.rfc-editor.org/rfc/rfc${number}.html${section && `#section-${section}`}`,
        );
    }
  }
});

test("the reference tells of everything that the package exports, and of its types", () => {
  const page = source["en/reference.html"] ?? "";
  const names = [...Object.keys(whylock), ...Object.keys(reader).map((name) => `whylock/read/${name}`)];
  const missing = names.filter((name) => !page.includes(`<h4 id="${name}">`));
  assert.deepEqual(missing, []);
  for (const name of ["Connection", "Report", "Finding", "Options"]) {
    const [, entry = ""] = new RegExp(`<h4 id="${name}">([\\s\\S]*?)</section>`).exec(page) ?? [];
    assert.match(textOf(entry), new RegExp(`${name} [A-Z].* interface ${name} \\{ .*\\}$`), name);
  }
});

test("the sentences that only the documentation says have at most twenty words", () => {
  for (const tag of tags) {
    const written = readFileSync(`docs/words/${tag}.ftl`, "utf8").matchAll(/^([\w-]+) = (.*)$/gm);
    for (const [, id = "", text = ""] of written) {
      if (id === "docs-popup") continue;
      for (const sentence of text.split(/(?<=[.?!:])\s/))
        assert.ok(sentence.split(/\s+/).length <= 20, `${tag}, ${id}: ${sentence}`);
    }
  }
});

test("the extension carries the pages, and says where they are", () => {
  for (const browser of ["firefox", "chromium"]) {
    for (const page of ["popup/popup.html", "viewer/viewer.html"]) {
      const folder = join("dist", "extension", browser);
      const [, help = ""] =
        /<link rel="help" href="([^"]+)">/.exec(readFileSync(join(folder, page), "utf8")) ?? [];
      for (const carried of pages) assert.ok(existsSync(join(folder, dirname(page), help, carried)), carried);
    }
  }
});

test("the command line has every finding in words", () => {
  const words = JSON.parse(readFileSync("pkg/dist/findings.json", "utf8"));
  assert.deepEqual(Object.keys(words), tags);
  for (const tag of tags) {
    assert.deepEqual(Object.keys(words[tag].findings), ids);
    for (const { rule, why, visitor, mend } of Object.values(words[tag].findings))
      assert.ok(rule && why && visitor && mend);
  }
});
