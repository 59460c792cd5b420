// A check's figures, where the words have a sentence for them: <check>.value.<id>, with {value}.

import { html, nothing } from "lit-html";
import { section } from "./sections.js";

export function valuesView({ words, check }, result) {
  const shown = Object.keys(result.values)
    .sort()
    .map((id) => sentence(words, `${check}.value.${id}`, result.values[id]))
    .filter(Boolean);
  return shown.length ? section("values", words.say("page.values"), html`<ul>${shown.map((text) => html`<li>${text}</li>`)}</ul>`) : nothing;
}

/** A code has a sentence of its own: <check>.value.<id>.<code> */
function sentence(words, key, value) {
  if (value === null || typeof value === "object") return null;
  if (words.has(`${key}.${value}`)) return words.say(`${key}.${value}`);
  return words.has(key) ? words.say(key, { value }) : null;
}
