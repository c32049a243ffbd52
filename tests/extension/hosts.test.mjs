/** What is kept of the other hosts of a page: what was asked, what came, and one look at each connection. */
import assert from "node:assert/strict";
import { beforeEach, describe, mock, test } from "node:test";

/** @typedef {import("../../extension/loads.js").Details} Details */
/** @typedef {import("../../extension/loads.js").Depth} Depth */

/** @type {Record<string, (details: Details & { error?: string }) => void>} */
const heard = {};
const event = (/** @type {string} */ name) => ({
  addListener: (/** @type {(details: Details) => void} */ listener) => {
    heard[name] = listener;
  },
});
Object.assign(globalThis, {
  browser: {
    runtime: { getBrowserInfo() {} },
    webRequest: { onCompleted: event("completed"), onErrorOccurred: event("failed") },
  },
});
const { addHost, kept, MOST_HOSTS, withKnownConnection } = await import("../../extension/hosts.js");
const loads = await import("../../extension/loads.js");

/** @param {string} url @param {Partial<import("../../extension/hosts.js").Host>} [more] */
const host = (url, more) => ({
  url,
  kinds: ["image"],
  kindsInFrames: [],
  outcome: /** @type {import("../../extension/hosts.js").Host["outcome"]} */ ("loaded"),
  ...more,
});

const told = { tls: { state: "secure" }, certificates: ["TEVBRg=="] };

describe("A host", () => {
  test("is told once, with all that was asked of it", () => {
    /** @type {Map<string, import("../../extension/hosts.js").Host>} */
    const hosts = new Map();
    const url = "https://cdn.example/";
    assert.equal(addHost(hosts, host(url, { outcome: "blocked" })), true);
    assert.equal(addHost(hosts, host(url, { outcome: "blocked" })), false);
    assert.equal(addHost(hosts, host(url, { kinds: ["script"], kindsInFrames: ["font"] })), true);
    assert.equal(addHost(hosts, host(url, { outcome: "unknown", connection: told })), true);
    assert.deepEqual(
      [...hosts.values()],
      [host(url, { kinds: ["image", "script"], kindsInFrames: ["font"], connection: told })],
    );
  });

  test("keeps the connection that was seen while another page stood in the tab", () => {
    const url = "https://cdn.example/";
    const pages = [{ hosts: [host(url, { connection: told, chain: ["aa"] })] }, { hosts: [host(url)] }];
    assert.deepEqual(withKnownConnection(host(url), pages).chain, ["aa"]);
    assert.equal(withKnownConnection(host("https://other.example/"), pages).connection, undefined);
  });

  test("is left out beyond the bounds, and the certificates of all but the first", () => {
    /** @type {Map<string, import("../../extension/hosts.js").Host>} */
    const hosts = new Map();
    for (let number = 0; number < 2 * MOST_HOSTS.all; number++)
      addHost(hosts, host(`https://${number}.example/`, { connection: told }));
    assert.equal(addHost(hosts, host(`https://${"long".repeat(100)}.example/`)), false);
    const all = kept(hosts.values());
    assert.equal(all.length, MOST_HOSTS.all);
    assert.equal(all.filter(({ connection }) => connection?.certificates).length, MOST_HOSTS.chains);
    assert.equal(all.filter(({ connection }) => connection?.tls).length, MOST_HOSTS.all);
  });
});

describe("What a page loads", () => {
  /** @type {import("../../extension/loads.js").Load[]} */
  let written = [];
  /** @type {(details: Details) => Depth | undefined} */
  let ask = () => undefined;
  const flush = loads.listen(
    (load) => written.push(load),
    (asks) => {
      ask = asks;
    },
  );

  let tabId = 0;
  beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_795_392_000_000 });
    written = [];
    tabId += 1;
  });

  /** @param {string} url @param {Partial<Details>} [more] @returns {Details} */
  const request = (url, more) => ({ tabId, frameId: 0, type: "image", url, ...more });

  test("is written once in a while, not at every request", () => {
    for (let number = 0; number < 400; number++)
      heard.completed?.(request(`https://${number % 40}.example/a`));
    assert.equal(written.length, 0);
    mock.timers.tick(1000);
    assert.equal(written.length, 1);
    assert.equal(written[0]?.hosts.size, 40);
  });

  test("tells a frame's requests from the page's own", () => {
    heard.completed?.(request("https://cdn.example/a", { type: "script" }));
    heard.completed?.(request("https://cdn.example/b", { type: "font", frameId: 7 }));
    heard.failed?.({ ...request("http://plain.example/c"), error: "net::ERR_BLOCKED_BY_CLIENT" });
    flush();
    const [cdn, plain] = [...(written[0]?.hosts.values() ?? [])];
    assert.deepEqual([cdn?.kinds, cdn?.kindsInFrames], [["script"], ["font"]]);
    assert.equal(plain?.outcome, "blocked");
    assert.deepEqual(written[0]?.insecure, [
      { url: "http://plain.example/", kind: "image", outcome: "blocked" },
    ]);
  });

  test("is asked about once a host and tab, not once a request", () => {
    const asked = Array.from({ length: 400 }, (_, number) => ask(request(`https://${number % 40}.example/`)));
    assert.equal(asked.filter(Boolean).length, 40);
    assert.equal(ask(request("https://0.example/", { tabId: tabId + 1000 })), "chain");
    // a tab may stay open while its computer moves to another network
    mock.timers.tick(3_600_000);
    assert.equal(ask(request("https://0.example/")), "chain");
  });

  test("is asked for its certificates only of the page's first hosts", () => {
    const depth = () =>
      Array.from({ length: MOST_HOSTS.chains + 10 }, (_, number) =>
        ask(request(`https://${number}.first.example/`)),
      );
    assert.equal(depth().filter((it) => it === "chain").length, MOST_HOSTS.chains);
    loads.begin(tabId);
    assert.equal(ask(request("https://one-more.example/")), "chain");
    loads.forget(tabId);
    assert.equal(ask(request("https://0.first.example/")), "chain");
  });
});
