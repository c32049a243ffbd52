// What is printed of one target, in each form. Each yields text for standard output, and comes to an exit status.

import { text, words } from "../index.js";
import { each } from "./each.js";
import { expiring, told } from "./expiry.js";
import { pem } from "./pem.js";
import { EXPIRING, FAILED, FINE, WORRYING } from "./status.js";
import { visible } from "./visible.js";

/** @typedef {import("../dist/whylock.js").Certificate} Certificate */
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
export function statusOf({ report, expiring: soon }) {
  if (report.concern) return WORRYING;
  return soon.length > 0 ? EXPIRING : FINE;
}

/**
 * @param {Judged} judged
 * @param {Setting} setting
 */
export async function* inText({ name, report, expiring: soon }, { options, terminal, several }) {
  if (several) yield `${bold(`==> ${visible(name)} <==`, terminal)}\n`;
  for (const one of soon) yield `${bold(visible(told(one)), terminal)}\n`;
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
export async function* inCheck({ name, report, expiring: soon }, { options, terminal }) {
  const wrong = report.concern ? await whatIsWrong(report, options) : [];
  for (const line of new Set([...wrong, ...soon.map(told)])) {
    yield `${bold(`${visible(name)}:`, terminal)} ${visible(line)}\n`;
  }
}

/**
 * The verdict with its reason, and what was found where a rule is broken.
 *
 * @param {Judged["report"]} report
 * @param {Setting["options"]} options
 */
async function whatIsWrong(report, options) {
  const { verdict, checks } = await words(report, options);
  const broken = checks.items.filter(({ outcome, found }) => outcome === "fail" && found);
  const findings = broken.map(({ found, mend }) => `${said(found?.text)} ${said(mend)}`);
  return verdict.state === "no-connection"
    ? findings
    : [`${said(verdict.headline)}. ${said(verdict.reason.text)}`, ...findings];
}

/** @param {import("../dist/whylock.js").Sentence} [sentence] */
const said = (sentence = []) => sentence.map((part) => ("words" in part ? part.words : part.value)).join("");

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
      const soon =
        expiresIn === undefined ? undefined : expiring(certificate, options.time ?? Date.now(), expiresIn);
      counted(statusOfOne(certificate, soon));
      yield line(target.name, { number, line: at, der, certificate, expiring: soon });
    } else {
      counted(FAILED);
      yield line(target.name, { number, line: at, error });
    }
  }
  return count;
}

/**
 * @param {Certificate} certificate
 * @param {import("./expiry.js").Expiring} [soon]
 */
function statusOfOne({ malformed }, soon) {
  if (malformed.items.length > 0 || (soon && soon.left < 0)) return WORRYING;
  return soon ? EXPIRING : FINE;
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
