// A check's figures, where the words have a sentence for them: <check>.value.<id>, with {value}.
//
// A code has a sentence of its own, <check>.value.<id>.<code>; an object has one for each of its keys.

import { html, nothing } from "lit-html";
import { isDay } from "./dates.js";
import { section } from "./sections.js";

const TRUTHS = ["yes", "no", "unknown"];

export function valuesView(context, result) {
  const { words, check } = context;
  const shown = sentences(context, `${check}.value`, result.values, (value) => value !== null);
  return shown.length ? section("values", words.say("page.values"), html`<ul>${shown.map((text) => html`<li>${text}</li>`)}</ul>`) : nothing;
}

function sentences(context, key, values, tells) {
  const ids = Object.keys(values).filter((id) => tells(values[id]));
  return ids.map((id) => valueText(context, `${key}.${id}`, values[id])).flat().filter(Boolean);
}

/** @returns the sentence or sentences of a figure; nothing where the words have none */
export function valueText(context, key, value) {
  const { words } = context;
  if (typeof value === "object" && !Array.isArray(value)) return sentences(context, key, value, Boolean); // items without points say nothing
  if (TRUTHS.includes(value) && words.has(key)) return html`${words.say(key)}: <strong>${words.say(`page.way.${value}`)}</strong>`;
  if (words.has(`${key}.${value}`)) return words.say(`${key}.${value}`);
  return words.has(key) ? words.say(key, { value: written(context, value) }) : null;
}

/** Days as the language writes them, numbers grouped as on a Japanese bill. */
function written({ dates }, value) {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return value.toLocaleString("en");
  return isDay(value) ? dates.day(value) : String(value);
}
