/** A response belongs to the document that it becomes, and to no other. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as records from "../../extension/records.js";

const HERE = "https://here.example/";
const THERE = "https://there.example/";

/** @param {string} url @returns {import("../../extension/records.js").Connection} */
const seen = (url) => ({ version: 1, observer: "firefox", url, sight: "seen" });

/** @param {string} url @param {Partial<import("../../extension/records.js").Asked>} [more] */
const asked = (url, more) => ({ request: `for ${url}`, frame: 0, url, time: 1, ...more });

/** @param {string} url @param {Partial<Parameters<typeof records.committed>[1]>} [more] */
const document = (url, more) => ({ frame: 0, url, id: `of ${url}`, time: 2, again: false, ...more });

/** @param {string[]} urls a tab that went from one to the next */
function tabAt(...urls) {
  const tab = records.emptyTab();
  for (const url of urls) {
    records.answered(tab, asked(url), seen(url));
    records.committed(tab, document(url));
  }
  return tab;
}

/** @param {string[]} urls other hosts, each of which sent a picture */
const hostsOf = (...urls) =>
  new Map(
    urls.map((url) => [
      url,
      { url, kinds: ["image"], kindsInFrames: [], outcome: /** @type {const} */ ("loaded") },
    ]),
  );

/** @param {import("../../extension/records.js").Tab} tab */
const shown = (tab) => records.pageOn(tab)?.connection?.url;

describe("The record of a tab", () => {
  test("is the response that became the page, whatever its fragment", () => {
    const tab = records.emptyTab();
    records.answered(tab, asked(`${HERE}#top`), seen(HERE));
    assert.equal(shown(tab), undefined);
    records.committed(tab, document(`${HERE}#bottom`));
    assert.equal(shown(tab), HERE);
  });

  test("stays while other responses come to nothing", () => {
    const tab = tabAt(HERE);
    records.answered(tab, asked(THERE), seen(THERE));
    assert.equal(shown(tab), HERE);
    records.committed(tab, document("about:blank"));
    assert.equal(shown(tab), undefined);
  });

  test("forgets a response whose request failed", () => {
    const tab = tabAt(HERE);
    records.answered(tab, asked(THERE), seen(THERE));
    records.dropped(tab, asked(THERE).request);
    records.committed(tab, document(THERE));
    assert.equal(shown(tab), undefined);
  });

  test("does not take a redirect's response for the page's", () => {
    const tab = records.emptyTab();
    const { request } = asked(HERE);
    records.answered(tab, asked(HERE), seen(HERE));
    records.redirected(tab, request, { url: HERE, status: 302 }, THERE);
    assert.equal(tab.pending[0]?.connection, undefined);
    records.answered(tab, asked(THERE, { request }), seen(THERE));
    records.committed(tab, document(THERE));
    assert.deepEqual(records.pageOn(tab)?.connection?.redirects, [{ url: HERE, status: 302 }]);
  });

  test("shows a page that was loaded before it was wanted only when it is wanted", () => {
    const tab = tabAt(HERE);
    records.answered(tab, asked(THERE, { frame: 5 }), seen(THERE));
    records.committed(tab, document(THERE, { frame: 5 }));
    assert.equal(shown(tab), HERE);
    records.committed(tab, document(THERE));
    assert.equal(shown(tab), THERE);
  });

  test("outlives the blank page that comes first under the same id", () => {
    const tab = records.emptyTab();
    records.requested(tab, asked(HERE));
    records.committed(tab, document("about:blank", { id: "one" }));
    records.answered(tab, asked(HERE), seen(HERE));
    records.committed(tab, document(HERE, { id: "one" }));
    assert.equal(shown(tab), HERE);
    assert.equal(tab.pages.length, 1);
  });

  for (const [browser, id] of /** @type {const} */ ([
    ["that names documents", (/** @type {string} */ url) => `of ${url}`],
    ["that does not", () => undefined],
  ])) {
    test(`comes back with a page that the browser kept, in a browser ${browser}`, () => {
      const tab = records.emptyTab();
      for (const url of [HERE, THERE]) {
        records.answered(tab, asked(url), seen(url));
        records.committed(tab, { ...document(url), id: id(url) });
      }
      records.moved(tab, `${THERE}moved`);
      records.committed(tab, { ...document(HERE, { again: true }), id: id(HERE) });
      assert.equal(shown(tab), HERE);
      assert.equal(records.pageOn(tab)?.restored, true);
      records.committed(tab, { ...document(`${THERE}moved`, { again: true }), id: id(THERE) });
      assert.equal(shown(tab), THERE);
    });
  }

  test("stays with a page that changes its address", () => {
    const tab = tabAt(HERE);
    records.moved(tab, `${HERE}elsewhere`);
    assert.equal(shown(tab), HERE);
    assert.equal(records.pageOn(tab)?.address, `${HERE}elsewhere`);
  });

  test("tells what a service worker asked for, also when that is told after the page has come", () => {
    const tab = records.emptyTab();
    records.committed(tab, document(HERE));
    records.requested(tab, asked(HERE));
    records.answeredByWorker(tab, asked(HERE).request, { ...seen(HERE), sight: "not-recorded" });
    assert.equal(records.pageOn(tab)?.connection?.delivery, "service-worker");
    records.answeredByWorker(tab, asked(HERE).request, seen(HERE));
    assert.equal(records.pageOn(tab)?.connection?.sight, "seen");
  });

  test("does not give a page what a later request got", () => {
    const tab = records.emptyTab();
    records.committed(tab, document(HERE));
    records.requested(tab, asked(HERE, { time: 3 }));
    records.answeredByWorker(tab, asked(HERE).request, seen(HERE));
    assert.equal(shown(tab), undefined);
  });

  test("tells the error of an error page, in whatever order it hears of it", () => {
    const failure = { ...seen(HERE), sight: /** @type {const} */ ("error") };
    const tab = tabAt(THERE);
    records.failed(tab, { url: HERE, time: 2 }, failure);
    records.requested(tab, asked(HERE));
    assert.equal(shown(tab), THERE);
    records.committed(tab, document(HERE));
    assert.equal(records.pageOn(tab)?.connection?.sight, "error");
    const late = tabAt(THERE);
    records.committed(late, document(HERE, { time: 3 }));
    records.failed(late, { url: HERE, time: 2 }, failure);
    assert.equal(records.pageOn(late)?.connection?.sight, "error");
  });

  test("does not tell an error that a new request came after", () => {
    const tab = tabAt(THERE);
    records.failed(tab, { url: HERE, time: 2 }, { ...seen(HERE), sight: "error" });
    records.answered(tab, asked(HERE, { time: 3 }), seen(HERE));
    records.committed(tab, document(HERE, { time: 4 }));
    assert.equal(records.pageOn(tab)?.connection?.sight, "seen");
  });

  test("holds what a closer look found, and the error that somebody clicked past", () => {
    const tab = records.emptyTab();
    const error = { code: "net::ERR_CERT_DATE_INVALID" };
    records.failed(tab, { url: HERE, time: 1 }, { ...seen(HERE), sight: "error", error });
    records.committed(tab, document(HERE, { id: "error page" }));
    records.answered(tab, asked(HERE), { ...seen(HERE), sight: "accepted" });
    records.committed(tab, document(HERE));
    records.looked(tab, `of ${HERE}`, { sight: "seen", tls: { state: "insecure" } });
    assert.equal(records.pageOn(tab)?.connection?.tls?.validationError, error.code);
    assert.equal(records.pageOn(tab)?.connection?.sight, "seen");
  });

  test("does not take a closer look at another document", () => {
    const tab = tabAt(HERE, THERE);
    records.looked(tab, "of something else", { failure: "never" });
    assert.deepEqual(
      tab.pages.map(({ connection }) => connection?.failure),
      [undefined, undefined],
    );
  });

  test("counts other hosts once, and plain http only on an https page", () => {
    const insecure = [
      { url: "http://other.example/", kind: "image", outcome: /** @type {const} */ ("loaded") },
    ];
    const hosts = hostsOf("https://here.example/", "wss://here.example/", "http://other.example/");
    const load = { hosts, insecure: [...insecure, ...insecure] };
    const secure = tabAt(HERE);
    assert.equal(records.loaded(secure, load), "insecure");
    assert.equal(records.loaded(secure, load), undefined);
    assert.equal(records.loaded(secure, { hosts: hostsOf("https://more.example/"), insecure }), "hosts");
    assert.deepEqual(
      records.pageOn(secure)?.hosts.map(({ url }) => url),
      ["http://other.example/", "https://more.example/"],
    );
    assert.deepEqual(records.pageOn(secure)?.insecure, insecure);
    const open = tabAt("http://here.example/");
    records.loaded(open, load);
    assert.deepEqual(records.pageOn(open)?.insecure, []);
  });

  test("grows no further than its bounds", () => {
    const tab = tabAt(...Array.from({ length: 100 }, (_, index) => `${HERE}${index}`));
    assert.equal(tab.pages.length, records.MOST.pages);
    assert.equal(shown(tab), `${HERE}99`);
    for (let frame = 0; frame < 100; frame++)
      records.requested(tab, asked(HERE, { frame, request: `${frame}` }));
    assert.equal(tab.pending.length, records.MOST.pending);
    const request = "round and round";
    for (let hop = 0; hop < 100; hop++) {
      records.requested(tab, asked(HERE, { request }));
      records.redirected(tab, request, { url: HERE, status: 302 }, THERE);
    }
    assert.equal(tab.pending.at(-1)?.redirects.length, records.MOST.redirects);
  });
});
