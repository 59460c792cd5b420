// Says one sentence after the other: Chrome stops in the middle of a long one, and not every phone keeps a queue.

import { voiceFor } from "./voices.js";

let current = null; // { utterance, done }: one text at a time, whatever page part it comes from

/** @param {{text: string, lang: string}[]} sentences one in a language without a voice is left out
 * @param {() => void} done at the end, and when it is stopped */
export function say(sentences, voices, done) {
  stop();
  const reading = { done };
  current = reading;
  const next = (place) => {
    if (current !== reading) return;
    if (place === sentences.length) return stop();
    const { text, lang } = sentences[place];
    const voice = voiceFor(lang, voices);
    if (!voice) return next(place + 1);
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, onend: () => next(place + 1), onerror: () => next(place + 1) });
    reading.utterance = utterance; // held: Chrome forgets to tell the end of one that nobody holds
    speechSynthesis.speak(utterance);
  };
  next(0);
}

export function stop() {
  if (!current) return;
  const { done } = current;
  current = null;
  speechSynthesis.cancel();
  done();
}

// Nothing goes on talking when the page is left, least of all by "Leave this page".
addEventListener("pagehide", stop);
document.addEventListener("click", ({ target }) => target.closest("[data-exit]") && stop(), true);
