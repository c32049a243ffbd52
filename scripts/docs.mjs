// npm run build:docs: builds, and says where the documentation lies. It is made with every build (scripts/docs/assemble.mjs), as
// the extension carries it along.

import { prepare } from "./build.mjs";
import { forBuilding } from "./setup.mjs";
import { docsFolder } from "./tools.mjs";

await prepare(forBuilding);
console.log(`  the documentation: ${docsFolder}`);
