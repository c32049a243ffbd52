/**
 * The lab's scenarios. To add one, add an entry to the file of its subject: where to go, which server answers there, how it is
 * visited, and which verdict a person should be told in Firefox, in Chromium, and in Chromium after Look closer.
 */
import { anchors } from "./scenarios/anchors.mjs";
import { contents } from "./scenarios/contents.mjs";
import { dates } from "./scenarios/dates.mjs";
import { handshakes } from "./scenarios/handshakes.mjs";
import { keys } from "./scenarios/keys.mjs";
import { names } from "./scenarios/names.mjs";
import { paths } from "./scenarios/paths.mjs";
import { revocation } from "./scenarios/revocation.mjs";
import { timestamps } from "./scenarios/timestamps.mjs";
import { tunnelEnds } from "./scenarios/tunnel-ends.mjs";
import { visits } from "./scenarios/visits.mjs";

/** @typedef {import("./scenarios/scenario.mjs").Difference} Difference */
/** @typedef {import("./scenarios/scenario.mjs").Scenario} Scenario */
/** @typedef {import("./scenarios/scenario.mjs").Verdict} Verdict */
/** @typedef {import("./lab.mjs").Site} Site */

export { ALLOWED_TO_MIX } from "./scenarios/contents.mjs";

export const scenarios = [
  ...handshakes,
  ...names,
  ...dates,
  ...anchors,
  ...tunnelEnds,
  ...paths,
  ...revocation,
  ...keys,
  ...timestamps,
  ...visits,
  ...contents,
];

/** The servers that the scenarios need. @returns {Site[]} */
export const scenarioSites = () =>
  scenarios.flatMap(({ url, server, others = [] }) => {
    const { hostname, port } = new URL(url);
    return server ? [{ host: hostname, ...(port && { port: Number(port) }), ...server }, ...others] : others;
  });

/** The scenarios that can be seen in a browser. @param {"firefox" | "chromium"} kind */
export const scenariosIn = (kind) => scenarios.filter((scenario) => scenario[kind] !== undefined);
