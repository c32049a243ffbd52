// A popup as Whylock draws it: the whole first screen of one connection.

import init, { renderPopup } from "../../pkg/dist/whylock.js";
import { connection, finished } from "./page.js";

await init({ module_or_path: "whylock_bg.wasm" });
await renderPopup(document.body, connection, {});
finished();
