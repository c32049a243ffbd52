// Certificates and reports out of files and pastes, explained. The crate reads them; this page only brings them.

import { edition } from "../edition.js";
import { listOptions, onLogsChanged } from "../log-list.js";
import { showPage } from "../page.js";
import { languageOptions, onSettingsChanged } from "../settings.js";
import { inspect, openReport, phrases, renderPopup, words } from "../whylock.js";

/** @typedef {import("../settings.js").Settings} Settings */

/**
 * @typedef {object} Opened
 * @property {string} name
 * @property {string[]} remarks ids of sentences
 * @property {(root: Element, options: Options) => Promise<unknown>} show
 *
 * @typedef {import("../whylock.js").Options} Options
 * @typedef {import("../whylock.js").Report} Report
 */

/** As much as the crate reads (`MAX_INPUT`) and one octet more, so that it can say that it is too much. */
const MOST = 2 ** 24 + 1;

/** How many things are kept at once; the oldest goes first. */
const MOST_OPENED = 50;

const root = element("popup");
const opened = /** @type {Opened[]} */ ([]);

/** @type {Opened | undefined} */
let shown;

/** Whoever is quicker than the module only waits for it. */
const ready = showPage();

/** @type {Settings} */
let settings;

/** The public roots' certificates, loaded when the first chain is opened. @type {Promise<Uint8Array | undefined> | undefined} */
let roots;

const text = /** @type {HTMLTextAreaElement} */ (element("text"));
const files = /** @type {HTMLInputElement} */ (element("files"));

element("paste").addEventListener("submit", (event) => {
  event.preventDefault();
  open([text.value]);
});
files.addEventListener("change", async () => {
  await open([...(files.files ?? [])]);
  // the same file can be chosen again
  files.value = "";
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer;
  if (!dropped) return;
  event.preventDefault();
  const found = [...dropped.files];
  open(found.length > 0 ? found : [dropped.getData("text/plain")]);
});

settings = await ready;
onSettingsChanged((changed) => {
  settings = changed;
  show(shown);
});
onLogsChanged(() => show(shown));

/** @param {(File | string)[]} chosen files, or a text */
async function open(chosen) {
  settings ??= await ready;
  element("refused").replaceChildren();
  /** @type {Opened | undefined} */
  let first;
  for (const one of chosen) {
    const file = typeof one === "string" ? new File([one], say("viewer-pasted")) : one;
    try {
      const read = await readFile(file);
      opened.unshift(read);
      first ??= read;
    } catch (error) {
      refuse(file.name, error instanceof Error ? error.message : String(error));
    }
  }
  opened.splice(MOST_OPENED);
  if (!first) return;
  list(first);
  await show(first);
  root.scrollIntoView({ block: "start" });
}

/**
 * @param {File} file
 * @returns {Promise<Opened>}
 * @throws {Error} with a sentence for the person
 */
async function readFile(file) {
  const bytes = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
  const { name } = file;
  const report = bytes.length < MOST ? json(bytes) : undefined;
  if (report !== undefined) {
    await words(/** @type {Report} */ (report), options()).catch(() => {
      throw new Error(say("viewer-no-report"));
    });
    return { name, remarks: [], show: (root, options) => openReport(root, report, options) };
  }
  const { certificates, privateKeys, skipped } = inspect(bytes, languageOptions(settings).language);
  const connection = /** @type {const} */ ({
    version: 1,
    observer: "caller",
    url: "",
    sight: "certificates",
    certificates: certificates.map(({ der }) => der),
  });
  const remarks = [
    ...(privateKeys > 0 ? ["viewer-private-key"] : []),
    ...(skipped > 0 ? ["viewer-skipped"] : []),
  ];
  return { name, remarks, show: (root, options) => renderPopup(root, connection, options) };
}

/**
 * What a file holds if it is JSON: no certificate begins with a brace.
 *
 * @param {Uint8Array} bytes
 * @returns {unknown}
 */
function json(bytes) {
  const written = new TextDecoder().decode(bytes).trimStart();
  if (!written.startsWith("{")) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    throw new Error(say("viewer-no-report"));
  }
}

/** @param {Opened} chosen */
function list(chosen) {
  const buttons = opened.map((one) => {
    const radio = Object.assign(document.createElement("input"), { type: "radio", name: "opened" });
    radio.checked = one === chosen;
    radio.addEventListener("change", () => show(one));
    const label = document.createElement("label");
    const name = document.createElement("bdi");
    name.textContent = one.name;
    label.append(radio, name);
    return label;
  });
  const choice = element("opened");
  choice.hidden = opened.length < 2;
  choice.replaceChildren(...choice.querySelectorAll("legend"), ...buttons);
}

/** @param {Opened | undefined} one */
async function show(one) {
  if (!one) return;
  shown = one;
  element("remark").textContent = one.remarks.map(say).join(" ");
  roots ??= loadRoots();
  const [loaded, listed] = await Promise.all([roots, listOptions()]);
  if (shown === one) await one.show(root, { ...options(), ...listed, ...(loaded && { roots: loaded }) });
}

/** @returns {Options} */
function options() {
  return { ...edition, ...languageOptions(settings) };
}

/** Without them a chain that came without its root ends nowhere, and the report says so. */
async function loadRoots() {
  const answer = await fetch("../roots.der").catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** @param {string} name @param {string} reason */
function refuse(name, reason) {
  const paragraph = document.createElement("p");
  const file = document.createElement("bdi");
  file.textContent = name;
  paragraph.append(file, ` – ${reason}`);
  element("refused").append(paragraph);
}

/** @param {string} id */
function say(id) {
  return phrases([id], languageOptions(settings).language).words[0] ?? "";
}

/** @param {string} id @returns {HTMLElement} */
function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
