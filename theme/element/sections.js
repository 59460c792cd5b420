// The parts that every answer is made of.

import { html, nothing } from "lit-html";
import { sourcesView } from "./reasons-view.js";

export function section(name, title, content) {
  return html`<section class="sc-section sc-${name}">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

export function folded(title, content) {
  return html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;
}

/** Texts of one kind (step, do-not, paper, note) as a list, with their articles folded behind them. */
export function textList(context, kind, ids, titleKey) {
  const { words } = context;
  if (!ids.length) return nothing;
  const items = ids.map(
    (id) => html`<li lang=${words.langOf(`${kind}.${id}`) || nothing}>${words.say(`${kind}.${id}`)} ${cited(context, id)}</li>`,
  );
  return section(kind, words.say(titleKey), html`<ul>${items}</ul>`);
}

/** Why a text may be said: the articles in `cites`. */
export function cited(context, id) {
  const ids = context.result.cites[id];
  return ids ? folded(context.words.say("page.article"), sourcesView(context, ids)) : nothing;
}
