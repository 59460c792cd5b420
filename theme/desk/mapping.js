// Which column answers which question, and which text means which code: guessed here, decided by the person.

import headers from "./headers.json";
import { labelOf } from "../element/labels.js";

/** As checker/desk.py compares words. */
export const folded = (text) => text.normalize("NFKC").trim().toLowerCase();

/** @returns {{name: number|null, from: object}} question id -> place of its column */
export function guess(columns, context) {
  const known = columns.map(folded);
  const place = (id) => {
    const own = id === "name" ? [] : [id, context.words.plain(`${context.check}.${id}.question`)];
    const found = [...own, ...(headers[id] || [])].map((text) => known.indexOf(folded(text))).find((at) => at >= 0);
    return found === undefined ? null : found;
  };
  const pairs = context.questions.map(({ id }) => [id, place(id)]);
  return { name: place("name"), from: Object.fromEntries(pairs.filter(([, at]) => at !== null)) };
}

/**
 * @param {Array<object>} contexts of the check, one a language
 * @returns {object} question id -> {label: code}, with and without what stands in brackets
 */
export function labelsOf(contexts) {
  const choices = contexts[0].questions.filter(({ kind }) => kind === "choice");
  const ofQuestion = (question) => {
    const pairs = contexts.flatMap(({ words, check }) =>
      question.codes.flatMap((code) => {
        const text = labelOf(words, check, question, code).plain;
        return [text, text.replace(/\s*[（(].*$/, "")].map((label) => [folded(label), code]);
      }),
    );
    return Object.fromEntries(pairs.reverse()); // the person's own language counts first
  };
  return Object.fromEntries(choices.map((question) => [question.id, ofQuestion(question)]));
}
