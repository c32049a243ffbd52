// npm start: sets up, builds, starts the lab, and opens a browser with the lab edition on it.
//
//   npm start -- --browser chromium         another browser than Firefox
//   npm start -- --headless --out DIR       no window: writes what the popup says in every scenario to DIR
//   npm start -- --headless --only expired  only that scenario
//   npm start -- --headless --only hostile  the popup with every class of hostile certificates
//   npm start -- --headless --only past     the popup with everything that can have changed since an earlier visit

import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepare } from "./build.mjs";
import { forBrowsing } from "./setup.mjs";
import { modernNode, toolEnvironment } from "./tools.mjs";

const USAGE = "npm start -- [--browser firefox|chromium] [--headless] [--out DIR] [--only SCENARIO]";

const BROWSERS = /** @type {const} */ (["firefox", "chromium"]);

/** Set in the second of the two processes that this script may run in. */
const PREPARED = "WHYLOCK_PREPARED";

/** @throws {Error} on options that mean nothing */
function readOptions() {
  const { values } = parseArgs({
    options: {
      browser: { type: "string" },
      headless: { type: "boolean", default: !hasDisplay() },
      out: { type: "string" },
      only: { type: "string" },
    },
  });
  const { out, only } = values;
  const browser = BROWSERS.find((kind) => kind === values.browser);
  if (values.browser && !browser) throw new Error(`There is no browser ${values.browser} here.`);
  const headless = values.headless || out !== undefined || only !== undefined;
  // A folder is meant as seen from where npm was called.
  return { browser, headless, out: resolve(process.env.INIT_CWD ?? "", out ?? "dist/pictures"), only };
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The lab needs a Node of its own, which the set-up may just have brought. */
function continueInModernNode() {
  const { status } = spawnSync(modernNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...toolEnvironment(), [PREPARED]: "yes" },
  });
  process.exitCode = status ?? 1;
}

/** @param {ReturnType<typeof readOptions>} options */
async function showLab({ browser, headless, out, only }) {
  if (headless) {
    const { takePictures } = await import("../tests/browsers/pictures.mjs");
    await takePictures({ kinds: browser ? [browser] : BROWSERS, out, only });
  } else {
    const { openLab } = await import("../tests/browsers/open.mjs");
    await openLab(browser ?? "firefox");
  }
}

/** @returns {ReturnType<typeof readOptions> | undefined} nothing when they made no sense, which is then said */
function understood() {
  try {
    return readOptions();
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : problem}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

const options = understood();
if (options && !process.env[PREPARED]) {
  await prepare(forBrowsing);
  continueInModernNode();
} else if (options) {
  console.log("▶ Starting the lab");
  await showLab(options).catch((/** @type {Error} */ problem) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
