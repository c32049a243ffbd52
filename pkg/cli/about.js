// What a finding is about, in words: the page of the documentation that it has, for a terminal.

import { readFileSync } from "node:fs";
import { wrapped } from "./help.js";
import { quoted } from "./quoted.js";

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} whose
 * @property {string} why
 * @property {string} visitor
 * @property {string} mend
 * @property {string} enforced
 * @property {{ text: string, url: string }[]} citations
 *
 * @typedef {Record<string, { headings: Record<string, string>, findings: Record<string, Finding> }>} Findings by language
 */

const INDENT = "  ";

/** How many names are told where somebody mistyped one. */
const MOST_NAMES = 5;

/**
 * @param {string} id the finding's name, as a report has it
 * @param {string} language BCP 47 tags with commas between them, the best first
 * @param {number} width in columns
 * @returns {string}
 * @throws {Error} with a sentence for the person, where there is no such finding
 */
export function about(id, language, width) {
  const all = /** @type {Findings} */ (
    JSON.parse(readFileSync(new URL("../dist/findings.json", import.meta.url), "utf8"))
  );
  const wanted = language.split(",").map((tag) => tag.trim().split(/[-_]/)[0]?.toLowerCase() ?? "");
  const { headings, findings } = all[wanted.find((tag) => Object.hasOwn(all, tag)) ?? "en"] ?? none();
  if (!Object.hasOwn(findings, id)) throw new Error(unknown(id, Object.keys(findings)));
  const { rule, whose, why, visitor, mend, enforced, citations } = findings[id] ?? none();
  const written = citations.map(({ text, url }) => `${text}: ${url}`);
  const told = { rule: [whose], why: [why], visitor: [visitor], mend: [mend], enforced: [enforced], written };
  const parts = Object.entries(told)
    .filter(([, lines]) => lines.some(Boolean))
    .map(([name, lines]) => {
      const below = lines.flatMap((line) => wrapped(line, width - INDENT.length));
      return [headings[name], ...below.map((line) => INDENT + line)].join("\n");
    });
  return [`${rule} [${id}]`, ...parts].join("\n\n");
}

/** @param {string} id @param {string[]} names */
function unknown(id, names) {
  const [word = ""] = id.split("-");
  const alike = names.filter(
    (name) => word.length > 2 && name.split("-").some((part) => part.startsWith(word)),
  );
  const hint =
    alike.length > 0
      ? `perhaps ${alike.slice(0, MOST_NAMES).join(", ")}`
      : "a report has the findings’ names in square brackets";
  return `there is no finding ${quoted(id)}: ${hint}`;
}

/** @returns {never} */
function none() {
  throw new Error("the package’s dist/findings.json is not whole");
}
