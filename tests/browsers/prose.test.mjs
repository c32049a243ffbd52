/**
 * The first screen of every kind of state as a screen reader is told of it, held against tests/browsers/prose. After a
 * change of words, `UPDATE=1` writes these files anew: read them aloud.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { scenariosIn } from "../lab/scenarios.mjs";
import { prose } from "./prose.mjs";
import { startSession } from "./session.mjs";
import { leave, visit } from "./visit.mjs";

const FOLDER = join("tests", "browsers", "prose");

/** One scenario for each verdict and each kind of advice. */
const STATES = [
  "good-ecdsa",
  "tls12-static-rsa",
  "mixed-content-loaded",
  "private-root",
  "company-proxy",
  "mkcert-own-site",
  "leaked-root",
  "cdn",
  "expired",
  "expired-overridden",
  "plain-http",
  "local-file",
  "internal",
  "tls10-and-tls11",
  "open-before",
];

/** These after Look closer, which Chromium offers: without it, they would all read alike. */
const LOOKED = [
  "good-ecdsa",
  "tls12-static-rsa",
  "private-root",
  "company-proxy",
  "mkcert-own-site",
  "leaked-root",
  "cdn",
  "expired-overridden",
];

/** Dates are other ones at every run. */
const DATE = /(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}(, \d\d:\d\d:\d\d UTC)?/g;

describe("What a screen reader is told", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await startSession("chromium");
    mkdirSync(FOLDER, { recursive: true });
  });
  after(() => session?.close());

  for (const scenario of scenariosIn("chromium").filter(({ name }) => STATES.includes(name))) {
    test(`${scenario.name} reads as it did`, async () => {
      const tab = await visit(session.browser, scenario);
      const popup = await tab.openPopup();
      if (LOOKED.includes(scenario.name)) await popup.lookCloser();
      await popup.untilStill();
      await assertReads(scenario.name);
      await popup.close();
      await leave(tab);
    });
  }

  /** @param {string} name */
  async function assertReads(name) {
    const read = (await prose(session.browser.driver)).replaceAll(DATE, "[date]");
    const file = join(FOLDER, `${name}.txt`);
    if (process.env.UPDATE) writeFileSync(file, read);
    assert.equal(read, readFileSync(file, "utf8"));
  }
});
