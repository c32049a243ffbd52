// Node, Deno and Bun: the list is read from disk.

import { readFileSync } from "node:fs";

export default () => readFileSync(new URL("../../dist/public-suffixes.txt", import.meta.url));
