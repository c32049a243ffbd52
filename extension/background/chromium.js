// The background page in Chromium: a service worker, which also looks closer when it is asked to.

import { show, start } from "../background.js";
import * as collector from "../collect/chromium.js";
import { detachLeftovers } from "../debugger.js";
import { lookCloser, lookCloserAtHost } from "../look-closer.js";
import { listen } from "../messages.js";
import { looked, lookedAtHost } from "../records.js";

start(collector);

listen({
  "look-closer": async ({ tabId, host }) => {
    if (host) {
      const told = await lookCloserAtHost(tabId, host);
      await show(tabId, (tab) => lookedAtHost(tab, host, told));
      return;
    }
    const { documentId, facts } = await lookCloser(tabId);
    await show(tabId, (tab) => looked(tab, documentId, facts));
  },
});

detachLeftovers();
