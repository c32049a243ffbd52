// What Firefox tells: the TLS facts and the verified chain of every response, to a blocking listener.

import { browser, firefox } from "../browser.js";
import { fromResponse, withoutMissing } from "./response.js";

/**
 * @typedef {import("../whylock.js").Connection} Connection
 * @typedef {Parameters<Parameters<typeof firefox.webRequest.onHeadersReceived.addListener>[0]>[0]} Details
 *
 * @typedef {object} SecurityInfo what `getSecurityInfo` answers
 * @property {string} state
 * @property {{ rawDER?: number[], isBuiltInRoot: boolean }[]} [certificates]
 * @property {string} [protocolVersion]
 * @property {string} [cipherSuite]
 * @property {string} [keaGroupName]
 * @property {string} [signatureSchemeName]
 * @property {number} [secretKeyLength]
 * @property {string} [overridableErrorCategory]
 * @property {string[]} [weaknessReasons]
 * @property {boolean} [isExtendedValidation]
 * @property {string} [certificateTransparencyStatus]
 * @property {boolean} [hsts]
 * @property {boolean} [usedEch]
 * @property {boolean} [usedDelegatedCredentials]
 * @property {boolean} [usedOcsp]
 * @property {boolean} [usedPrivateDns]
 *
 * @typedef {{ certificateChain?: boolean, rawDER?: boolean }} Question
 * @typedef {{ getSecurityInfo(requestId: string, question: Question): Promise<SecurityInfo> }} Teller
 */

const { getSecurityInfo } = /** @type {Teller} */ (/** @type {unknown} */ (firefox.webRequest));

/** A load that was given up is not an error: NS_BINDING_ABORTED. */
export const ABORTED = "Error code 2152398850";

/** An error page comes like any other page, a moment after the error. */
export const ERROR_PAGES_COMMIT = true;

/** Without a response there is nothing to tell. */
export const unanswered = () => undefined;

/** An answer takes 1 to 8 ms; whoever waits longer waits for nothing. In milliseconds. */
const PATIENCE = 2000;

/**
 * Watches the responses that pages come from. The listener has to be a blocking one and has to ask at once, but it does
 * not hold the response: what it asks reaches the browser before its return does. Measured in Firefox 153 over loopback:
 * of 277 responses that were not held (200, 204, 302, 5 MB, cached) all were told of, in 1 to 14 ms.
 *
 * @param {(details: Details, connection: Promise<Connection>) => void} seen
 */
export function listen(seen) {
  firefox.webRequest.onHeadersReceived.addListener(
    (details) => {
      seen(details, collect(details));
      return {};
    },
    { urls: ["<all_urls>"], types: ["main_frame"] },
    ["blocking", "responseHeaders"],
  );
}

/** What a page asks for beside itself; some of it goes by names that only Firefox has. */
const SUBRESOURCES = /** @type {any[]} */ ([
  "sub_frame",
  "script",
  "stylesheet",
  "image",
  "imageset",
  "font",
  "media",
  "object",
  "xmlhttprequest",
  "websocket",
  "beacon",
  "ping",
  "other",
]);

/**
 * Watches the responses of the other hosts that a page loads from. Neither are these held.
 *
 * @type {import("../loads.js").ListenToHosts}
 */
export function listenToHosts(answered, seen) {
  firefox.webRequest.onHeadersReceived.addListener(
    (details) => {
      const depth = answered(details);
      if (depth) seen(details, collectOfHost(details, depth));
      return {};
    },
    { urls: ["https://*/*", "wss://*/*"], types: SUBRESOURCES },
    ["blocking"],
  );
}

/**
 * Watches the responses that service workers get, for the pages that wait for them.
 *
 * @template T
 * @param {(url: string) => T | undefined} whose
 * @param {(page: T, connection: Promise<Connection>) => void} seen
 */
export function listenToWorkers(whose, seen) {
  firefox.webRequest.onHeadersReceived.addListener(
    (details) => {
      const page = whose(details.url);
      if (page) seen(page, collect(details));
      return {};
    },
    { urls: ["https://*/*"], types: ["xmlhttprequest"], tabId: browser.tabs.TAB_ID_NONE },
    ["blocking", "responseHeaders"],
  );
}

/**
 * The facts of one response. Both questions are asked at once: by the answer to the first, a response that is not held
 * is gone. After a certificate error that somebody overrode, only the second gets a certificate.
 *
 * @param {Details} details
 * @returns {Promise<Connection>}
 */
async function collect(details) {
  const { requestId, statusLine } = details;
  const response = { ...fromResponse(details), ...httpVersion(statusLine) };
  try {
    const questions = [{ certificateChain: true, rawDER: true }, { rawDER: true }];
    const [chain, leaf] = await inTime(
      Promise.all(questions.map((question) => getSecurityInfo(requestId, question))),
    );
    if (!chain) throw new Error("getSecurityInfo answered nothing");
    if (chain.state === "insecure") return response;
    const verified = (chain.certificates ?? []).length > 0;
    const certificates = (verified ? chain : leaf)?.certificates ?? [];
    return {
      ...response,
      tls: facts(chain, verified),
      certificates: certificates.map(({ rawDER }) => Uint8Array.from(rawDER ?? []).toBase64()),
      certificatesAre: verified ? "verified-path" : "end-entity-only",
    };
  } catch (error) {
    return { ...response, sight: "failed", failure: String(error) };
  }
}

/**
 * The facts of the connection to another host.
 *
 * @param {Details & { ip?: string }} details
 * @param {import("../loads.js").Depth} depth
 * @returns {Promise<import("../hosts.js").Told>}
 */
async function collectOfHost({ requestId, statusLine, ip }, depth) {
  const wanted = depth === "chain";
  const info = await inTime(getSecurityInfo(requestId, { certificateChain: wanted, rawDER: wanted }));
  if (info.state === "insecure") return {};
  const certificates = (wanted && info.certificates) || [];
  const verified = certificates.length > 0;
  return {
    ...httpVersion(statusLine),
    ...(ip && { remoteAddress: ip }),
    tls: facts(info, verified),
    ...(verified && {
      certificates: certificates.map(({ rawDER }) => Uint8Array.from(rawDER ?? []).toBase64()),
      certificatesAre: "verified-path",
    }),
  };
}

/**
 * @param {SecurityInfo} info
 * @param {boolean} verified
 * @returns {Connection["tls"]}
 */
function facts(info, verified) {
  return withoutMissing({
    state: info.state,
    protocolVersion: info.protocolVersion,
    cipherSuite: info.cipherSuite,
    keyExchangeGroup: info.keaGroupName,
    signatureScheme: info.signatureSchemeName,
    secretKeyLength: info.secretKeyLength,
    errorCategory: info.overridableErrorCategory,
    weaknessReasons: info.weaknessReasons,
    extendedValidation: info.isExtendedValidation,
    certificateTransparency: info.certificateTransparencyStatus,
    hsts: info.hsts,
    usedEch: info.usedEch,
    usedDelegatedCredentials: info.usedDelegatedCredentials,
    usedOcsp: info.usedOcsp,
    usedPrivateDns: info.usedPrivateDns,
    builtInRoot: verified ? info.certificates?.at(-1)?.isBuiltInRoot : undefined,
  });
}

/** @param {string} statusLine for example `HTTP/2.0 200` */
function httpVersion(statusLine) {
  const version = /^HTTP\/(\d)(\.\d)?/.exec(statusLine);
  if (!version) return {};
  const [, major, minor = ""] = version;
  return { httpVersion: Number(major) >= 2 ? `h${major}` : `http/${major}${minor}` };
}

/**
 * @template T
 * @param {Promise<T>} answer
 * @returns {Promise<T>}
 */
function inTime(answer) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`No answer from getSecurityInfo within ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([answer, /** @type {Promise<never>} */ (late)]);
}
