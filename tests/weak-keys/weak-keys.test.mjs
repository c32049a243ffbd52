// Keys of the corpus, as the package judges them, and as badkeys does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, keys, whylockFinds, written } from "./compare.mjs";
import { corpus } from "./corpus.mjs";

test("The corpus is what its generator makes", () => {
  assert.deepEqual(written, corpus());
});

test("Whylock finds in each key what was put there, and nothing else", async () => {
  for (const key of keys) assert.deepEqual(await whylockFinds(key), key.finds, key.name);
});

test("Whylock and badkeys agree, or it is known why not", async () => {
  const { table, complaints } = await compare();
  console.log(table);
  assert.deepEqual(complaints, []);
});
