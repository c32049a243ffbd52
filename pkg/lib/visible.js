// Text from elsewhere, made fit for a terminal.

/**
 * Control, format and other invisible characters as their code points: none may steer the terminal or hide.
 *
 * @param {string} text
 */
export function visible(text) {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `<U+${code(character)}>`);
}

/** @param {string} character */
function code(character) {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
