// Chromium's debugger, for a moment: whatever happens, it is detached again.

import { browser } from "./browser.js";

/**
 * @typedef {object} SecurityDetails
 * @property {string} protocol
 * @property {string} cipher
 * @property {string} [keyExchange]
 * @property {string} [keyExchangeGroup]
 * @property {string} [mac]
 * @property {number} [serverSignatureAlgorithm]
 * @property {string} [certificateTransparencyCompliance]
 * @property {boolean} [encryptedClientHello]
 *
 * @typedef {object} Response the debugger's own, as far as it is of use here
 * @property {string} url
 * @property {string} [protocol]
 * @property {string} [remoteIPAddress]
 * @property {boolean} [connectionReused]
 * @property {boolean} [fromDiskCache]
 * @property {boolean} [fromServiceWorker]
 * @property {string} [securityState]
 * @property {SecurityDetails} [securityDetails]
 *
 * @typedef {{ requestId: string, request?: { url: string }, response?: Response, redirectResponse?: Response }} NetworkEvent
 * @typedef {{ tabId?: number, targetId?: string }} Target
 */

const PROTOCOL = "1.3";

/** A look takes 10 to 100 ms. In milliseconds. */
const LONGEST_LOOK = 3000;

/** Events come a moment after what they tell of. In milliseconds. */
const LONGEST_DELAY = 500;

/** One moment with the debugger. */
export class Session {
  #target;
  /** @type {Set<string>} */
  #asked = new Set();
  /** @type {Map<string, PromiseWithResolvers<Response | undefined>>} */
  #responses = new Map();

  /** @param {Target} target */
  constructor(target) {
    this.#target = target;
  }

  /**
   * @param {string} method
   * @param {Record<string, unknown>} [parameters]
   * @returns {Promise<any>}
   */
  send(method, parameters) {
    return browser.debugger.sendCommand(this.#target, method, parameters);
  }

  /** Whether a request for an address was made. @param {string} url */
  asked(url) {
    return this.#asked.has(url);
  }

  /**
   * The answer to a request, if the browser tells anything of its security.
   *
   * @param {string} url
   * @returns {Promise<Response | undefined>}
   */
  response(url) {
    const { promise, resolve } = this.#awaited(url);
    setTimeout(resolve, LONGEST_DELAY);
    return promise;
  }

  /** @param {NetworkEvent} event */
  hear({ request, response, redirectResponse }) {
    if (request) this.#asked.add(request.url);
    for (const seen of [response, redirectResponse]) {
      // A worker may answer a site's request with what another site told it, facts included.
      if (seen?.securityDetails && !seen.fromServiceWorker) this.#awaited(seen.url).resolve(seen);
    }
  }

  /** @param {string} url */
  #awaited(url) {
    const awaited = this.#responses.get(url) ?? Promise.withResolvers();
    this.#responses.set(url, awaited);
    return awaited;
  }
}

/**
 * Attaches the debugger, works with it, and detaches it: also when the work fails or takes too long, when the tab shows
 * another page or is closed, and when the person ends it on the browser's bar.
 *
 * @template T
 * @param {Target} target
 * @param {(session: Session) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDebugger(target, work) {
  const session = new Session(target);
  const { promise: ended, reject: end } = Promise.withResolvers();
  /** @param {Target} other */
  const isOurs = (other) => other.tabId === target.tabId && other.targetId === target.targetId;

  const listeners = [
    listen(browser.debugger.onEvent, (source, _method, event) => {
      if (isOurs(source) && event) session.hear(/** @type {NetworkEvent} */ (event));
    }),
    listen(browser.debugger.onDetach, (source, reason) => {
      if (isOurs(source)) end(new Error(`The debugger was detached: ${reason}`));
    }),
    listen(browser.webNavigation.onCommitted, ({ tabId, frameId }) => {
      if (tabId === target.tabId && frameId === 0) end(new Error("The tab went to another page"));
    }),
    listen(browser.tabs.onRemoved, (tabId) => {
      if (tabId === target.tabId) end(new Error("The tab was closed"));
    }),
  ];
  const timer = setTimeout(() => end(new Error(`No answer within ${LONGEST_LOOK} ms`)), LONGEST_LOOK);
  try {
    await browser.debugger.attach(target, PROTOCOL);
    await session.send("Network.enable");
    return await Promise.race([work(session), /** @type {Promise<never>} */ (ended)]);
  } finally {
    clearTimeout(timer);
    for (const stop of listeners) stop();
    await detach(target);
  }
}

/** Detaches what an earlier background page may have left attached: it was stopped before it could. */
export async function detachLeftovers() {
  const targets = await browser.debugger.getTargets();
  const attached = targets.filter((target) => target.attached);
  await Promise.all(
    attached.map(({ id, tabId }) => detach(tabId === undefined ? { targetId: id } : { tabId })),
  );
}

/** Detaches; somebody else's debugger, or one that is gone, is no error. @param {Target} target */
async function detach(target) {
  await browser.debugger.detach(target).catch(() => {});
}

/**
 * @template {(...told: any[]) => void} Listener
 * @param {{ addListener(listener: Listener): void, removeListener(listener: Listener): void }} event
 * @param {Listener} listener
 * @returns {() => void} stops listening
 */
function listen(event, listener) {
  event.addListener(listener);
  return () => event.removeListener(listener);
}
