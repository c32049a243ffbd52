/** A headless Chromium that trusts the lab's roots, asks the lab's proxy for everything, and runs the extension. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Builder } from "selenium-webdriver";
import * as chrome from "selenium-webdriver/chrome.js";
import { locate } from "../../scripts/tools.mjs";
import { BROWSERS_OWN_HOST } from "../lab/lab.mjs";
import { ALLOWED_TO_MIX } from "../lab/scenarios.mjs";
import { openBrowser } from "./browser.mjs";
import { trustRoots } from "./trust.mjs";

/**
 * Two things Chromium asks for whatever it is told: whose accounts its cookies hold, and a list of language models.
 * It is made to ask the lab for them.
 */
const OWN_REQUESTS = `https://${BROWSERS_OWN_HOST}`;

/** Everything else that Chromium does on its own over the network, turned off: the proxy's log is to hold the lab alone. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-extensions-with-background-pages",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints",
  "--disable-field-trial-config",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  `--gaia-url=${OWN_REQUESTS}`,
  `--component-updater=url-source=${OWN_REQUESTS}`,
];

const PREFERENCES = {
  // The first tab is empty: Debian's would be a search engine's page.
  "session.restore_on_startup": 4,
  "session.startup_urls": ["about:blank"],
  // One site may load over http: Chromium's setting for that.
  "profile.content_settings.exceptions.mixed_script": { [`${ALLOWED_TO_MIX},*`]: { setting: 1 } },
  // Only a developer's unpacked extension may be loaded anew.
  "extensions.ui.developer_mode": true,
};

/**
 * @param {import("../lab/lab.mjs").Lab} lab
 * @param {string} extension the folder of the unpacked extension
 * @param {{headless?: boolean}} [options]
 */
export async function startChromium(lab, extension, { headless = true } = {}) {
  const home = mkdtempSync(join(tmpdir(), "whylock-chromium-"));
  trustRoots(join(home, ".pki", "nssdb"), lab.pki.trustedRoots);

  const options = new chrome.Options();
  options.setChromeBinaryPath(locate("chromium"));
  options.addArguments(
    ...QUIET,
    ...(headless ? ["--headless=new", "--disable-gpu"] : []),
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // root has no sandbox in Chromium
    `--user-data-dir=${join(home, "profile")}`,
    `--proxy-server=127.0.0.1:${lab.proxy.port}`,
    "--proxy-bypass-list=<-loopback>",
    `--load-extension=${resolve(extension)}`,
  );
  options.setUserPreferences(PREFERENCES);
  const service = new chrome.ServiceBuilder(locate("chromedriver")).setEnvironment({
    ...process.env,
    HOME: home,
  });
  const built = new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service);
  const driver = /** @type {chrome.Driver} */ (await built.build());
  const id = extensionId(resolve(extension));
  await allowPrivateWindows(driver, id);
  return openBrowser({
    kind: "chromium",
    driver,
    origin: `chrome-extension://${id}`,
    folder: home,
    stopBackground: () => stopBackground(driver),
  });
}

/** Only a person can let an extension into private windows, on a page of the browser. @param {chrome.Driver} driver @param {string} extensionId */
async function allowPrivateWindows(driver, extensionId) {
  await driver.get("chrome://extensions");
  await driver.executeScript(
    (/** @type {string} */ extensionId) =>
      Reflect.get(chrome, "developerPrivate").updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    extensionId,
  );
}

/** @param {chrome.Driver} driver */
async function stopBackground(driver) {
  await driver.sendDevToolsCommand("ServiceWorker.enable", {});
  await driver.sendDevToolsCommand("ServiceWorker.stopAllWorkers", {});
}

/** Chromium names an unpacked extension after its key, or else after its folder. @param {string} folder */
function extensionId(folder) {
  const { key } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const digest = createHash("sha256").update(key ? Buffer.from(key, "base64") : folder);
  return [...digest.digest("hex").slice(0, 32)]
    .map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)])
    .join("");
}
