// Puts the screen together that state.js has chosen.

import { html, nothing } from "lit-html";
import { answerView } from "./answer-view.js";
import { draftOf } from "./drafts.js";
import { failureView, footView, offerView, progressView } from "./engine-view.js";
import { questionView } from "./question-view.js";
import { answersView } from "./yours-view.js";
import { writeFragment } from "./address.js";

export function mainView(context, model, { show, question }, act) {
  if (show === "nothing") return nothing;
  if (show === "table") {
    const { broken, engine, reply } = model;
    return failureView(context || {}, { broken, engine, differs: Boolean(reply && reply.differs) }, act);
  }
  const screens = { question: asked, waiting, refused, answer: answered };
  return html`${asIf(context, model)} ${screens[show](context, model, act, question)}`;
}

/** A day other than today is said out loud; so is a day that could not be read. */
function asIf({ words, dates }, { on, badOn }) {
  if (badOn) return html`<p class="sc-as-if">${words.say("page.bad-on")}</p>`;
  return on ? html`<p class="sc-as-if">${words.say("page.as-if", { date: dates.day(on) })}</p>` : nothing;
}

function asked(context, model, act, id) {
  const { answers, problems, drafts, problem, reply, engine, editing } = model;
  const question = model.questions.find((one) => one.id === id);
  const isSettled = reply && !reply.result.error && !reply.result.ask.length;
  const now = {
    draft: drafts[id] || draftOf(question, answers[id] === undefined ? suggestion(context, question) : answers[id]),
    problem: problem && problem.id === id ? problem : problems[id],
    canGoBack: Object.keys(answers).length > 0 || Boolean(editing),
    hasAnswer: isSettled && !editing,
  };
  return html`${questionView(context, question, now, { ...act, change: act.draft })}
  ${engine.phase === "loading" ? progressView(context, engine, act) : nothing}
  ${engine.phase === "failed" ? offerView(context, engine, act) : nothing}`;
}

/** Marked beforehand: the page's own language, where a check asks for a language. */
function suggestion({ lang }, { id, codes }) {
  return id === "language" && codes.includes(lang) ? lang : undefined;
}

function waiting(context, { engine }, act) {
  return html`<p class="sc-waiting" role="status">${context.words.say("page.waiting")}</p>
    ${progressView(context, engine, act)}`;
}

/** The checker could not answer: it says why, and the answers can be changed. */
function refused(context, { reply, answers, problems }, act) {
  const { words, check } = context;
  const { code, question } = reply.result.error;
  const about = question ? words.say(`${check}.${question}.question`) : nothing;
  return html`<div class="sc-answer">
    <h2 tabindex="-1">${words.say(`error.${code}`)}</h2>
    <p>${about}</p>
    ${answersView({ ...context, result: {} }, { result: {}, answers, problems }, act)}
  </div>`;
}

function answered(context, model, act) {
  const { reply, lines, answers, problems, on, questions, copied } = model;
  const { result } = reply;
  const link = writeFragment(answers, questions, on) || "#";
  const now = { result, lines, answers, problems, copied, link };
  return html`${answerView({ ...context, result }, now, act)} ${footView(context, model, act)}`;
}
