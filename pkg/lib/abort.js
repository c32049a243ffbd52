// Waiting that can be given up.

import { InputError } from "./errors.js";
import { kindOf } from "./octets.js";

/**
 * A promise that rejects with the signal's reason as soon as the signal is aborted. What was begun runs to its end, and
 * nobody hears of it.
 *
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {() => Promise<T>} begin
 * @returns {Promise<T>}
 */
export async function abortable(signal, begin) {
  if (signal === undefined || signal === null) return begin();
  if (typeof signal.throwIfAborted !== "function" || typeof signal.addEventListener !== "function") {
    throw new InputError(`options.signal has to be an AbortSignal, and not ${kindOf(signal)}`, {
      code: "wrong-type",
      field: "options.signal",
    });
  }
  signal.throwIfAborted();
  /** @type {() => void} */
  let forget = () => {};
  const aborted = new Promise((_, reject) => {
    const give = () => reject(signal.reason);
    signal.addEventListener("abort", give, { once: true });
    forget = () => signal.removeEventListener("abort", give);
  });
  try {
    return await Promise.race([begin(), /** @type {Promise<never>} */ (aborted)]);
  } finally {
    forget();
  }
}
