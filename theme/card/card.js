// One Japanese sentence with its reading over the whole screen, and below it what it says in the reader's language.

import { html } from "lit-html";
import { plainJapaneseDay } from "../element/japanese-dates.js";
import { rich } from "../element/ruby.js";
import { fill } from "../element/words.js";
import { showInstead } from "../actions/shown.js";
import { datesOf } from "./cards.js";

const BLANK = { japanese: "＿＿＿＿年《ねん》＿＿月《がつ》＿＿日《にち》", own: "____-__-__" };

/** @param {object} days date of the card -> `YYYY-MM-DD`; one that is missing leaves a blank to point at */
export async function openCard(context, card, days = {}) {
  const { words, lang } = context;
  const view = (close) => html`<p class="card-japanese" lang="ja">${rich(japanese(card, days))}</p>
    ${lang === "ja" ? "" : html`<p class="card-own" lang=${words.langOf(`card.${card.id}.text`) || lang}>${rich(own(context, card, days))}</p>`}
    <p class="card-close"><button type="button" @click=${close}>${words.say("action.close")}</button></p>`;
  const { closed } = showInstead("card", words.plain(`card.${card.id}.title`), view);
  const release = await stayAwake();
  closed.then(release);
}

function japanese(card, days) {
  return fill(card.japanese, named(card, (day) => (day ? plainJapaneseDay(day) : BLANK.japanese), days));
}

function own({ words, dates }, card, days) {
  return words.text(`card.${card.id}.text`, named(card, (day) => (day ? dates.day(day) : BLANK.own), days));
}

const named = (card, write, days) => Object.fromEntries(datesOf(card).map((date) => [date, write(days[date])]));

/** @returns {Promise<() => void>} lets the screen go dark again */
async function stayAwake() {
  try {
    const lock = await navigator.wakeLock.request("screen");
    return () => lock.release();
  } catch {
    return () => {}; // no such thing on this phone, or no right to it
  }
}
