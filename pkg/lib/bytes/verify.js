// Node, Deno and Bun: the module that verifies is read from disk.

import { readFileSync } from "node:fs";

export default () => readFileSync(new URL("../../dist/verify_bg.wasm", import.meta.url));
