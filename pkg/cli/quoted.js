// What a person wrote, as an error repeats it.

/** As much of it as anybody needs to know it again. */
const LONGEST = 80;

/** @param {string} text */
export const quoted = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
