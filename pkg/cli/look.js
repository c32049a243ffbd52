// All targets: several at once, printed in their order.

import { failureInLine, inCheck, inJson, inLine, inLines, inPem, inText, statusOf } from "./forms.js";
import { makeJudge } from "./judge.js";
import { inOrder } from "./order.js";
import { makePrinter, terminal } from "./printer.js";
import { called } from "./read.js";
import { unused, watchGiven } from "./revocation.js";
import { FAILED, FINE, gravest } from "./status.js";
import { isFolder, targets } from "./targets.js";

/** How many targets are looked at at once: enough not to wait for those that never answer, and no flood. */
const MOST_AT_ONCE = 16;

/** What a report is printed as. */
const REPORTED = { text: inText, check: inCheck, json: inJson, ndjson: inLine };

/** @typedef {import("./targets.js").Target} Target */
/** @typedef {import("./forms.js").Setting} Setting */
/** @typedef {ReturnType<typeof makePrinter>} Printer */

/**
 * @typedef {object} Looked what came of a target: one of these, or nothing where it holds no certificate
 * @property {Target} target
 * @property {Error} [error]
 * @property {import("./judge.js").Judged} [judged]
 * @property {import("../dist/whylock.js").Connection} [seen] for those who want no judgement
 * @property {import("./targets.js").FileTarget} [file] to be read piece by piece
 */

/**
 * @param {import("./arguments.js").Request} request
 * @param {import("./printer.js").Surroundings} surroundings
 * @param {(status: number) => void} keep is told the exit status so far, before what it stands for is printed
 * @returns {Promise<number>} the exit status
 */
export async function lookAtAll(request, surroundings, keep) {
  const { form } = request;
  const judge = await makeJudge(request, request.language ?? systemLanguage());
  const folders = [...new Set(request.targets.filter(isFolder))].map((name) => ({ name, read: 0, left: 0 }));
  const several = request.targets.length > 1 || folders.length > 0;
  const expected = folders.length > 0 || form === "ndjson" ? undefined : request.targets.length;
  const printer = makePrinter(surroundings, { expected, isLong: several || form === "ndjson" });
  const { expiresIn } = request;
  const setting = { options: judge.options, terminal: terminal(surroundings), several, expiresIn };
  for (const remark of judge.remarks) printer.complain(remark);
  printer.count();

  /** Of several that are reached at one place, the place alone would not say which. @param {Target} target @param {string} message */
  const complain = ({ name }, message) =>
    printer.complain(several && request.place ? `${name}: ${message}` : message);

  /** @param {Target} target @returns {Promise<Looked>} */
  const look = async (target) => {
    try {
      if (form === "ndjson" && "path" in target) return { target, file: judge.allowed(target) };
      const seen = await judge.see(target);
      if (!seen || form === "pem") return { target, seen };
      return { target, judged: await judge.judge(target.name, seen) };
    } catch (error) {
      return { target, error: /** @type {Error} */ (error) };
    }
  };

  let status = FINE;
  /** @param {number} one */
  const reach = (one) => {
    status = gravest(status, one);
    keep(status);
  };
  const given = watchGiven(request);
  for await (const looked of inOrder(targets(request.targets), MOST_AT_ONCE, look)) {
    const { target, judged } = looked;
    if (judged) given.note(judged);
    const folder = folders.find(({ name }) => "folder" in target && name === target.folder);
    /** @param {Error} error */
    const fail = async (error) => {
      reach(FAILED);
      if (form === "ndjson") await printer.write(failureInLine(target.name, error));
      else complain(target, error.message);
      return true;
    };
    const shown = await show(looked, form, printer, setting, reach).catch(fail);
    if (folder) folder[shown ? "read" : "left"] += 1;
    else if (!shown) await fail(new Error(`${called(target.name)}: it holds no certificate`));
  }
  for (const sentence of given.complaints()) {
    reach(FAILED);
    printer.complain(sentence);
  }
  for (const { name, read, left } of folders) {
    if (read === 0) reach(FAILED);
    if (read === 0) printer.complain(`${name}: no file in it holds a certificate`);
    else if (left > 0) printer.complain(`${name}: files without a certificate, left aside: ${left}`);
  }
  printer.close();
  return status;
}

/**
 * @param {Looked} looked
 * @param {import("./arguments.js").Request["form"]} form
 * @param {Printer} printer
 * @param {Setting} setting
 * @param {(status: number) => void} reach
 * @returns {Promise<boolean>} whether there is a certificate
 */
async function show({ error, judged, seen, file }, form, printer, setting, reach) {
  if (file) {
    /** @param {number} status */
    const counted = (status) => {
      printer.count(1);
      reach(status);
    };
    return (await printer.print(inLines(file, setting, counted))) > 0;
  }
  printer.count(1);
  if (error) throw error;
  if (judged && form !== "pem") {
    reach(statusOf(judged));
    await printer.print(REPORTED[form](judged, setting));
    for (const sentence of await unused(judged, setting.options)) printer.complain(sentence);
    return true;
  }
  if (!seen) return false;
  await printer.print(inPem(seen));
  return true;
}

/** What LC_ALL, LC_MESSAGES or LANG ask for. */
export function systemLanguage() {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
