// Node, Deno and Bun: the small module is read from disk.

import { readFileSync } from "node:fs";

export default () => readFileSync(new URL("../../dist/read_bg.wasm", import.meta.url));
