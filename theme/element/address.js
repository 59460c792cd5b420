// Answers in the fragment of the address, which never reaches a server: #status=technical-intern-2&left-on=2026-11-16

import { isDay } from "./dates.js";
import { readValue, writeValue } from "./values.js";

/** A fragment without `=` is a heading of the page, not a set of answers. */
export function holdsAnswers(hash) {
  return hash.includes("=");
}

/**
 * @param {Array} questions of the check
 * @returns {{answers: object, problems: string[], on: string|null, badOn: boolean}}
 *   unknown ids are dropped; `problems` lists the questions whose text was not accepted
 */
export function readFragment(hash, questions) {
  const given = new URLSearchParams(holdsAnswers(hash) ? hash.replace(/^#/, "") : "");
  const answers = {};
  const problems = [];
  for (const question of questions) {
    const text = given.get(question.id);
    if (text === null || text === "") continue;
    const value = readValue(question, text);
    if (value === undefined) problems.push(question.id);
    else answers[question.id] = value;
  }
  const on = given.get("on");
  return { answers, problems, on: on && isDay(on) ? on : null, badOn: Boolean(on) && !isDay(on) };
}

/** @returns {string} the fragment with its `#`; empty when nothing is answered */
export function writeFragment(answers, questions, on) {
  const pairs = questions.filter(({ id }) => id in answers).map(({ id }) => [id, writeValue(answers[id])]);
  if (on) pairs.push(["on", on]);
  return pairs.length ? `#${new URLSearchParams(pairs)}` : "";
}
