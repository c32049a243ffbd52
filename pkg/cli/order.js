// Several things at once, and what becomes of them in their order.

/**
 * @template T, R
 * @param {AsyncIterable<T>} source
 * @param {number} most how many are under way at once
 * @param {(item: T) => Promise<R>} work which never fails
 * @returns {AsyncGenerator<R, void, undefined>}
 */
export async function* inOrder(source, most, work) {
  /** @type {Promise<R>[]} */
  const running = [];
  for await (const item of source) {
    running.push(work(item));
    if (running.length >= most) yield/** @type {Promise<R>} */ (running.shift());
  }
  yield* running;
}
