// The help, made from the table of options.

import { GROUPS } from "./options.js";
import { STATUSES } from "./status.js";

const USAGE = `Usage: whylock [OPTION]... TARGET...

Explains why an HTTPS connection or a certificate is trusted, and what that trust does not promise.
A target is one of these:

  FILE          certificates in PEM, DER, PKCS #7 or base64; an existing path always counts as one
  FOLDER        every file in it and below that holds certificates, but for hidden ones
  HOST[:PORT]   a live connection, port 443 unless told otherwise; also https://HOST[:PORT]
                and [IPv6]:PORT
  -             certificates from standard input`;

const SEEN = `Of a host the chain is told as Node reports it: what this server sent, and a root that may come from
Node's own store. What the server keeps for other programs cannot be seen.`;

/** How wide the help is, and where its second column begins. */
const WIDTH = 98;
const COLUMN = 23;

/** @returns {string} */
export function help() {
  const groups = Object.entries(GROUPS).map(([title, options]) => {
    const rows = Object.entries(options).map(([name, option]) => row(call(name, option), said(option)));
    return [`${title}:`, ...rows].join("\n");
  });
  const statuses = STATUSES.map(([status, meaning]) => row(String(status), meaning));
  const status = ["Exit status; of several targets, the first of these that one has:", ...statuses].join(
    "\n",
  );
  return [USAGE, ...groups, status, SEEN].join("\n\n");
}

/**
 * How an option is written.
 *
 * @param {string} name
 * @param {import("./options.js").Option} option
 */
function call(name, { value, short }) {
  return `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
}

/** A second value behind the first would be a target. @param {import("./options.js").Option} option */
const said = ({ help, multiple }) => (multiple ? `${help}; say it again for another one` : help);

/**
 * A line of two columns; the second one goes on below itself.
 *
 * @param {string} first
 * @param {string} second
 */
function row(first, second) {
  const head = `  ${first}`.padEnd(COLUMN);
  const fits = head.length <= COLUMN && head.endsWith(" ");
  const lines = wrapped(second, WIDTH - COLUMN).map((line) => " ".repeat(COLUMN) + line);
  return fits ? head + lines.join("\n").slice(COLUMN) : [head, ...lines].join("\n");
}

/**
 * @param {string} text
 * @param {number} width
 */
export function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
