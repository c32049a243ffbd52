/** A lab with a browser in it, for one file of tests or one round of pictures. */
import { cpSync, rmSync } from "node:fs";
import { assembleLab } from "../../scripts/extension.mjs";
import { startLab } from "../lab/lab.mjs";
import { trust } from "../lab/trust.mjs";
import { startChromium } from "./chromium.mjs";
import { startFirefox } from "./firefox.mjs";
import { dateLists, USUAL_AGE } from "./lists.mjs";

/** @typedef {"firefox" | "chromium"} Kind */

export const kinds = /** @type {const} */ (["firefox", "chromium"]);

const start = { firefox: startFirefox, chromium: startChromium };

/**
 * @typedef {object} Options
 * @property {import("../lab/lab.mjs").Site[]} [sites] beside those of the scenarios
 * @property {"lab" | "release"} [edition]
 * @property {number | null} [listsOf] how many days ago the extension's lists of roots and logs were made, whatever day it is;
 *   null leaves them their own days
 * @property {boolean} [headless]
 *
 * @param {Kind} kind
 * @param {Options} [options]
 */
export async function startSession(
  kind,
  { sites = [], edition = "lab", listsOf = USUAL_AGE, headless = true } = {},
) {
  const lab = await startLab({ sites });
  try {
    const folder = extensionFolder(kind, edition, lab);
    if (listsOf !== null) dateLists(folder, listsOf, lab.pki.now);
    const browser = await start[kind](lab, folder, { headless });
    return { lab, browser, close: () => Promise.all([browser.close(), lab.close()]) };
  } catch (problem) {
    await lab.close();
    throw problem;
  }
}

/** @typedef {Awaited<ReturnType<typeof startSession>>} Session */

/** One of its own, whose lists may be dated. @param {Kind} kind @param {"lab" | "release"} edition @param {import("../lab/lab.mjs").Lab} lab */
function extensionFolder(kind, edition, lab) {
  if (edition === "lab") return assembleLab(trust(lab.pki))[kind];
  const [released, folder] = [`dist/extension/${kind}`, `dist/extension/${kind}-dated`];
  rmSync(folder, { recursive: true, force: true });
  cpSync(released, folder, { recursive: true });
  return folder;
}

/** Without a window Chromium saves nothing, unless it is told where. @param {import("./browser.mjs").Browser} browser */
export async function allowDownloads({ driver, folder }) {
  const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
  const allowed = { behavior: "allow", downloadPath: folder };
  await chromium.sendDevToolsCommand("Browser.setDownloadBehavior", allowed);
}

/** Whom the browser asked that is not of the lab. @param {import("../lab/lab.mjs").Lab} lab */
export const strangers = (lab) =>
  lab.proxy.asked.filter(({ known }) => !known).map(({ how, host, port }) => `${how} ${host}:${port}`);
