// Keys of the corpus, as the package judges them, and as badkeys does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compare, keys, whylockFinds } from "./compare.mjs";
import { text } from "./corpus.mjs";

test("The corpus is what its generator makes", () => {
  assert.equal(readFileSync(new URL("corpus.json", import.meta.url), "utf8"), text());
});

test("Whylock finds in each key what was put there, and nothing else", async () => {
  for (const key of keys) assert.deepEqual(await whylockFinds(key), key.finds, key.name);
});

test("Whylock and badkeys agree, or it is known why not", async () => {
  const { table, complaints } = await compare();
  console.log(table);
  assert.deepEqual(complaints, []);
});
