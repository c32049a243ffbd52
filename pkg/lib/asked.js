// Calls of a module: it is started first, and its errors become this package's own. What a caller's own functions and
// promises throw is not touched.

import { typed } from "./errors.js";

/** @typedef {import("./engine.js").Engine} Engine */

/**
 * @template T
 * @param {Engine} engine
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function asked(engine, ask) {
  engine.start();
  try {
    return await ask();
  } catch (error) {
    throw typed(error);
  }
}

/**
 * @template T
 * @param {Engine} engine
 * @param {() => T} ask
 * @param {string} [field] which value is at fault, where the module does not say
 * @returns {T}
 */
export function askedAtOnce(engine, ask, field) {
  engine.start();
  try {
    return ask();
  } catch (error) {
    throw typed(error, field);
  }
}
