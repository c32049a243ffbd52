// How long a page of 40 hosts and 400 requests takes to load, with Whylock and without.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/tools.mjs";
import { startChromium } from "../tests/browsers/chromium.mjs";
import { startFirefox } from "../tests/browsers/firefox.mjs";
import { startLab } from "../tests/lab/lab.mjs";
import { page, pixel } from "../tests/lab/pages.mjs";
import { median } from "./median.mjs";

const HOSTS = 40;
const REQUESTS = 400;

/** A browser is started anew for each round, with Whylock and without in turns. */
const ROUNDS = 3;

/** The first load of a round, which also has to connect to every host, is not counted. */
const LOADS = 8;

const PAGE = "https://www.load.example/";

const start = { firefox: startFirefox, chromium: startChromium };

/** The page, and the hosts that its pictures come from. @returns {import("../tests/lab/lab.mjs").Site[]} */
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

/** @type {import("../tests/lab/servers.mjs").Handler} */
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
 * @param {"firefox" | "chromium"} kind
 * @param {string} extension
 * @param {import("../tests/lab/lab.mjs").Lab} lab
 * @returns {Promise<number[]>} the times of one round, in milliseconds
 */
async function round(kind, extension, lab) {
  const browser = await start[kind](lab, extension);
  try {
    const tab = await browser.openTab();
    const times = [];
    for (let load = 0; load <= LOADS; load += 1) {
      await tab.go(`${PAGE}?${load}`);
      times.push(await tab.inPage(loadTime));
    }
    return times.slice(1);
  } finally {
    await browser.close();
  }
}

/** Runs in the page: from the start of the navigation to the end of the load event, in milliseconds. */
function loadTime() {
  const [navigation] = performance.getEntriesByType("navigation");
  return /** @type {PerformanceNavigationTiming} */ (navigation).loadEventStart;
}

/**
 * @param {"firefox" | "chromium"} kind
 * @returns {Promise<{ whylock: number, without: number }>} median times in milliseconds
 */
export async function pageLoad(kind) {
  const whylock = join(root, "dist", "extension", kind);
  const without = idle(whylock);
  const lab = await startLab({ sites: sites() });
  try {
    /** @type {Record<"whylock" | "without", number[]>} */
    const times = { whylock: [], without: [] };
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      times.whylock.push(...(await round(kind, whylock, lab)));
      times.without.push(...(await round(kind, without, lab)));
    }
    return { whylock: median(times.whylock), without: median(times.without) };
  } finally {
    await lab.close();
    rmSync(without, { recursive: true, force: true });
  }
}
