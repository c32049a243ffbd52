// Node, Deno and Bun: the module is read from disk.

import { readFileSync } from "node:fs";

export default () => readFileSync(new URL("../../dist/whylock_bg.wasm", import.meta.url));
