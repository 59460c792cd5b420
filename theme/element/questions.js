// Which question comes next.

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

/** Questions without an answer that could still make the answer more exact, in asking order. */
export function openQuestions(result, answers) {
  return [...result.ask, ...result.refine].filter((id) => !(id in answers) || answers[id] === "unknown");
}

/** The answers as a request takes them: "I don't know" is null. */
export function requestAnswers(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value === "unknown" ? null : value]));
}
