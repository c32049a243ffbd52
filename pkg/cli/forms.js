// What is printed of one target, in each form. Each yields text for standard output, and comes to an exit status.

import { text, words } from "../index.js";
import { each } from "./each.js";
import { expiring, isBad, nameOf, told } from "./expiry.js";
import { pem } from "./pem.js";
import { isUnusable } from "./revocation.js";
import { said } from "./sentence.js";
import { EXPIRING, FAILED, FINE, WORRYING } from "./status.js";
import { visible } from "./visible.js";

/** @typedef {import("./judge.js").Judged} Judged */
/** @typedef {import("./targets.js").FileTarget} FileTarget */

/**
 * @typedef {object} Setting
 * @property {import("../dist/whylock.js").Options} options that reports are made with
 * @property {{ width: number, colour: boolean }} terminal
 * @property {boolean} several there is more than one target
 * @property {number} [expiresIn] in milliseconds
 */

/** What a report comes to. @param {Judged} judged */
export function statusOf({ report, expiring: soon, others }) {
  if (report.concern || others.length > 0 || soon.some(({ left }) => left < 0)) return WORRYING;
  if (report.findings.some(isUnusable)) return FAILED;
  return soon.length > 0 ? EXPIRING : FINE;
}

/**
 * @param {Judged} judged
 * @param {Setting} setting
 */
export async function* inText({ name, report, expiring: soon, others }, { options, terminal, several }) {
  if (several) yield `${bold(`==> ${visible(name)} <==`, terminal)}\n`;
  const first = new Set([...(await aside(others, options)), ...soon.map(told)]);
  for (const one of first) yield `${bold(visible(one), terminal)}\n`;
  yield `${(await text(report, { ...terminal, ...options })).trimEnd()}\n`;
  if (several) yield "\n";
}

/** @param {Judged} judged */
export async function* inJson({ report }) {
  yield `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Nothing of what is in order.
 *
 * @param {Judged} judged
 * @param {Setting} setting
 */
export async function* inCheck({ name, report, expiring: soon, others }, { options, terminal }) {
  const wrong = report.concern ? await whatIsWrong(report, options) : [];
  for (const line of new Set([...wrong, ...(await aside(others, options)), ...soon.map(told)])) {
    yield `${bold(`${visible(name)}:`, terminal)} ${visible(line)}\n`;
  }
}

/**
 * The verdict with its reason, unless it is a good one beside what was found, and what was found where a rule is broken.
 *
 * @param {Judged["report"]} report
 * @param {Setting["options"]} options
 */
async function whatIsWrong(report, options) {
  const { verdict, checks } = await words(report, options);
  const broken = checks.items.filter(({ outcome, found }) => outcome === "fail" && found);
  const findings = broken.map(({ found, mend }) => `${said(found?.text)} ${said(mend)}`);
  const isGood = verdict.state === "private" && findings.length > 0;
  return isGood || verdict.state === "no-connection"
    ? findings
    : [`${said(verdict.headline)}. ${said(verdict.reason.text)}`, ...findings];
}

/** What makes a certificate bad that is for nobody in particular. @type {import("../dist/whylock.js").CheckId[]} */
const OWN = ["well-formed", "validity", "anchor-validity"];

/**
 * What is wrong with certificates beside the path.
 *
 * @param {Judged["others"]} others
 * @param {Setting["options"]} options
 */
async function aside(others, options) {
  const lines = [];
  for (const report of others) {
    const { checks } = await words(report, options);
    const broken = checks.items.filter(({ check, outcome }) => outcome === "fail" && OWN.includes(check));
    const name = nameOf(report.certificates[0]);
    for (const { check, found, mend } of broken) {
      const line = `${said(found?.text)} ${said(mend)}`;
      lines.push(check === "well-formed" ? `“${name}”: ${line}` : line);
    }
  }
  return lines;
}

/** @param {{ certificates?: string[] }} connection in base64 */
export async function* inPem({ certificates = [] }) {
  yield* certificates.map(pem);
}

/** @param {Judged} judged */
export async function* inLine({ name, report, expiring: soon }) {
  yield line(name, { report, expiring: soon.length > 0 ? soon : undefined });
}

/** @param {string} name @param {Error} error */
export const failureInLine = (name, { message }) => line(name, { error: visible(message) });

/**
 * A line for each certificate of a file, whatever is wrong with it.
 *
 * @param {FileTarget} target
 * @param {Setting} setting
 * @param {(status: number) => void} counted is called for each, with what it comes to
 * @returns {AsyncGenerator<string, number, undefined>} how many
 */
export async function* inLines(target, { options, expiresIn }, counted) {
  let count = 0;
  for await (const { number, line: at, error, inspected } of each(target, options.language)) {
    count += 1;
    if (inspected) {
      const { certificate, der } = inspected;
      const now = options.time ?? Date.now();
      const soon = expiresIn === undefined ? undefined : expiring(certificate, now, expiresIn);
      counted(isBad(certificate, now) ? WORRYING : soon ? EXPIRING : FINE);
      yield line(target.name, { number, line: at, der, certificate, expiring: soon });
    } else {
      counted(FAILED);
      yield line(target.name, { number, line: at, error });
    }
  }
  return count;
}

/**
 * @param {string} target
 * @param {object} rest at least one field
 */
const line = (target, rest) => `{"target":${quoted(target)},${JSON.stringify(rest).slice(1)}\n`;

/**
 * A string of JSON in which nothing is invisible; all else in a line is made so by the crate.
 *
 * @param {string} text
 */
function quoted(text) {
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    character.replace(/[\s\S]/g, escaped),
  );
}

/** @param {string} words @param {Setting["terminal"]} terminal */
const bold = (words, { colour }) => (colour ? `\u001B[1m${words}\u001B[22m` : words);
