// The sentences that can be shown, and which of them fit an answer. cards.json: `japanese` in ruby notation with the dates
// it takes in braces; `for`: check, or check:deadline id -> date of the card -> question that holds it.

import cards from "./cards.json";
import { isDay } from "../element/dates.js";

export { cards };

/** @returns {Array<object>} the cards of a check, with `dates`: date of the card -> day, where the person gave it */
export function cardsFor(check, answers) {
  return cards.flatMap((card) => {
    const from = card.for[check] || card.for[`${check}:${answers.deadline}`];
    return from ? [{ ...card, dates: daysOf(from, answers) }] : [];
  });
}

function daysOf(from, answers) {
  const pairs = Object.entries(from).map(([date, question]) => [date, answers[question]]);
  return Object.fromEntries(pairs.filter(([, day]) => day && isDay(day)));
}

/** @returns {string[]} the dates that a card takes */
export function datesOf(card) {
  return [...card.japanese.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name);
}
