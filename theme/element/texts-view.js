// Texts by id, with their articles folded behind them.

import { html, nothing } from "lit-html";
import { sourcesView } from "./reasons-view.js";
import { folded, section } from "./sections.js";

/** A list of texts of one kind: step, do-not, paper, note. */
export function textList(context, kind, ids, titleKey) {
  if (!ids.length) return nothing;
  return section(kind, context.words.say(titleKey), html`<ul>${ids.map((id) => textItem(context, kind, id))}</ul>`);
}

export function textItem(context, kind, id) {
  const { words, result } = context;
  const key = `${kind}.${id}`;
  const sources = result.cites[id];
  return html`<li>
    <span lang=${words.langOf(key) || nothing}>${words.say(key)}</span>
    ${sources ? folded(words.say("page.article"), sourcesView(context, sources)) : nothing}
  </li>`;
}
