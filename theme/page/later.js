// What a page runs once everything on it is there.

import "../aloud/guide.js";
import "../offline/register.js";
