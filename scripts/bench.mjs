// npm run bench: sets up, builds, and runs the benchmark with a Node that can drive the browsers.

import { join } from "node:path";
import process from "node:process";
import { prepare } from "./build.mjs";
import { show } from "./command.mjs";
import { forBrowsing } from "./setup.mjs";
import { modernNode, root } from "./tools.mjs";

await prepare(forBrowsing);
const { code } = await show(modernNode(), [join(root, "bench", "bench.mjs")], { cwd: root });
process.exitCode = code === 0 ? 0 : 1;
