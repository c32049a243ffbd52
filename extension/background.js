// What the background pages of both browsers do: they hand what the browser tells to the records, and what the records
// say to the icon. background/firefox.js and background/chromium.js add what only one of them can.

import { onAccessChanged } from "./access.js";
import { browser } from "./browser.js";
import { fromError, hop } from "./collect/response.js";
import { refreshIcon, refreshIcons } from "./icon.js";
import * as loads from "./loads.js";
import { forgetOlderImport, onLogsChanged } from "./log-list.js";
import { forgetPrepared } from "./prepared.js";
import * as records from "./records.js";
import { listenToChoices } from "./remember.js";
import { onSettingsChanged } from "./settings.js";
import { Storage } from "./storage.js";

/**
 * @typedef {import("./whylock.js").Connection} Connection
 * @typedef {{ tabId: number, requestId: string, frameId: number, url: string, timeStamp: number }} Details
 *
 * @typedef {object} Collector what one browser tells in its own way
 * @property {string} ABORTED the error of a load that was given up
 * @property {boolean} ERROR_PAGES_COMMIT whether it tells of its error pages as of other pages, too
 * @property {(seen: (details: Details, connection: Promise<Connection>) => void) => void} listen to responses
 * @property {import("./loads.js").ListenToHosts} [listenToHosts] to what other hosts answer
 * @property {(url: string) => Connection | undefined} unanswered what a page tells of which no response was seen
 */

const PAGES = { urls: ["<all_urls>"], types: /** @type {["main_frame"]} */ (["main_frame"]) };

const storage = new Storage(browser.storage.session);
const openTabs = async () => (await browser.tabs.query({})).map(({ id }) => id);
storage.forgetAllBut(openTabs);
openTabs().then((open) => forgetPrepared(browser.storage.session, (tabId) => !open.includes(tabId)));

/**
 * Changes a tab's record. What cannot be kept is not shown either; the popup says that it was not recorded.
 *
 * @template T
 * @param {number} tabId
 * @param {(tab: import("./records.js").Tab) => T | Promise<T>} change
 * @returns {Promise<T | undefined>}
 */
export async function update(tabId, change) {
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
export async function show(tabId, change) {
  await update(tabId, change);
  await refreshIcon(tabId);
}

/** @param {Details} details */
const asked = ({ requestId, frameId, url, timeStamp }) => ({
  request: requestId,
  frame: frameId,
  url,
  time: timeStamp,
});

/**
 * Starts to listen; at once, or the browser does not wake a stopped background page for what happens.
 *
 * @param {Collector} collector
 */
export function start(collector) {
  listenToRequests(collector);
  listenToPages(collector);
  listenToTabs();
  onAccessChanged(refreshIcons);
  onSettingsChanged(refreshIcons);
  onLogsChanged(refreshIcons);
  listenToChoices(refreshIcon);
}

/** @param {Collector} collector */
function listenToRequests(collector) {
  browser.webRequest.onBeforeRequest.addListener((details) => {
    loads.begin(details.tabId);
    update(details.tabId, (tab) => records.requested(tab, asked(details)));
    return undefined;
  }, PAGES);

  browser.webRequest.onBeforeRedirect.addListener((details) => {
    const { tabId, requestId, url, redirectUrl } = details;
    if (url === redirectUrl) return;
    update(tabId, (tab) => records.redirected(tab, requestId, hop(details), redirectUrl));
  }, PAGES);

  collector.listen((details, connection) => {
    update(details.tabId, async (tab) => records.answered(tab, asked(details), await connection));
  });

  browser.webRequest.onErrorOccurred.addListener(({ tabId, requestId }) => {
    update(tabId, (tab) => records.dropped(tab, requestId));
  }, PAGES);
}

/** @param {Collector} collector */
function listenToPages({ ABORTED, ERROR_PAGES_COMMIT, listenToHosts, unanswered }) {
  const writeLoads = loads.listen(async (load) => {
    const told = await update(load.tabId, (tab) => records.loaded(tab, load));
    // which hosts there are changes no verdict; the popup that is prepared waits until the page is there
    if (told === "insecure" || (told && (await isComplete(load.tabId)))) await refreshIcon(load.tabId);
  }, listenToHosts);

  browser.webNavigation.onCommitted.addListener((details) => {
    const { tabId, frameId, url, documentId, parentFrameId, timeStamp, transitionQualifiers } = details;
    if (parentFrameId !== -1) return;
    if (frameId === 0) writeLoads();
    show(tabId, (tab) =>
      records.committed(tab, {
        frame: frameId,
        url,
        id: documentId,
        time: timeStamp,
        again: transitionQualifiers.includes("forward_back"),
        otherwise: unanswered(url),
      }),
    );
  });

  browser.webNavigation.onErrorOccurred.addListener(
    ({ tabId, frameId, url, timeStamp: time, error, documentId: id }) => {
      if (frameId !== 0 || error === ABORTED) return;
      show(tabId, (tab) => {
        records.failed(tab, { url, time }, fromError(url, error));
        if (!ERROR_PAGES_COMMIT) records.committed(tab, { frame: 0, url, id, time, again: false });
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
}

/** @param {number} tabId */
async function isComplete(tabId) {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === "complete";
}

function listenToTabs() {
  // Pages of the browser itself come without a word; their icon has to be shown all the same.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "complete") refreshIcon(tabId);
  });
  const forget = (/** @type {number} */ tabId) => {
    storage.forget(tabId);
    loads.forget(tabId);
    forgetPrepared(browser.storage.session, (kept) => kept === tabId);
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onReplaced?.addListener((_, tabId) => forget(tabId));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    refreshIcons();
    if (reason === "update") forgetOlderImport();
    if (reason === "install")
      browser.tabs.create({ url: browser.runtime.getURL("first-run/first-run.html") });
  });
}
