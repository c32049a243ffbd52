// Whylock's popup where nothing was prepared: the module has to be compiled, and to verify the signatures, first.

import init, { renderPopup } from "../../pkg/dist/whylock.js";
import { connection, finished } from "./page.js";

await init({ module_or_path: "whylock_bg.wasm" });
await renderPopup(document.body, connection, {});
finished();
