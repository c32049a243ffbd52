/** What is kept of a response's headers: what the crate looks at, and nothing that names one answer. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const event = { addListener() {} };
Object.assign(globalThis, {
  browser: {
    runtime: { getManifest: () => ({}) },
    storage: { onChanged: event },
    tabs: { onRemoved: event },
  },
});
const { fromResponse, MARKS } = await import("../../extension/collect/response.js");

/** @param {Record<string, string>} headers */
const kept = (headers) =>
  fromResponse({
    url: "https://www.good.example/",
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  }).headers;

test("of headers that tell by being there only the names are kept", () => {
  const headers = kept({
    Server: "cloudflare",
    "CF-RAY": "0123456789abcdef-FRA",
    Cookie: "secret",
    "X-Other": "x",
  });
  assert.deepEqual(headers, { server: "cloudflare", marks: ["cf-ray"] });
});

test("a page without them has none", () => {
  assert.deepEqual(kept({ "Content-Type": "text/html" }), {});
});

test("a long value is cut", () => {
  assert.ok((kept({ via: "x".repeat(100_000) })?.via?.length ?? 0) <= 4096);
});

test("the crate looks for the same", () => {
  const table = readFileSync("src/trust/tunnel_end.rs", "utf8");
  const wanted = Array.from(table.matchAll(/Header\("([a-z-]+)", Any\)/g), ([, name]) => name);
  assert.deepEqual([...MARKS].sort(), wanted.sort());
});
