// Whylock's popup as it opens: it mounts what the background page prepared. Its module, which a popup starts to load while
// it looks the record up, takes over later.

import { mount } from "../../extension/popup/mount.js";
import { renderPopup } from "../../pkg/dist/whylock.js";
import { startModule } from "./module.js";
import { connection, finished, prepared } from "./page.js";

mount(document.body, prepared);
finished();
await startModule();
await renderPopup(document.body, connection, {});
