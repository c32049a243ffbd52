// The explanation as nodes of a page.

import { abortable } from "./abort.js";
import { asked } from "./asked.js";
import { checkHost, message } from "./connection.js";
import { InputError } from "./errors.js";
import * as whylock from "./module.js";
import { whole } from "./module.js";
import { kindOf } from "./octets.js";
import { moduleOptions } from "./options.js";
import { checkRecord } from "./shape.js";

export { InputError, ShapeError, WhylockError } from "./errors.js";
export { init } from "./module.js";

/** @typedef {import("../dist/whylock.js").Report} Report */
/** @typedef {import("./connection.js").ConnectionInput} ConnectionInput */
/** @typedef {import("./options.js").ExplainOptions} ExplainOptions */

/**
 * @typedef {object} Acting
 * @property {(action: import("../dist/whylock.js").ActionId | "explain-host", host?: string) => void} [onAction] is told
 *   which of the buttons was pressed
 */

/**
 * Draws the explanation of a connection into an element, and gives the report behind it.
 *
 * @example
 * await renderPopup(document.body, connection, { language: navigator.language });
 *
 * @param {Element} element
 * @param {ConnectionInput} connection
 * @param {ExplainOptions & Acting} [options]
 * @returns {Promise<Report>}
 * @throws {InputError | ShapeError}
 */
export function renderPopup(element, connection, options) {
  return abortable(options?.signal, async () => {
    checkElement(element);
    const [seen, chosen] = [
      await message(whole, connection, options?.signal),
      await moduleOptions(whole, options, ["onAction"]),
    ];
    checkHost(seen, options);
    options?.signal?.throwIfAborted();
    return asked(whole, () => whylock.renderPopup(element, seen, chosen));
  });
}

/**
 * Draws a report that somebody saved, none of whose words are believed.
 *
 * @param {Element} element
 * @param {unknown} report
 * @param {ExplainOptions} [options]
 * @returns {Promise<string[]>} sentences for the person about the report itself
 * @throws {InputError | ShapeError}
 */
export function openReport(element, report, options) {
  return abortable(options?.signal, async () => {
    checkElement(element);
    checkRecord(report, "report", "a report that was saved");
    const chosen = await moduleOptions(whole, options);
    options?.signal?.throwIfAborted();
    return asked(whole, () => whylock.openReport(element, report, chosen));
  });
}

/** @param {unknown} element */
function checkElement(element) {
  if (typeof Element === "function" && element instanceof Element) return;
  throw new InputError(`element has to be an Element of a page, and not ${kindOf(element)}`, {
    code: "wrong-type",
    field: "element",
  });
}
