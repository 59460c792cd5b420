// The only module with a side effect: the page gets the element.

import { afterFirstPaint } from "./first-paint.js";
import { ShirubeCheck } from "./shirube-check.js";

if (!customElements.get("shirube-check")) afterFirstPaint(() => customElements.define("shirube-check", ShirubeCheck));
