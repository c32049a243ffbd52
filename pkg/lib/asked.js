// Calls of the module: it is started first, and its errors become this package's own. What a caller's own functions and
// promises throw is not touched.

import { typed } from "./errors.js";
import { start } from "./module.js";

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function asked(ask) {
  start();
  try {
    return await ask();
  } catch (error) {
    throw typed(error);
  }
}

/**
 * @template T
 * @param {() => T} ask
 * @param {string} [field] which value is at fault, where the module does not say
 * @returns {T}
 */
export function askedAtOnce(ask, field) {
  start();
  try {
    return ask();
  } catch (error) {
    throw typed(error, field);
  }
}
