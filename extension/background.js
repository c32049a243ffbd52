// The background page: hands what the browser tells to the records, and what the records say to the icon.

import { onAccessChanged } from "./access.js";
import { browser, isFirefox } from "./browser.js";
import * as chromium from "./collect/chromium.js";
import * as firefox from "./collect/firefox.js";
import { fromError, hop } from "./collect/response.js";
import { detachLeftovers } from "./debugger.js";
import { refreshIcon, refreshIcons } from "./icon.js";
import { lookCloser } from "./look-closer.js";
import { listen } from "./messages.js";
import { unseen } from "./record.js";
import * as records from "./records.js";
import { Storage } from "./storage.js";

const collector = isFirefox ? firefox : chromium;
const storage = new Storage(browser.storage.session);
const pages = { urls: ["<all_urls>"], types: /** @type {["main_frame"]} */ (["main_frame"]) };

/**
 * Changes a tab's record, then shows what came of it.
 *
 * @param {number} tabId
 * @param {(tab: import("./records.js").Tab) => unknown} change
 */
async function record(tabId, change) {
  try {
    await storage.update(tabId, change);
    await refreshIcon(tabId);
  } catch (error) {
    console.warn(`Tab ${tabId}:`, error);
  }
}

/** @param {{ requestId: string, frameId: number, url: string }} details */
const asked = ({ requestId, frameId, url }) => ({ request: requestId, frame: frameId, url });

browser.webRequest.onBeforeRequest.addListener((details) => {
  storage.update(details.tabId, (tab) => records.requested(tab, asked(details)));
  return undefined;
}, pages);

browser.webRequest.onBeforeRedirect.addListener((details) => {
  const { tabId, requestId, url, redirectUrl } = details;
  if (url === redirectUrl) return;
  storage.update(tabId, (tab) => records.redirected(tab, requestId, hop(details), redirectUrl));
}, pages);

collector.listen((details, connection) => {
  storage.update(details.tabId, async (tab) => records.answered(tab, asked(details), await connection));
});

browser.webRequest.onErrorOccurred.addListener(({ tabId, requestId }) => {
  storage.update(tabId, (tab) => records.dropped(tab, requestId));
}, pages);

browser.webNavigation.onCommitted.addListener((details) => {
  const { tabId, frameId, url, documentId, parentFrameId, transitionQualifiers } = details;
  if (parentFrameId !== -1) return;
  record(tabId, (tab) =>
    records.committed(tab, {
      frame: frameId,
      url,
      ...(documentId && { id: documentId }),
      again: transitionQualifiers.includes("forward_back"),
      ...(!isFirefox && url.startsWith("https:") && { otherwise: chromium.accepted(unseen(url)) }),
    }),
  );
});

browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url, error, documentId }) => {
  if (frameId !== 0 || error === collector.ABORTED) return;
  record(tabId, (tab) => {
    records.answered(tab, { request: "error", frame: 0, url }, fromError(url, error));
    // Firefox tells of its error page as of any other page, in a moment; Chromium does not.
    if (!isFirefox) records.committed(tab, { frame: 0, url, id: documentId, again: false });
  });
});

for (const event of [
  browser.webNavigation.onHistoryStateUpdated,
  browser.webNavigation.onReferenceFragmentUpdated,
]) {
  event.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) record(tabId, (tab) => records.moved(tab, url));
  });
}

browser.tabs.onRemoved.addListener((tabId) => {
  storage.forget((id) => id === tabId);
});

onAccessChanged(refreshIcons);

listen(async ({ tabId }) => {
  const { documentId, facts } = await lookCloser(tabId);
  await record(tabId, (tab) => records.looked(tab, documentId, facts));
});

if (!isFirefox) detachLeftovers();
