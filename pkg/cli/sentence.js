// A sentence of Whylock as plain text.

/** @param {import("../dist/whylock.js").Sentence} [sentence] none is empty */
export const said = (sentence = []) =>
  sentence.map((part) => ("words" in part ? part.words : part.value)).join("");
