// Whylock's popup where nothing was prepared: the module has to be compiled, and to verify the signatures, first.

import { renderPopup } from "../../pkg/dist/whylock.js";
import { startModule } from "./module.js";
import { connection, finished } from "./page.js";

await startModule();
await renderPopup(document.body, connection, {});
finished();
