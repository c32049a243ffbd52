// What was given, in an error's sentence.

/** So many characters tell a text from another one. */
const MOST = 80;

/**
 * The beginning of a text in quotation marks. PEM may be a private key, and a sentence may end in a log.
 *
 * @param {string} text
 */
export function quoted(text) {
  if (text.includes("-----BEGIN ")) return "a text in PEM";
  return `"${text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text}"`;
}
