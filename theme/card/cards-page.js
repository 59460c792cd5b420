// <shirube-cards>: every sentence, with the days that it takes.

import { html, render } from "lit-html";
import { dateField } from "../element/date-field.js";
import { dateWords } from "../element/dates.js";
import { readDay } from "../element/drafts.js";
import { defineTool } from "../actions/page.js";
import { openCard } from "./card.js";
import { cards, datesOf } from "./cards.js";

defineTool("shirube-cards", ({ words, lang, today }, place) => {
  const context = { words, dates: dateWords(lang, words), lang, today };
  const fields = {}; // date of the cards -> what stands in its three fields: typed once, used by each
  const days = (card) => Object.fromEntries(datesOf(card).map((date) => [date, readDay(fields[date])]).filter(([, day]) => day));
  const change = (date) => (draft) => {
    fields[date] = draft;
    paint();
  };
  const field = (card, date) => html`<fieldset>
    <legend>${words.say(`card.date.${date}`)}</legend>
    ${dateField(context, { id: `${card.id}-${date}`, fields: fields[date], change: change(date) })}
  </fieldset>`;
  function paint() {
    render(
      html`<p>${words.say("card.hint")}</p>
        <ul class="cards-list">
          ${cards.map(
            (card) => html`<li class="tool" data-card=${card.id}>
              <h3>${words.say(`card.${card.id}.title`)}</h3>
              ${datesOf(card).map((date) => field(card, date))}
              <button type="button" class="sc-primary" @click=${() => openCard(context, card, days(card))}>${words.say("action.cards")}</button>
            </li>`,
          )}
        </ul>`,
      place,
    );
  }
  place.classList.add("sc");
  paint();
});
