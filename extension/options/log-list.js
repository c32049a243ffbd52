// The part of the options page about the list of public logs: shows which is in use, and takes a newer one from two files.

import { logListKey } from "../edition.js";
import { forgetImportedLogs, importedLogs, keepLogs, logs, onLogsChanged, shippedLogs } from "../log-list.js";
import { languageOptions, onSettingsChanged, readSettings } from "../settings.js";
import { describeLogs, readLogList } from "../whylock.js";

/** No more of a file is read: the crate refuses what is as long. In bytes. */
const LONGEST = 4 * 2 ** 20;

const SIGNATURE = /\.sig$/i;

const part = /** @type {HTMLElement} */ (document.getElementById("logs"));
const files = /** @type {HTMLInputElement} */ (document.getElementById("logs-files"));

/** Shows the list in use, and takes what the person chooses. The words have to be there. */
export async function showLogList() {
  document.getElementById("logs-import")?.addEventListener("click", () => files.click());
  document.getElementById("logs-remove")?.addEventListener("click", remove);
  files.addEventListener("change", take);
  onLogsChanged(showInUse);
  onSettingsChanged(showInUse);
  await showInUse();
}

async function showInUse() {
  const imported = await importedLogs();
  const { published, source, logs } = describeLogs(imported ?? (await shippedLogs()));
  part.dataset.inUse = imported ? "imported" : "shipped";
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
  write("date", published ? day.format(published * 1000) : "");
  write("source", source);
  write("count", String(logs));
}

/** @param {string} fact @param {string} value */
function write(fact, value) {
  const place = part.querySelector(`[data-fact="${fact}"]`);
  if (place) place.textContent = value;
}

async function take() {
  const chosen = [...(files.files ?? [])];
  files.value = ""; // the same files can be chosen again
  const signature = chosen.find(({ name }) => SIGNATURE.test(name));
  const json = chosen.find((file) => file !== signature);
  if (chosen.length !== 2 || !signature || !json) return say("both");
  try {
    const { language } = languageOptions(await readSettings());
    const list = { json: await read(json), signature: await read(signature), ...ownKey() };
    const taken = await readLogList(list, { logs: await logs(), language });
    await keepLogs(taken.text);
    say("taken");
  } catch (error) {
    say("refused", error instanceof Error ? error.message : String(error));
  }
}

/** @param {File} file */
const read = async (file) => new Uint8Array(await file.slice(0, LONGEST).arrayBuffer());

/** The key that signs this edition's lists, where it is another than everybody's. */
const ownKey = () =>
  logListKey === undefined ? {} : { key: Uint8Array.from(atob(logListKey), (octet) => octet.charCodeAt(0)) };

async function remove() {
  await forgetImportedLogs();
  say("removed");
}

/**
 * @param {"taken" | "refused" | "both" | "removed"} result
 * @param {string} [reason]
 */
function say(result, reason = "") {
  part.dataset.result = result;
  write("reason", reason);
}
