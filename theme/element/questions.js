// Which question comes next, and what stands in its fields.

import { draftOf } from "./drafts.js";
import { spoken } from "./languages.js";

/**
 * @param {object} known
 * @param {Array<{id: string}>} known.questions of the check, in asking order
 * @param {object} known.answers id -> value; "I don't know" is an answer
 * @param {object|null} known.result of these answers; null before an interpreter is ready
 * @param {boolean} known.asking whether to go on with questions that only add a date or a value
 * @returns {string|null}
 */
export function nextQuestion({ questions, answers, result, asking }) {
  if (!result) return Object.keys(answers).length ? null : questions[0].id;
  const wanted = asking ? [...result.ask, ...result.refine] : result.ask;
  return wanted.find((id) => !(id in answers)) || null;
}

/** The answers as a request takes them: "I don't know" is null. */
export function requestAnswers(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value === "unknown" ? null : value]));
}

/** What a person has typed, else the answer given before, else a suggestion: the page's own language. */
export function draftFor(question, drafts, answers, lang) {
  if (drafts[question.id]) return drafts[question.id];
  const suggestion = question.id === "language" ? spoken(lang, question.codes) : undefined;
  return draftOf(question, question.id in answers ? answers[question.id] : suggestion);
}
