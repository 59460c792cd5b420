// The paper itself: head with the code, numbered lines in pairs, foot with what it was made from.

import { html, nothing } from "lit-html";
import { headlineText } from "../element/answer-view.js";
import { leadingDeadline } from "../element/state.js";
import { NAME } from "../actions/page.js";
import { rich } from "../element/ruby.js";
import { partsOf } from "./content.js";

const ARTICLES = "根拠"; // the officer's word, on the officer's side, whatever the reader's language

/** @param {{model: object, japanese: object, other: object|null, counter: object|null, link: string, code: Element}} sheet */
export function paperView(sheet) {
  const { model, japanese, other, code } = sheet;
  const sides = (other ? [other, japanese] : [japanese]).map((context) => ({ ...context, today: model.result.on, result: model.result }));
  const pair = (say) => html`<div class="sheet-pair">${sides.map((context) => html`<div lang=${context.lang}>${say(context)}</div>`)}</div>`;
  const parts = numbered(partsOf(model, japanese));
  return html`<div class="sheet-paper" data-sides=${sides.length}>
    <header class="sheet-head">
      <div>${brand(sheet)} ${pair((context) => head(context, model))}</div>
      <figure>${code}</figure>
    </header>
    ${parts.map(
      ({ name, isFlow, lines }) => html`<section class="sheet-part sheet-${name}">
        ${pair(({ words }) => html`<h2>${words.say(`sheet.${name}`)}</h2>`)}
        ${isFlow ? pair((context) => lines.map((line) => itemView(context, line))) : lines.map((line) => pair((context) => itemView(context, line)))}
      </section>`,
    )}
    <footer class="sheet-foot">
      ${pair(({ words }) => html`<p class="sheet-asked">${words.say("sheet.asked")}</p>`)} ${articles(parts, model.result.sources)}
      ${pair((context) => foot(context, model))}
      <p class="sheet-address">${sheet.link.replace(/#.*$/, "")}</p>
    </footer>
  </div>`;
}

/** One count through the whole sheet. */
function numbered(parts) {
  let number = 0;
  return parts.map((part) => ({ ...part, lines: part.lines.map((line) => ({ ...line, number: (number += 1) })) }));
}

function itemView(context, { say, tick, number }) {
  return html`<div class="sheet-line" data-number=${number}>
    <span class="sheet-number">${number}</span>${tick ? html`<span class="sheet-box"></span>` : nothing}<span>${say(context)}</span>
  </div>`;
}

/** For the officer: article, and the numbers of the lines that rest on it. */
function articles(parts, sources) {
  const found = new Map();
  parts.forEach(({ lines }) => lines.forEach(({ cites, number }) => cites.forEach((id) => found.set(id, [...(found.get(id) || []), number]))));
  const texts = [...found].map(([id, numbers]) => html`<span><b>${numbers.join("・")}</b> ${sources[id].law} ${sources[id].article}</span> `);
  return texts.length ? html`<p class="sheet-articles" lang="ja">${ARTICLES}： ${texts}</p>` : nothing;
}

function head(context, { result, on }) {
  const { words, dates, check } = context;
  const lead = leadingDeadline(result.deadlines);
  return html`<p class="sheet-title">${words.say(`${check}.title`)}</p>
    <h1>${headlineText(context, result)}</h1>
    ${lead ? html`<p class="sheet-lead">${rich(dates.day(lead["do-by"]))}</p>` : nothing}
    ${on ? html`<p class="sheet-as-if">${words.say("sheet.as-if", { date: dates.day(on) })}</p>` : nothing}`;
}

function brand({ counter }) {
  if (!counter) return html`<p class="sheet-brand">${NAME}</p>`;
  return html`<p class="sheet-brand" lang="ja">${counter.name.ja} <b>${counter.phone}</b> ${counter.hours.ja}</p>`;
}

function foot({ words, dates, version }, { result }) {
  const days = Object.values(result.sources).map((source) => source["verified-on"]).sort();
  const made = { date: dates.day(result.on), first: dates.day(days[0] || result.on), last: dates.day(days[days.length - 1] || result.on), version };
  return html`<p>${words.say("sheet.scan")}</p>
    <p>${words.say("sheet.law", made)}</p>
    <p><b>${words.say("page.not-a-decision")}</b> ${words.say("page.who-decides")}</p>`;
}
