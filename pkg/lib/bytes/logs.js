// Node, Deno and Bun: the list is read from disk.

import { readFile } from "node:fs/promises";

export default () => readFile(new URL("../../dist/logs.txt", import.meta.url));
