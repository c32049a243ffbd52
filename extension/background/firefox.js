// The background page in Firefox, which also sees what the service workers of sites ask for.

import { start, update } from "../background.js";
import { browser } from "../browser.js";
import * as collector from "../collect/firefox.js";
import { unseen } from "../record.js";
import { answeredByWorker } from "../records.js";
import * as workers from "../workers.js";

start(collector);

browser.webRequest.onBeforeRedirect.addListener(
  (details) => {
    const { tabId, requestId, url, redirectUrl } = details;
    if (url !== redirectUrl) return;
    workers.takenOver(details);
    update(tabId, (tab) => answeredByWorker(tab, requestId, unseen(url)));
  },
  { urls: ["https://*/*"], types: ["main_frame"] },
);

collector.listenToWorkers(workers.awaitingFor, ({ tabId, request }, connection) => {
  update(tabId, async (tab) => answeredByWorker(tab, request, await connection));
});

browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
  if (frameId === 0) workers.arrived(tabId);
});
