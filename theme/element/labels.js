// Answers in the reader's words.

import { plain, rich } from "./ruby.js";
import { UNKNOWN } from "./values.js";

/** @returns {{rich: unknown, plain: string}} the label of a code of a choice or yes/no question */
export function labelOf(words, check, question, code) {
  const key = keyOf(words, check, question, code);
  const text = words.text(key);
  return { rich: rich(text), plain: plain(text) };
}

function keyOf(words, check, question, code) {
  if (code === UNKNOWN) return question.optional ? "page.not-yet" : "page.dont-know";
  if (question.kind === "yes-no") return `page.${code}`;
  const shared = `${question.id}.${code}`;
  // The codes of the question "deadline" are the ids of deadlines, named by the event that starts each.
  return [`${check}.${shared}`, shared, `${shared}.event`].find(words.has) || shared;
}

/** @returns {unknown} an answer as it stands in "your answers" */
export function answerText({ words, dates, check }, question, value) {
  if (value === UNKNOWN) return labelOf(words, check, question, UNKNOWN).rich;
  if (question.kind === "date") return rich(dates.day(value));
  if (question.kind === "number") return String(value);
  if (question.kind === "periods") {
    return value.map(({ kind, from, to }) => `${words.plain(`${check}.${question.id}.${kind}`)} ${from} – ${to}`).join("; ");
  }
  return labelOf(words, check, question, value === true ? "yes" : value === false ? "no" : value).rich;
}
