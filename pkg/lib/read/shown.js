// How a value that computes its fields is printed, and what is kept of it as JSON: all of its fields.

/** Made by a call, as a bundler keeps a class with a computed name though nobody uses it. */
export const Shown = /* @__PURE__ */ (() =>
  class {
    /** Every field, fit for JSON: octets in hexadecimal, great numbers as text. @returns {Record<string, unknown>} */
    toJSON() {
      return /** @type {Record<string, unknown>} */ (inJson(fieldsOf(this)));
    }

    /**
     * For `console.log` in Node, Deno and Bun.
     *
     * @param {number} depth
     * @param {object} options
     * @param {(value: unknown, options: object) => string} inspect
     * @returns {string}
     */
    [Symbol.for("nodejs.util.inspect.custom")](depth, options, inspect) {
      const { name } = this.constructor;
      return depth < 0 ? `[${name}]` : `${name} ${inspect(fieldsOf(this), options)}`;
    }
  })();

/** @param {object} value @returns {Record<string, unknown>} */
function fieldsOf(value) {
  const all = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)));
  return Object.fromEntries(all.flatMap(([name, { get }]) => (get ? [[name, get.call(value)]] : [])));
}

/** @param {unknown} value @returns {unknown} */
function inJson(value) {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return hexOf(value);
  if (Array.isArray(value)) return value.map(inJson);
  if (typeof value !== "object" || value instanceof Date || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inJson(field)]));
}

const DIGITS = /* @__PURE__ */ Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** @param {Uint8Array} octets */
export function hexOf(octets) {
  let hex = "";
  for (let at = 0; at < octets.length; at += 1) hex += DIGITS[octets[at]];
  return hex;
}
