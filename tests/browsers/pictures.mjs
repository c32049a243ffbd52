/** Visits every scenario without a window, and keeps what the popup shows and says. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scenarios } from "../lab/scenarios.mjs";
import { startSession } from "./session.mjs";
import { visit } from "./visit.mjs";

/** The scenario whose explanation is printed at the end. */
const EXAMPLE = "good-ecdsa";

/**
 * For each scenario, in a folder for each browser: `NAME.txt` is everything that the popup says, `NAME.png` shows it as
 * it opens, `NAME-unfolded.png` with the connection's story and the checks unfolded. Where Look closer is offered,
 * `NAME-looked.*` are the same after it.
 *
 * @param {{kinds: readonly import("./session.mjs").Kind[], out: string, only?: string}} options
 */
export async function takePictures({ kinds, out, only }) {
  const chosen = only === undefined ? scenarios : scenarios.filter(({ name }) => name === only);
  if (chosen.length === 0) {
    throw new Error(
      `There is no scenario ${only}. The scenarios: ${scenarios.map(({ name }) => name).join(", ")}`,
    );
  }
  let example = "";
  for (const kind of kinds) {
    const folder = join(out, kind);
    mkdirSync(folder, { recursive: true });
    const session = await startSession(kind);
    try {
      for (const [index, scenario] of chosen.entries()) {
        const { headline, text } = await take(session.browser, scenario, folder);
        console.log(`  ${kind} ${index + 1}/${chosen.length}  ${scenario.name}: ${headline}`);
        if (!example || scenario.name === EXAMPLE) example = text;
      }
    } finally {
      await session.close();
    }
  }
  console.log(`\n${example}\n\n▶ Pictures and texts are in ${out}`);
}

/**
 * @param {import("./browser.mjs").Browser} browser
 * @param {import("../lab/scenarios.mjs").Scenario} scenario
 * @param {string} folder
 */
async function take(browser, scenario, folder) {
  const tab = await visit(browser, scenario);
  let popup = await tab.openPopup();
  const before = await keep(popup, join(folder, scenario.name));
  if (!(await popup.actions()).includes("look-closer")) {
    await popup.close();
    await tab.close();
    return before;
  }
  await popup.close();
  popup = await tab.openPopup(); // folded again
  await popup.lookCloser();
  const after = await keep(popup, join(folder, `${scenario.name}-looked`));
  await popup.close();
  await tab.close();
  return { ...after, headline: `${before.headline} → ${after.headline}` };
}

/** @param {import("./popup.mjs").Popup} popup @param {string} path without the end of the name */
async function keep(popup, path) {
  const headline = await popup.headline();
  writeFileSync(`${path}.png`, await popup.picture());
  await popup.unfold("#journey-details, #checks-details");
  writeFileSync(`${path}-unfolded.png`, await popup.picture());
  const text = await popup.text();
  writeFileSync(`${path}.txt`, `${text}\n`);
  return { headline, text };
}
