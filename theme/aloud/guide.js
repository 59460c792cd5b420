// A guide is read aloud by the button in its bar; the answer of its check has a button of its own (theme/actions).

import { offer } from "./control.js";
import { sentencesOf } from "./runs.js";

const control = document.querySelector("[data-aloud]");
if (control) {
  const guide = document.querySelector("main");
  offer(control, guide.closest("[lang]").lang, () => sentencesOf(guide, "shirube-check"));
}
