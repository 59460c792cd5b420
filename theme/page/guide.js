// What a page without a check runs.

import "./exit.js";

addEventListener("load", () => import("./later.js").catch(() => {})); // without it the page is whole
