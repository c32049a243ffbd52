// npm run badkeys: holds Whylock against badkeys for each key of tests/weak-keys, and prints what both find.

import process from "node:process";
import { prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";

await prepare([...forBuilding, "python", "badkeys"]);
const { compare } = await import("../tests/weak-keys/compare.mjs");
const { table, complaints } = await compare();
console.log(`\n${table}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
