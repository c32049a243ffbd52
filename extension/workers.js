// Pages that a service worker answers. Firefox shows the page's own request only until the worker takes it over; what
// the worker asks of the network to answer it is seen as nobody's request. The worker may also answer from its store:
// then there is no connection to tell of.

/** @typedef {{ tabId: number, request: string, url: string, exact: boolean }} Awaiting */

/** Pages that wait for their worker, by origin. @type {Map<string, Awaiting>} */
const awaiting = new Map();

/** A worker took a page's request over. @param {{ tabId: number, requestId: string, url: string }} details */
export function takenOver({ tabId, requestId, url }) {
  awaiting.set(new URL(url).origin, { tabId, request: requestId, url, exact: false });
}

/**
 * The page that a worker's request may be for: of the same site, and best of the same address.
 *
 * @param {string} url
 * @returns {Awaiting | undefined}
 */
export function awaitingFor(url) {
  const page = awaiting.get(new URL(url).origin);
  if (!page || page.exact) return undefined;
  page.exact = url === page.url;
  return page;
}

/** A tab waits no longer. @param {number} tabId */
export function arrived(tabId) {
  for (const [origin, page] of awaiting) if (page.tabId === tabId) awaiting.delete(origin);
}
