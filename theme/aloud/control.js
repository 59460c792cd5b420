// "Read aloud", where the phone has a voice for the language; until then, and elsewhere, it stays hidden.

import { say, stop } from "./speaker.js";
import { localVoices, voiceFor } from "./voices.js";

const known = new WeakSet();

/**
 * @param {Element} control hidden; holds a button that begins and ends, and perhaps one that only ends
 * @param {string} lang of the text
 * @param {() => object[]} sentences see runs.js
 */
export async function offer(control, lang, sentences) {
  if (known.has(control)) return;
  known.add(control);
  const voices = await localVoices();
  if (!voiceFor(lang, voices)) return;
  const [read, end] = control.querySelectorAll("button");
  const isReading = () => read.getAttribute("aria-pressed") === "true";
  const show = (now) => {
    read.setAttribute("aria-pressed", String(now));
    if (end) end.hidden = !now;
  };
  read.addEventListener("click", () => {
    if (isReading()) return stop();
    show(true);
    say(sentences(), voices, () => show(false));
  });
  if (end) end.addEventListener("click", () => (read.focus(), stop()));
  control.hidden = false;
}
