/** A lab with a browser in it, for one file of tests or one round of pictures. */
import { assembleLab } from "../../scripts/extension.mjs";
import { startLab } from "../lab/lab.mjs";
import { trust } from "../lab/trust.mjs";
import { startChromium } from "./chromium.mjs";
import { startFirefox } from "./firefox.mjs";

/** @typedef {"firefox" | "chromium"} Kind */

export const kinds = /** @type {const} */ (["firefox", "chromium"]);

const start = { firefox: startFirefox, chromium: startChromium };

/**
 * @param {Kind} kind
 * @param {{sites?: import("../lab/lab.mjs").Site[], edition?: "lab" | "release", headless?: boolean}} [options]
 */
export async function startSession(kind, { sites = [], edition = "lab", headless = true } = {}) {
  const lab = await startLab({ sites });
  try {
    const browser = await start[kind](lab, extensionFolder(kind, edition, lab), { headless });
    return { lab, browser, close: () => Promise.all([browser.close(), lab.close()]) };
  } catch (problem) {
    await lab.close();
    throw problem;
  }
}

/** @typedef {Awaited<ReturnType<typeof startSession>>} Session */

/** @param {Kind} kind @param {"lab" | "release"} edition @param {import("../lab/lab.mjs").Lab} lab */
function extensionFolder(kind, edition, lab) {
  if (edition === "release") return `dist/extension/${kind}`;
  return assembleLab(trust(lab.pki))[kind];
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
