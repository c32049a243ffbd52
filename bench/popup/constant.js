// The floor: a popup that has nothing to find out.

import { finished } from "./page.js";

const row = document.createElement("p");
row.textContent = "Your browser trusts this connection.";
document.body.append(row);
finished();
