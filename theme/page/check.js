// What a page with a check runs.

import "../element/define.js";
import "./guide.js";
