// Measures the tasks that are named, or all of them, and prints what came out.

import process from "node:process";
import { parseArgs } from "node:util";
import { TASKS } from "./goals.mjs";
import { misses, rowsOf, table } from "./report.mjs";

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean" }, quick: { type: "boolean" } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(TASKS);
const effort = values.quick ? { rounds: 2, turn: 1, quick: true } : { rounds: 15, turn: 60 };

/** @type {import("./report.mjs").Row[]} */
const rows = [];
const say = values.json ? () => undefined : console.log;
say(`\nNode ${process.version}, processor time, medians of rounds in which all have a turn`);
for (const name of names) {
  const measured = await (await TASKS[name].load()).run(effort);
  rows.push(...measured.contests.flatMap((contest) => rowsOf(name, contest)));
  say(`\n${table(name, TASKS[name], measured)}`);
}
say(`\n${misses(rows, TASKS)}`);
if (values.json) console.log(JSON.stringify({ rows }, null, 1));
