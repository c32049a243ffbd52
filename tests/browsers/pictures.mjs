/** Visits every scenario without a window, and keeps what the popup shows and says: light, dark and in other languages. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTILE_HOST, hostileMessage, hostileSite, writeHostile } from "../lab/hostile.mjs";
import { remembered } from "../lab/remembered.mjs";
import { scenarios, scenariosIn } from "../lab/scenarios.mjs";
import { languages, setConditions } from "./conditions.mjs";
import { contactSheet } from "./contact-sheet.mjs";
import { forgetPast, remember, startRemembering } from "./past.mjs";
import { startSession } from "./session.mjs";
import { showInstead, takeBack } from "./shown.mjs";
import { leave, visit } from "./visit.mjs";

/** The scenario whose explanation is printed at the end. */
const EXAMPLE = "good-ecdsa";

/** What chooses every class of hostile certificates, and begins the names of their pictures. */
const HOSTILE = "hostile";

/** The same for every site that was seen before, and otherwise. */
const PAST = "past";

/** The language that the others are translated from. */
const ORIGINAL = "en";

/** The languages that pictures are taken in, beside the original; one that Whylock does not speak falls back to it. */
const others = new Set(["de", ...languages].filter((language) => language !== ORIGINAL));

/**
 * For each scenario, in a folder for each browser: `NAME.txt` is everything that the popup says, `NAME.png` shows it as
 * it opens, `NAME-dark.png` the same in the dark, `NAME-unfolded.png` with the connection's story and the checks
 * unfolded, `NAME-de.*` in German, and so on. Where Look closer is offered, `NAME-looked.*` are the same after it.
 * `index.html` shows all pictures.
 *
 * @param {{kinds: readonly import("./session.mjs").Kind[], out: string, only?: string}} options
 */
export async function takePictures({ kinds, out, only }) {
  const hostile = only === undefined || only.startsWith(HOSTILE) ? await hostileScenarios() : [];
  const names = [...scenarios, ...remembered, ...hostile].map(({ name }) => name);
  const groups = [HOSTILE, PAST];
  if (only !== undefined && !groups.includes(only) && !names.includes(only)) {
    throw new Error(`There is no scenario ${only}. The scenarios: ${[...names, ...groups].join(", ")}`);
  }
  /** @param {{ name: string }} scenario */
  const isChosen = ({ name }) =>
    only === undefined || name === only || (groups.includes(only) && name.startsWith(`${only}-`));
  let example = "";
  /** @type {import("./contact-sheet.mjs").Row[]} */
  const rows = [];
  for (const kind of kinds) {
    const chosen = [...scenariosIn(kind), ...remembered, ...hostile].filter(isChosen);
    mkdirSync(join(out, kind), { recursive: true });
    const session = await startSession(kind, { sites: [hostileSite] });
    try {
      for (const [index, scenario] of chosen.entries()) {
        const started = Date.now();
        const stages = await take(session.browser, scenario, out);
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        const headlines = stages.map(({ headline }) => headline).join(" → ");
        console.log(`  ${kind} ${index + 1}/${chosen.length}  ${scenario.name}: ${headlines} (${seconds} s)`);
        for (const { headline, pictures } of stages)
          rows.push({ name: scenario.name, about: scenario.about, kind, headline, pictures });
        if (!example || scenario.name === EXAMPLE) example = stages.at(-1)?.text ?? "";
      }
    } finally {
      await session.close();
    }
  }
  const sheet = join(out, "index.html");
  writeFileSync(sheet, contactSheet(rows));
  console.log(`\n${example}\n\n▶ Pictures and texts are in ${out}; ${sheet} shows all of them`);
}

/**
 * A scenario whose record is put there.
 *
 * @typedef {import("../lab/scenarios.mjs").Scenario & { shown: string }} Shown
 */

/** @returns {Promise<Shown[]>} one for each class of hostile certificates */
async function hostileScenarios() {
  const classes = await writeHostile();
  return classes.map(({ name, about }) => ({
    name: `${HOSTILE}-${name}`,
    about,
    url: `https://${HOSTILE_HOST}/`,
    shown: name,
  }));
}

/**
 * @typedef {object} Stage
 * @property {string} headline
 * @property {string} text
 * @property {import("./contact-sheet.mjs").Picture[]} pictures
 */

/**
 * @param {import("./browser.mjs").Browser} browser
 * @param {import("../lab/scenarios.mjs").Scenario | import("../lab/remembered.mjs").Remembered | Shown} scenario
 * @param {string} out
 * @returns {Promise<Stage[]>} the scenario as it is met, and after Look closer
 */
async function take(browser, scenario, out) {
  if ("before" in scenario) return takePast(browser, scenario, out);
  const tab = await visit(browser, scenario);
  if ("shown" in scenario) await showInstead(tab, hostileMessage(scenario.shown, browser.kind));
  const popup = await tab.openPopup();
  const path = join(browser.kind, scenario.name);
  const offered = (await popup.actions()).includes("look-closer");
  const stages = [await keep(popup, out, path)];
  if (offered) {
    await popup.lookCloser();
    stages.push(await keep(popup, out, `${path}-looked`));
  }
  await popup.close();
  await leave(tab);
  await takeBack(browser);
  return stages;
}

/**
 * A site that was seen before: in every picture what has changed is unfolded.
 *
 * @param {import("./browser.mjs").Browser} browser
 * @param {import("../lab/remembered.mjs").Remembered} scenario
 * @param {string} out
 * @returns {Promise<Stage[]>}
 */
async function takePast(browser, scenario, out) {
  await startRemembering(browser);
  const tab = await visit(browser, scenario);
  const popup = await tab.openPopup();
  if ((await popup.actions()).includes("look-closer")) await popup.lookCloser();
  await remember(browser, scenario);
  await popup.load();
  const stage = await keep(popup, out, join(browser.kind, scenario.name), "#past-details");
  await popup.close();
  await leave(tab);
  await forgetPast(browser);
  return [stage];
}

/**
 * The popup is folded and in the original language, before and after.
 *
 * @param {import("./popup.mjs").Popup} popup
 * @param {string} out
 * @param {string} path in that folder, without the end of the name
 * @param {string} [always] a selector of what is unfolded in every picture
 * @returns {Promise<Stage>}
 */
async function keep(popup, out, path, always) {
  /** @type {Stage["pictures"]} */
  const pictures = [];
  /** @param {string} ending @param {string} [language] of the text that goes with it */
  const picture = async (ending, language = "") => {
    if (always) await popup.unfold(always);
    pictures.push({ picture: `${path}${ending}.png`, text: `${path}${language}.txt` });
    writeFileSync(join(out, `${path}${ending}.png`), await popup.picture());
  };
  /** @param {string} ending */
  const text = async (ending) => {
    const said = await popup.text();
    writeFileSync(join(out, `${path}${ending}.txt`), `${said}\n`);
    return said;
  };

  const headline = await popup.headline();
  await setConditions(popup.tab.browser, { theme: "light" });
  await picture("");
  await setConditions(popup.tab.browser, { theme: "dark" });
  await picture("-dark");
  await setConditions(popup.tab.browser, { theme: "light" });
  await popup.unfold("#journey-details, #cast-details, #checks-details, #past-details");
  await picture("-unfolded");
  const said = await text("");
  for (const language of others) {
    await setConditions(popup.tab.browser, { theme: "light", language });
    await popup.load();
    await picture(`-${language}`, `-${language}`);
    await text(`-${language}`);
  }
  await setConditions(popup.tab.browser, {});
  await popup.load();
  return { headline, text: said, pictures };
}
