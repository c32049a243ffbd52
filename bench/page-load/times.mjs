// How long a page of 40 hosts and 400 requests takes to load, with Whylock and without.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/tools.mjs";
import { startChromium } from "../../tests/browsers/chromium.mjs";
import { startFirefox } from "../../tests/browsers/firefox.mjs";
import { startLab } from "../../tests/lab/lab.mjs";
import { page, pixel } from "../../tests/lab/pages.mjs";

const HOSTS = 40;
const REQUESTS = 400;

const PAGE = "https://www.load.example/";

const start = { firefox: startFirefox, chromium: startChromium };

/** The page, and the hosts that its pictures come from. @returns {import("../../tests/lab/lab.mjs").Site[]} */
function sites() {
  const hosts = Array.from({ length: HOSTS - 1 }, (_, index) => `pictures-${index}.load.example`);
  const pictures = Array.from({ length: REQUESTS - 1 }, (_, index) => {
    return `<img src="https://${hosts[index % hosts.length]}/${index}.gif" alt="">`;
  });
  return [
    { host: new URL(PAGE).host, certificate: {}, answer: page("Pictures", pictures.join("")) },
    ...hosts.map((host) => ({ host, certificate: {}, answer: uncached })),
  ];
}

/** @type {import("../../tests/lab/servers.mjs").Handler} */
function uncached(request, response) {
  response.setHeader("cache-control", "no-store");
  pixel(request, response);
}

/**
 * The same extension, but it listens to nothing: what is left is what any extension costs.
 *
 * @param {string} extension
 * @returns {string} a folder to remove
 */
function idle(extension) {
  const folder = mkdtempSync(join(tmpdir(), "whylock-idle-"));
  cpSync(extension, folder, { recursive: true });
  const opensItsPage = `chrome.runtime.onInstalled.addListener(() => {
    chrome.tabs.create({ url: chrome.runtime.getURL("first-run/first-run.html") });
  });`;
  const { background } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  writeFileSync(join(folder, background.service_worker ?? background.scripts[0]), opensItsPage);
  return folder;
}

/**
 * @param {import("../../tests/browsers/browser.mjs").Tab} tab
 * @param {number} turn makes the address a new one
 * @returns {Promise<number>} in milliseconds
 */
async function load(tab, turn) {
  await tab.go(`${PAGE}?${turn}`);
  return tab.inPage(loadTime);
}

/** Runs in the page: from the start of the navigation to the end of the load event, in milliseconds. */
function loadTime() {
  const [navigation] = performance.getEntriesByType("navigation");
  return /** @type {PerformanceNavigationTiming} */ (navigation).loadEventStart;
}

/**
 * Two browsers load the page in turns, so that both meet the same machine. The first load, which also has to connect to every
 * host, is not counted.
 *
 * @param {"firefox" | "chromium"} kind
 * @param {number} loads
 * @returns {Promise<Record<string, number[]>>} in milliseconds
 */
export async function times(kind, loads) {
  const extension = join(root, "dist", "extension", kind);
  const idleExtension = idle(extension);
  const lab = await startLab({ sites: sites() });
  /** @type {import("../../tests/browsers/browser.mjs").Browser[]} */
  const browsers = [];
  try {
    for (const folder of [extension, idleExtension]) browsers.push(await start[kind](lab, folder));
    const [whylockTab, otherTab] = [await browsers[0].openTab(), await browsers[1].openTab()];
    /** @type {Record<"whylock" | "without", number[]>} */
    const times = { whylock: [], without: [] };
    for (let turn = 0; turn <= loads; turn += 1) {
      times.whylock.push(await load(whylockTab, turn));
      times.without.push(await load(otherTab, turn));
    }
    return { whylock: times.whylock.slice(1), without: times.without.slice(1) };
  } finally {
    for (const browser of browsers) await browser.close();
    await lab.close();
    rmSync(idleExtension, { recursive: true, force: true });
  }
}
