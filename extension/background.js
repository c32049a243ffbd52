// The background page: hands what the browser tells to the records, and what the records say to the icon.

import { onAccessChanged } from "./access.js";
import { browser, isFirefox } from "./browser.js";
import * as chromium from "./collect/chromium.js";
import * as firefox from "./collect/firefox.js";
import { fromError, hop } from "./collect/response.js";
import { detachLeftovers } from "./debugger.js";
import { refreshIcon, refreshIcons } from "./icon.js";
import * as loads from "./loads.js";
import { lookCloser } from "./look-closer.js";
import { listen } from "./messages.js";
import { unseen } from "./record.js";
import * as records from "./records.js";
import { Storage } from "./storage.js";
import * as workers from "./workers.js";

const collector = isFirefox ? firefox : chromium;
const storage = new Storage(browser.storage.session);
storage.forgetAllBut(async () => (await browser.tabs.query({})).map(({ id }) => id));
const pages = { urls: ["<all_urls>"], types: /** @type {["main_frame"]} */ (["main_frame"]) };

/**
 * Changes a tab's record. What cannot be kept is not shown either; the popup says that it was not recorded.
 *
 * @template T
 * @param {number} tabId
 * @param {(tab: import("./records.js").Tab) => T | Promise<T>} change
 * @returns {Promise<T | undefined>}
 */
async function update(tabId, change) {
  if (tabId === browser.tabs.TAB_ID_NONE) return undefined;
  return storage.update(tabId, change).catch((error) => {
    console.warn(`The record of tab ${tabId}:`, error);
    return undefined;
  });
}

/**
 * Changes a tab's record, and its icon.
 *
 * @param {number} tabId
 * @param {(tab: import("./records.js").Tab) => unknown} change
 */
async function show(tabId, change) {
  await update(tabId, change);
  await refreshIcon(tabId);
}

/** @param {{ requestId: string, frameId: number, url: string, timeStamp: number }} details */
const asked = ({ requestId, frameId, url, timeStamp }) => ({
  request: requestId,
  frame: frameId,
  url,
  time: timeStamp,
});

browser.webRequest.onBeforeRequest.addListener((details) => {
  update(details.tabId, (tab) => records.requested(tab, asked(details)));
  return undefined;
}, pages);

browser.webRequest.onBeforeRedirect.addListener((details) => {
  const { tabId, requestId, url, redirectUrl } = details;
  if (url !== redirectUrl) {
    update(tabId, (tab) => records.redirected(tab, requestId, hop(details), redirectUrl));
    return;
  }
  workers.takenOver(details);
  update(tabId, (tab) => records.answeredByWorker(tab, requestId, unseen(url)));
}, pages);

collector.listen((details, connection) => {
  update(details.tabId, async (tab) => records.answered(tab, asked(details), await connection));
});

if (isFirefox) {
  firefox.listenToWorkers(workers.awaitingFor, ({ tabId, request }, connection) => {
    update(tabId, async (tab) => records.answeredByWorker(tab, request, await connection));
  });
}

browser.webRequest.onErrorOccurred.addListener(({ tabId, requestId }) => {
  update(tabId, (tab) => records.dropped(tab, requestId));
}, pages);

const writeLoads = loads.listen(async (load) => {
  if (await update(load.tabId, (tab) => records.loaded(tab, load))) await refreshIcon(load.tabId);
});

browser.webNavigation.onCommitted.addListener((details) => {
  const { tabId, frameId, url, documentId, parentFrameId, timeStamp, transitionQualifiers } = details;
  if (parentFrameId !== -1) return;
  workers.arrived(tabId);
  if (frameId === 0) writeLoads();
  show(tabId, (tab) =>
    records.committed(tab, {
      frame: frameId,
      url,
      time: timeStamp,
      ...(documentId && { id: documentId }),
      again: transitionQualifiers.includes("forward_back"),
      ...(!isFirefox && url.startsWith("https:") && { otherwise: chromium.accepted(unseen(url)) }),
    }),
  );
});

browser.webNavigation.onErrorOccurred.addListener(
  ({ tabId, frameId, url, timeStamp: time, error, documentId: id }) => {
    if (frameId !== 0 || error === collector.ABORTED) return;
    show(tabId, (tab) => {
      records.answered(tab, { request: "error", frame: 0, url, time }, fromError(url, error));
      // Firefox tells of its error page as of any other page, in a moment; Chromium does not.
      if (!isFirefox) records.committed(tab, { frame: 0, url, id, time, again: false });
    });
  },
);

for (const event of [
  browser.webNavigation.onHistoryStateUpdated,
  browser.webNavigation.onReferenceFragmentUpdated,
]) {
  event.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) show(tabId, (tab) => records.moved(tab, url));
  });
}

// Pages of the browser itself commit without a word; their icon has to be shown all the same.
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "complete") refreshIcon(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => storage.forget(tabId));
browser.tabs.onReplaced?.addListener((_, tabId) => storage.forget(tabId));

browser.runtime.onInstalled.addListener(({ reason }) => {
  refreshIcons();
  if (reason === "install") browser.tabs.create({ url: browser.runtime.getURL("first-run/first-run.html") });
});

onAccessChanged(refreshIcons);

listen(async ({ tabId }) => {
  const { documentId, facts } = await lookCloser(tabId);
  await show(tabId, (tab) => records.looked(tab, documentId, facts));
});

if (!isFirefox) detachLeftovers();
