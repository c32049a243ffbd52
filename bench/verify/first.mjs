// A process of its own for one first answer: loads the module that it is told, has it verify what comes on standard input, and
// prints the microseconds of processor time that took, without those of Node's start.

import { readFileSync } from "node:fs";
import process from "node:process";

const [module, name] = process.argv.slice(2);
const question = JSON.parse(readFileSync(0, "utf8"), (_, value) =>
  value?.type === "Buffer" ? Buffer.from(value.data) : value,
);
const start = process.cpuUsage();
const answer = await (await import(module))[name](question);
const { user, system } = process.cpuUsage(start);
if (!answer) throw new Error(`${module} does not accept the chain`);
console.log(user + system);
