// The popup's shell: has the tab's record drawn, again whenever it changes, and does what a button asks. It decides nothing.

import { grantAccess, onAccessChanged } from "../access.js";
import { browser, observer } from "../browser.js";
import { edition } from "../edition.js";
import { logOptions, onLogsChanged } from "../log-list.js";
import { ask } from "../messages.js";
import { startModule } from "../module.js";
import { preparedFor } from "../prepared.js";
import { connectionFor, onRecordChanged } from "../record.js";
import { languageOptions, onSettingsChanged, readSettings } from "../settings.js";
import { showTheme } from "../theme.js";
import { onVisitsChanged, visitOptions } from "../visits.js";
import { renderPopup } from "../whylock.js";
import { showWords } from "../words.js";
import { mount } from "./mount.js";

/** @typedef {import("../whylock.js").ActionId} ActionId */
/** @typedef {import("../whylock.js").Connection} Connection */

const root = /** @type {HTMLElement} */ (document.getElementById("popup"));

const parameters = new URLSearchParams(location.search);

/** The popup of a tab, opened as a page of its own; without it, the tab in front. */
const requested = parameters.get("tab");

/** The one of the page's other hosts that it is about; without it, the page itself. */
const host = parameters.get("host");
if (requested) document.documentElement.dataset.view = "tab";

/**
 * What each button does.
 *
 * @type {Partial<Record<ActionId, (tabId: number) => Promise<unknown>>>}
 */
const actions = {
  "forget-visits": (tabId) => ask({ type: "visits", choice: "forget", tabId }),
  "grant-access": grantAccess,
  "keep-visits": (tabId) => ask({ type: "visits", choice: "keep", tabId }),
  "look-closer": (tabId) => ask({ type: "look-closer", tabId, ...(host && { host }) }),
  reload: (tabId) => browser.tabs.reload(tabId),
  "stop-keeping-visits": (tabId) => ask({ type: "visits", choice: "stop", tabId }),
};

/** Drawings wait for each other, and an older one that has not begun is left out. @type {Promise<unknown>} */
let drawn = Promise.resolve();

/** What is asked for is numbered, for an older record may come later. */
let latest = 0;

/** The module is compiled while the record is looked up. */
const module = startModule();

/** What the person chose. */
let chosen = readSettings();

document.getElementById("settings")?.addEventListener("click", () => browser.runtime.openOptionsPage());
document
  .getElementById("viewer")
  ?.addEventListener("click", () =>
    browser.tabs.create({ url: browser.runtime.getURL("viewer/viewer.html") }),
  );

try {
  const tabId = await tab();
  onRecordChanged(tabId, () => draw(tabId));
  onAccessChanged(() => draw(tabId));
  onSettingsChanged((settings) => {
    chosen = Promise.resolve(settings);
    draw(tabId);
  });
  onLogsChanged(() => draw(tabId));
  onVisitsChanged(() => draw(tabId));
  await draw(tabId);
} catch (error) {
  const cause = document.getElementById("cause");
  if (cause) cause.textContent = String(error);
  root.dataset.unable = "";
}

/** @returns {Promise<number>} */
async function tab() {
  if (requested) return Number(requested);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active.id ?? browser.tabs.TAB_ID_NONE;
}

/** @param {number} tabId */
async function draw(tabId) {
  const turn = ++latest;
  const [connection, settings] = await Promise.all([connectionFor(tabId).catch(failed), chosen]);
  // the list is read while the module is compiled
  const listed = logOptions(connection);
  if (isBlank() && !host) await showPrepared(tabId, connection, settings);
  await Promise.all([module, listed]);
  await show(tabId, connection, turn);
}

/** Whether the popup has shown nothing yet. */
function isBlank() {
  return root.dataset.verdict === undefined;
}

/**
 * Shows what the crate prepared in the background page, if it is about just this.
 *
 * @param {number} tabId
 * @param {Connection} connection
 * @param {import("../settings.js").Settings} settings
 */
async function showPrepared(tabId, connection, settings) {
  const { language } = languageOptions(settings);
  const prepared = await preparedFor(browser.storage.session, tabId, connection, language).catch(
    () => undefined,
  );
  if (!prepared || !isBlank()) return;
  showTheme(settings);
  mount(root, prepared);
  document.documentElement.lang = root.lang;
  document.documentElement.dir = root.dir;
  for (const button of root.querySelectorAll("[data-action]")) {
    const action = /** @type {ActionId} */ (button.getAttribute("data-action"));
    button.addEventListener("click", () => act(tabId, action));
  }
}

/**
 * @param {number} tabId
 * @param {Connection} connection
 * @param {number} [turn] when the record was asked for
 */
function show(tabId, connection, turn = ++latest) {
  /** @param {ActionId | "explain-host"} action @param {string} [url] */
  const onAction = (action, url) =>
    action === "explain-host" ? explainHost(tabId, String(url)) : act(tabId, action);
  const drawing = async () => {
    if (turn !== latest) return;
    const [settings, logs, visits] = await Promise.all([
      chosen,
      logOptions(connection),
      visitOptions(connection),
    ]);
    const spoken = languageOptions(settings);
    showTheme(settings);
    showWords(spoken.language);
    await renderPopup(root, connection, {
      ...edition,
      ...spoken,
      ...logs,
      ...(host ? { host } : visits),
      onAction,
    });
  };
  drawn = drawn.then(drawing, drawing);
  return drawn;
}

/**
 * @param {number} tabId
 * @param {ActionId} action
 */
async function act(tabId, action) {
  if (root.ariaBusy === "true") return;
  root.ariaBusy = "true";
  try {
    await actions[action]?.(tabId);
    await draw(tabId);
  } catch (error) {
    await show(tabId, failed(error));
  } finally {
    root.ariaBusy = null;
  }
}

/**
 * Explains the connection to one of the page's other hosts, beside the page.
 *
 * @param {number} tabId
 * @param {string} url
 */
function explainHost(tabId, url) {
  const asked = new URLSearchParams({ tab: String(tabId), host: url });
  return browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html?${asked}`) });
}

/**
 * What a call that threw has to say, as a message like any other.
 *
 * @param {unknown} error
 * @returns {Connection}
 */
function failed(error) {
  return { version: 1, observer, url: "", sight: "failed", failure: String(error) };
}
