// What every view of a check needs besides the answers.

import { dateWords } from "./dates.js";
import { createWords } from "./words.js";

/** @throws when the catalogue has no such check */
export function createContext({ check: id, lang, uid }, texts, { version, checks, deadlines }) {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`There is no check "${id}".`);
  const language = checks.flatMap(({ questions }) => questions).find((question) => question.id === "language");
  const words = createWords(texts);
  return {
    words,
    dates: dateWords(lang, words),
    lang,
    uid,
    version,
    check: id,
    clock: check.clock,
    questions: check.questions,
    question: (wanted) => check.questions.find((question) => question.id === wanted),
    /** Deadline id -> its four properties. */
    clocks: Object.fromEntries(deadlines.map((deadline) => [deadline.id, deadline])),
    /** Those that a telephone line may speak. */
    languages: language ? language.codes : [],
  };
}
