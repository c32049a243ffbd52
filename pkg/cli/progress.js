// How far it is, on a line of the terminal that comes and goes.

const ERASE = "\r\u001B[K";

/** How long a line stands before it may change, in milliseconds. */
const PAUSE = 100;

/**
 * @param {Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">} stream where nobody looks, nothing is written
 * @param {{ TERM?: string }} [env]
 */
export function progress(stream, { TERM } = {}) {
  const isSeen = stream.isTTY && TERM !== "dumb";
  let since = 0;
  let stands = false;
  return {
    /** @param {string} words */
    show(words) {
      if (!isSeen || Date.now() - since < PAUSE) return;
      since = Date.now();
      stands = true;
      stream.write(ERASE + words.slice(0, (stream.columns || 80) - 1));
    },
    /** Makes room for what stays. */
    clear() {
      if (stands) stream.write(ERASE);
      stands = false;
    },
  };
}
