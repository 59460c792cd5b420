// What a page without a check runs.

import "./exit.js";
import "../offline/register.js";
