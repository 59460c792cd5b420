// What a page runs once everything on it is there.

import "../offline/register.js";
