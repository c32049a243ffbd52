// npm run bench: sets up, builds, and measures with the Node that runs this. `npm run bench -- view verify` measures only the
// tasks that are named, `npm run -s bench -- --json` prints rows for a machine, `--quick` only shows that it works.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { TASKS } from "../bench/goals.mjs";
import { prepare } from "./build.mjs";
import { forBrowsing, forBuilding } from "./setup.mjs";
import { root } from "./tools.mjs";

const args = process.argv.slice(2);
const options = /** @type {const} */ ({ json: { type: "boolean" }, quick: { type: "boolean" } });
const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in TASKS));
if (unknown.length > 0) {
  console.error(`There is no task ${unknown.join(", ")}. The tasks: ${Object.keys(TASKS).join(", ")}`);
  process.exit(2);
}
const tasks = positionals.length > 0 ? positionals : Object.keys(TASKS);
await prepare(
  tasks.some((name) => TASKS[name].inBrowsers) ? forBrowsing : forBuilding,
  values.json ? console.error : console.log,
);
const bench = ["--expose-gc", join(root, "bench", "bench.mjs"), ...args];
const { status } = spawnSync(process.execPath, bench, { cwd: root, stdio: "inherit" });
process.exitCode = status === 0 ? 0 : 1;
