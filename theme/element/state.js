// What the element shows, worked out from what it knows. No document here: tested by itself.

import { nextQuestion } from "./questions.js";

/**
 * @param {object} model see session.js
 * @returns {{show: string, question: string|null}} show: nothing, table, question, waiting, refused, answer
 */
export function screenOf({ context, answers, editing, asking, reply, engine, broken }) {
  const screen = (show, question = null) => ({ show, question });
  if (broken || (reply && reply.differs)) return screen("table");
  if (engine.phase === "failed" && !reply) return screen("table");
  if (!context) return screen("nothing");
  if (editing) return screen("question", editing);
  if (reply && reply.result.error) return screen("refused");
  const next = nextQuestion({ questions: context.questions, answers, result: reply && reply.result, asking });
  if (next) return screen("question", next);
  return screen(reply ? "answer" : "waiting");
}

/** @returns {{state: string, engine: string|null, outcome: string|null}} the data-* attributes */
export function outputsOf(model, { show }) {
  if (show === "table") return { state: "failed", engine: "table", outcome: null };
  if (show === "answer") {
    return { state: "answered", engine: model.reply.engine, outcome: model.reply.result.outcome };
  }
  return { state: show === "nothing" ? "loading" : model.engine.phase, engine: null, outcome: null };
}

const PASSED = "late";

/** The deadline that the headline names: the first that still counts, else the first that has passed. */
export function leadingDeadline(deadlines) {
  const counting = deadlines.filter((deadline) => !deadline.moot);
  return counting.find((deadline) => deadline.state !== PASSED) || counting[0] || null;
}
