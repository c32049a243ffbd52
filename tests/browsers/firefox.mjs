/** A headless Firefox that trusts the lab's roots, asks the lab's proxy for everything, and runs the extension. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Builder } from "selenium-webdriver";
import * as firefox from "selenium-webdriver/firefox.js";
import { locate } from "../../scripts/tools.mjs";
import { openBrowser } from "./browser.mjs";
import { trustRoots } from "./trust.mjs";

/** The address of the extension's pages; Firefox would draw another one for every profile. */
const ADDRESS = "3c1d4e57-9f0a-4d0e-8a0b-2f1f6d7b9a10";

/** Everything that Firefox does on its own over the network, turned off: the proxy's log has to hold the lab alone. */
const QUIET = {
  "app.normandy.enabled": false,
  "browser.contentblocking.report.lockwise.enabled": false,
  "browser.discovery.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.update": false,
  "browser.topsites.contile.enabled": false,
  "browser.urlbar.suggest.searches": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.trr.mode": 5,
  "privacy.trackingprotection.pbmode.enabled": false,
  "security.OCSP.enabled": 0,
  "toolkit.telemetry.enabled": false,
};

/** A service worker's script is asked for again long after a test, not at some moment in it. In milliseconds. */
const STEADY = { "dom.serviceWorkers.update_delay": 600_000 };

/** Pictures over http load in pages over https, as somebody may set it. */
const MIXING = { "security.mixed_content.upgrade_display_content": false };

/** A permission that an extension asks for is given without a question that no driver can answer. */
const WILLING = { "extensions.webextOptionalPermissionPrompts": false };

/** @param {number} port */
const throughProxy = (port) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_bypass": false,
  "network.proxy.failover_direct": false,
});

/**
 * @param {import("../lab/lab.mjs").Lab} lab
 * @param {string} extension the folder of the unpacked extension
 * @param {{headless?: boolean}} [options]
 */
export async function startFirefox(lab, extension, { headless = true } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "whylock-firefox-"));
  trustRoots(profile, lab.pki.trustedRoots);
  const { id } = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")).browser_specific_settings
    .gecko;

  const options = new firefox.Options().setBinary(locate("firefox")).addArguments("-profile", profile);
  if (headless) options.addArguments("-headless");
  const preferences = {
    ...QUIET,
    ...STEADY,
    ...MIXING,
    ...WILLING,
    ...throughProxy(lab.proxy.port),
    "browser.download.folderList": 2,
    "browser.download.dir": profile,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: ADDRESS }),
  };
  for (const [name, value] of Object.entries(preferences)) options.setPreference(name, value);

  // Without --allow-system-access a driver may not open the extension's pages; without the variable Firefox asks its
  // maker's server for settings, whatever the preference says.
  const service = new firefox.ServiceBuilder(locate("geckodriver"))
    .addArguments("--allow-system-access")
    .setEnvironment({ ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" });
  const built = new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service);
  const driver = /** @type {firefox.Driver} */ (await built.build());
  await inBrowserItself(driver, allowPrivateWindows, id);
  await driver.installAddon(resolve(extension), true);
  return openBrowser({
    kind: "firefox",
    driver,
    origin: `moz-extension://${ADDRESS}`,
    folder: profile,
    stopBackground: () => inBrowserItself(driver, stopBackground, id),
    setAccess: (given) => inBrowserItself(driver, setAccess, id, given),
  });
}

/**
 * Runs a function among Firefox's own code.
 *
 * @template {unknown[]} Arguments
 * @param {firefox.Driver} driver
 * @param {(...args: Arguments) => unknown} body
 * @param {Arguments} args
 */
export async function inBrowserItself(driver, body, ...args) {
  await driver.setContext(firefox.Context.CHROME);
  await driver.executeScript(body, ...args);
  await driver.setContext(firefox.Context.CONTENT);
}

/** Beforehand: a driver that allows it with the installation starts the extension twice. @param {string} extension */
function allowPrivateWindows(extension) {
  const { ExtensionPermissions } = Reflect.get(globalThis, "ChromeUtils").importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  return ExtensionPermissions.add(extension, {
    permissions: ["internal:privateBrowsingAllowed"],
    origins: [],
  });
}

/** To all sites, as a person gives and takes it. @param {string} extension its id @param {boolean} given */
function setAccess(extension, given) {
  const { ExtensionPermissions } = Reflect.get(globalThis, "ChromeUtils").importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const access = { permissions: [], origins: ["<all_urls>"] };
  const running = Reflect.get(globalThis, "WebExtensionPolicy").getByID(extension).extension;
  return given
    ? ExtensionPermissions.add(extension, access, running)
    : ExtensionPermissions.remove(extension, access, running);
}

/** @param {string} extension */
function stopBackground(extension) {
  const policy = Reflect.get(globalThis, "WebExtensionPolicy").getByID(extension);
  return policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
}
