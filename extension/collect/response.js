// What both browsers tell about a page's response, without a word about TLS.

import { origin, unseen } from "../record.js";

/** @typedef {import("../whylock.js").Connection} Connection */

/** No header that matters here needs more; the rest would only take room. In characters. */
const LONGEST_HEADER = 4096;

/**
 * Headers that tell by being there who sent the answer. What they say names this one answer, and is not kept. The crate has
 * the same list (`TunnelEnd::marks`).
 */
export const MARKS = ["cf-ray", "x-amz-cf-id", "x-azure-ref", "x-vercel-id", "x-nf-request-id"];

/**
 * @typedef {object} Response what `onHeadersReceived` and `onResponseStarted` tell in both browsers
 * @property {string} url
 * @property {string} [ip]
 * @property {boolean} [fromCache]
 * @property {{ name: string, value?: string }[]} [responseHeaders]
 */

/**
 * A connection as far as the response tells it.
 *
 * @param {Response} response
 * @returns {Connection}
 */
export function fromResponse({ url, ip, fromCache, responseHeaders = [] }) {
  const headers = new Map(responseHeaders.map(({ name, value }) => [name.toLowerCase(), value]));
  /** @param {string} name */
  const header = (name) => headers.get(name)?.slice(0, LONGEST_HEADER);
  const marks = MARKS.filter((name) => headers.has(name));
  return {
    ...unseen(url),
    sight: "seen",
    delivery: fromCache ? "http-cache" : "network",
    ...(ip && { remoteAddress: ip }),
    headers: withoutMissing({
      strictTransportSecurity: header("strict-transport-security"),
      altSvc: header("alt-svc"),
      date: header("date"),
      server: header("server"),
      via: header("via"),
      xServedBy: header("x-served-by"),
      ...(marks.length > 0 && { marks }),
    }),
  };
}

/**
 * The same without members that were not told.
 *
 * @template {object} T
 * @param {T} object
 * @returns {{ [K in keyof T]?: NonNullable<T[K]> }}
 */
export function withoutMissing(object) {
  const told = Object.entries(object).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  return /** @type {any} */ (Object.fromEntries(told));
}

/**
 * An error page.
 *
 * @param {string} url
 * @param {string} code as the browser spells it
 * @returns {Connection}
 */
export function fromError(url, code) {
  return { ...unseen(url), sight: "error", error: { code } };
}

/** @param {{ url: string, statusCode: number }} hop */
export const hop = ({ url, statusCode }) => ({
  url: origin(url),
  ...(statusCode > 0 && { status: statusCode }),
});
