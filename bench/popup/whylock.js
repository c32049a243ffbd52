// Whylock's popup as it opens: it mounts what the background page prepared. Its module, which a popup starts to load while
// it looks the record up, takes over later.

import { mount } from "../../extension/popup/mount.js";
import init, { renderPopup } from "../../pkg/dist/whylock.js";
import { connection, finished, prepared } from "./page.js";

mount(document.body, prepared);
finished();
await init({ module_or_path: "whylock_bg.wasm" });
await renderPopup(document.body, connection, {});
