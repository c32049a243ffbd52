// Waiting that can be given up.

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
  if (!signal) return begin();
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
