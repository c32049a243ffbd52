// Certificates and reports out of files and pastes, explained. The crate reads them; this page only brings them.

import { edition } from "../edition.js";
import { listOptions, onLogsChanged } from "../log-list.js";
import { showPage } from "../page.js";
import { languageOptions, onSettingsChanged } from "../settings.js";
import { compareFiles, inspect, openReport, phrases, renderPopup, words } from "../whylock.js";

/** @typedef {import("../settings.js").Settings} Settings */

/**
 * @typedef {object} Opened
 * @property {string} name
 * @property {string[]} certificates in base64
 * @property {string[]} remarks ids of sentences
 * @property {(root: Element, options: Options) => Promise<unknown>} show gives sentences about the file, or something else
 *
 * @typedef {import("../whylock.js").Options} Options
 * @typedef {import("../whylock.js").Report} Report
 */

/** As much as the crate reads (`MAX_INPUT`) and one octet more, so that it can say that it is too much. */
const MOST = 2 ** 24 + 1;

/** How many things are opened and kept at once; the oldest goes first. */
const MOST_OPENED = 50;

const root = element("popup");

/** The latest first. */
const opened = /** @type {Opened[]} */ ([]);

/** @type {Opened | undefined} */
let shown;

/** Whoever is quicker than the module only waits for it. */
const ready = showPage();

/** @type {Settings} */
let settings;

/** The public roots' certificates: loaded at once, as a page of the web shall need its server no more. */
const roots = loadRoots();

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
// so is the list of logs, which is read again from memory
listOptions();

settings = await ready;
onSettingsChanged((changed) => {
  settings = changed;
  if (shown) list(shown);
  show(shown);
});
onLogsChanged(() => show(shown));

/** @param {(File | string)[]} chosen files, or a text */
async function open(chosen) {
  settings ??= await ready;
  element("refused").replaceChildren();
  /** @type {Opened | undefined} */
  let first;
  if (chosen.length > MOST_OPENED) refuse(say("viewer-too-many"));
  for (const one of chosen.slice(0, MOST_OPENED)) {
    const file = typeof one === "string" ? new File([one], say("viewer-pasted")) : one;
    try {
      const read = await readFile(file);
      opened.unshift(read);
      first ??= read;
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error), file.name);
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
  const bytes = await octets(file);
  const { name } = file;
  const report = bytes.length < MOST ? json(bytes) : undefined;
  if (report !== undefined) {
    const saved = /** @type {Report} */ (report);
    await words(saved, options()).catch(() => {
      throw new Error(say("viewer-no-report"));
    });
    const certificates = saved.connection.certificates ?? [];
    return { name, certificates, remarks: [], show: (root, options) => openReport(root, report, options) };
  }
  const found = inspect(bytes, languageOptions(settings).language);
  const { privateKeys, skipped } = found;
  const certificates = found.certificates.map(({ der }) => der);
  const connection = /** @type {const} */ ({
    version: 1,
    observer: "caller",
    url: "",
    sight: "certificates",
    certificates,
  });
  const remarks = [
    ...(privateKeys > 0 ? ["viewer-private-key"] : []),
    ...(skipped > 0 ? ["viewer-skipped"] : []),
  ];
  return { name, certificates, remarks, show: (root, options) => renderPopup(root, connection, options) };
}

/** The beginning of a file, as far as it can be of use. @param {File} file @throws {Error} with a sentence for the person */
async function octets(file) {
  try {
    return new Uint8Array(await file.slice(0, MOST).arrayBuffer());
  } catch {
    throw new Error(say("viewer-unreadable"));
  }
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

/** What was opened, and what each has to do with those before it. @param {Opened} chosen */
function list(chosen) {
  const inOrder = opened.map(({ name, certificates }) => ({ name, certificates })).reverse();
  const said = compareFiles(inOrder, languageOptions(settings).language).reverse();
  const choices = opened.map((one, place) => {
    const radio = Object.assign(document.createElement("input"), { type: "radio", name: "opened" });
    radio.checked = one === chosen;
    radio.addEventListener("change", () => show(one));
    const { about = "", compared = "" } = said[place] ?? {};
    const words = document.createElement("span");
    words.append(isolated(one.name), ...[about, compared].filter(Boolean).map(small));
    const label = document.createElement("label");
    label.append(radio, words);
    return label;
  });
  const choice = element("opened");
  choice.hidden = opened.length < 2;
  choice.replaceChildren(...choice.querySelectorAll("legend"), ...choices);
}

/** @param {Opened | undefined} one */
async function show(one) {
  if (!one) return;
  shown = one;
  const heading = document.createElement("h2");
  heading.append(isolated(one.name));
  element("shown").replaceChildren(heading);
  const [loaded, listed] = await Promise.all([roots, listOptions()]);
  if (shown !== one) return;
  const told = await one.show(root, { ...options(), ...listed, ...(loaded && { roots: loaded }) });
  const remarks = [...one.remarks.map(say), ...(Array.isArray(told) ? told : [])];
  if (shown === one) element("remark").textContent = remarks.join(" ");
}

/** @returns {Options} */
function options() {
  return { ...edition, ...languageOptions(settings) };
}

/** Without them a chain that came without its root ends nowhere, and the report says so. */
async function loadRoots() {
  const answer = await fetch(new URL("../roots.der", import.meta.url)).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** @param {string} reason @param {string} [name] of the file */
function refuse(reason, name) {
  const paragraph = document.createElement("p");
  paragraph.append(...(name === undefined ? [] : [isolated(name), " – "]), reason);
  element("refused").append(paragraph);
}

/** A name with its own direction. @param {string} name */
function isolated(name) {
  const isolated = document.createElement("bdi");
  isolated.textContent = name;
  return isolated;
}

/** @param {string} words */
function small(words) {
  const small = document.createElement("small");
  small.textContent = words;
  return small;
}

/** @param {string} id */
function say(id) {
  return phrases([id], languageOptions(settings).language).words[0] ?? "";
}

/** @param {string} id @returns {HTMLElement} */
function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
