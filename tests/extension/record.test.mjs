/** Whatever a tab shows, and whatever goes wrong, there is a connection to explain. */
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

const HERE = "https://here.example/";

/** What the fake browser tells; each test changes what it is about. */
const told = {
  tab: {},
  /** @type {object | null} */
  frame: null,
  /** @type {Record<string, unknown>} */
  kept: {},
  access: true,
};

Object.assign(globalThis, {
  browser: {
    runtime: { getBrowserInfo() {} },
    tabs: { get: async () => told.tab },
    webNavigation: { getFrame: async () => told.frame },
    permissions: { contains: async () => told.access },
    storage: {
      session: {
        get: async (/** @type {string | string[]} */ keys) =>
          Object.fromEntries([keys].flat().map((key) => [key, told.kept[key]])),
      },
    },
  },
});
const { connectionFor, origin } = await import("../../extension/record.js");

/** @param {object} page @param {object} [tab] */
const keep = (page, tab) => {
  const whole = { id: "one", address: HERE, hosts: [], insecure: [], ...page };
  told.kept["tab:1"] = { touched: 0, made: 0, pending: [], current: "one", pages: [whole], ...tab };
};
const connection = { version: 1, observer: "firefox", url: HERE, sight: "seen", delivery: "network" };

beforeEach(() => {
  told.tab = { status: "complete", incognito: false };
  told.frame = { url: `${HERE}page?query#fragment`, documentId: "one" };
  told.kept = {};
  told.access = true;
});

/** What is told of the tab, without what is always the same. */
async function sight() {
  const { url, sight, delivery, failure } = await connectionFor(1);
  return { url, sight, ...(delivery && { delivery }), ...(failure && { failure }) };
}

describe("The connection of a tab", () => {
  test("is the one recorded, with its certificates", async () => {
    keep({ connection, chain: ["aa", "bb"] });
    Object.assign(told.kept, { "certificate:aa": "TEVBRg==", "certificate:bb": "Uk9PVA==" });
    const { certificates, ...rest } = await connectionFor(1);
    assert.deepEqual(certificates, ["TEVBRg==", "Uk9PVA=="]);
    assert.equal(rest.sight, "seen");
  });

  test("comes from the browser's own keeping when it does", async () => {
    keep({ connection, restored: true });
    assert.deepEqual(await sight(), { url: HERE, sight: "seen", delivery: "back-forward-cache" });
  });

  for (const [what, frame] of /** @type {const} */ ([
    ["another site", { url: "https://there.example/", documentId: "one" }],
    ["another port", { url: "https://here.example:8443/", documentId: "one" }],
    ["another scheme", { url: "http://here.example/", documentId: "one" }],
    ["another document", { url: HERE, documentId: "two" }],
  ])) {
    test(`is not that of ${what}`, async () => {
      keep({ connection });
      told.frame = frame;
      assert.deepEqual(await sight(), { url: frame.url, sight: "not-recorded" });
    });
  }

  test("is pending before the first page has come", async () => {
    told.tab = { status: "loading" };
    told.frame = { url: "about:blank", documentId: "blank" };
    keep({ id: "blank", address: "about:blank" }, { pending: [{ frame: 0, address: `${HERE}slow` }] });
    assert.deepEqual(await sight(), { url: HERE, sight: "pending" });
  });

  test("says that it made room for others", async () => {
    keep({ evicted: true });
    assert.deepEqual(await sight(), { url: HERE, sight: "evicted" });
  });

  test("says that a certificate is gone", async () => {
    keep({ connection, chain: ["aa"] });
    assert.deepEqual(await sight(), { url: HERE, sight: "not-recorded" });
  });

  test("says that access is missing, but not for pages of the browser", async () => {
    told.access = false;
    assert.deepEqual(await sight(), { url: HERE, sight: "no-access" });
    told.frame = { url: "about:config", documentId: "one" };
    assert.deepEqual(await sight(), { url: "about:config", sight: "not-recorded" });
  });

  test("is that of a page of no site when the browser tells nothing of it, and of no other", async () => {
    told.frame = null;
    keep({ address: `blob:${HERE}1234` });
    assert.deepEqual(await sight(), { url: `blob:${HERE}`, sight: "not-recorded" });
    keep({ connection });
    assert.deepEqual(await sight(), { url: "", sight: "not-recorded" });
  });

  test("says what went wrong when a call throws", async () => {
    told.tab = Promise.reject(new Error("Invalid tab ID: 1"));
    assert.deepEqual(await sight(), { url: "", sight: "failed", failure: "Error: Invalid tab ID: 1" });
  });
});

test("an address tells of a person no more than the origin", () => {
  const addresses = {
    "https://me:secret@www.example.com:8443/my/page?my=query#me": "https://www.example.com:8443/",
    "http://[::1]/": "http://[::1]/",
    "file:///home/me/page.html": "file:///",
    "data:text/html,me": "data:",
    "about:reader?url=https://me": "about:reader",
    "blob:https://me@www.example.com/123": "blob:https://www.example.com/",
    "view-source:https://www.example.com/me": "view-source:https://www.example.com/",
    "": "",
    "not an address": "",
  };
  for (const [address, told] of Object.entries(addresses)) assert.equal(origin(address), told);
});

test("a name and a password, however long, do not stand for another host", () => {
  const zeros = "0".repeat(3000);
  assert.equal(origin(`https://www.good.example:${zeros}@www.evil.example/`), "https://www.evil.example/");
});
