// Puts the screen together that state.js has chosen.

import { html, nothing } from "lit-html";
import { writeFragment } from "./address.js";
import { answerView } from "./answer-view.js";
import { daysBetween } from "./dates.js";
import { failureView, footView, offerView, progressView } from "./engine-view.js";
import { questionView } from "./question-view.js";
import { draftFor } from "./questions.js";
import { rich } from "./ruby.js";
import { answersView } from "./yours-view.js";

const A_YEAR = 366;

const screens = {
  nothing: () => nothing,
  table: failureView,
  question: asked,
  waiting,
  refused,
  answer: answered,
};

/** @param {object|null} context see context.js, with today's day @param {object} model see session.js */
export function mainView(context, model, { show, question }, act) {
  return html`${context ? [asIf(context, model), clockDoubt(context, model)] : nothing} ${screens[show](context, model, act, question)}`;
}

/** A day other than today is said out loud; so is a day that could not be read. */
function asIf({ words, dates }, { on, badOn }) {
  if (badOn) return html`<p class="sc-as-if">${words.say("page.bad-on")}</p>`;
  return on ? html`<p class="sc-as-if">${words.say("page.as-if", { date: dates.day(on) })}</p>` : nothing;
}

/** A phone may have lost its date: no day that is counted from it would be right. */
function clockDoubt({ words, dates, today }, { on, checked }) {
  if (on || !checked) return nothing;
  const age = daysBetween(checked, today);
  const key = age < 0 ? "page.clock-behind" : age > A_YEAR ? "page.clock-ahead" : null;
  return key ? html`<p class="sc-as-if" role="alert">${words.say(key, { date: dates.day(today), checked: dates.day(checked) })}</p>` : nothing;
}

function asked(context, model, act, id) {
  const { answers, problems, drafts, problem, reply, engine, editing, depth } = model;
  const question = context.question(id);
  const now = {
    draft: draftFor(question, drafts, answers, context.lang),
    problem: problem && problem.id === id ? problem : problems[id],
    canGoBack: depth > 0,
    hasAnswer: Boolean(reply) && !reply.result.error && !reply.result.ask.length && !editing,
  };
  const actions = {
    ...act,
    change: (draft) => act.draft(id, draft),
    submit: () => act.submit(id),
    unknown: () => act.unknown(id),
  };
  return html`${questionView(context, question, now, actions)}
  ${engine.phase === "loading" ? progressView(context, engine, act) : nothing}`;
}

function waiting(context, { engine }, act) {
  return html`<p class="sc-waiting" role="status">${context.words.say("page.waiting")}</p>
    ${progressView(context, engine, act)}`;
}

/** The checker could not answer: it says why, and the answers can be changed. */
function refused(context, { reply, answers, problems }, act) {
  const { words, check } = context;
  const { code, question } = reply.result.error;
  return html`<div class="sc-answer">
    <h2 tabindex="-1">${words.say(`error.${code}`)}</h2>
    ${question ? html`<p>${words.say(`${check}.${question}.question`)}</p>` : nothing}
    ${answersView(context, { result: {}, answers, problems }, act)}
  </div>`;
}

function answered(context, model, act) {
  const { reply, lines, answers, problems, on, copied } = model;
  const link = writeFragment(answers, context.questions, on) || "#";
  const now = { result: reply.result, lines, answers, problems, copied, link };
  return html`${answerView({ ...context, result: reply.result }, now, act)} ${footView(context, model, act)}`;
}
