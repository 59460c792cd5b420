// The only module with a side effect: the page gets the element.

import { ShirubeCheck } from "./shirube-check.js";

if (!customElements.get("shirube-check")) customElements.define("shirube-check", ShirubeCheck);
