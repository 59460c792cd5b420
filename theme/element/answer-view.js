// The answer: one sentence, what to do today, every clock, and what stands behind them.

import { html, nothing } from "lit-html";
import { officerDay } from "./date-field.js";
import { daysBetween } from "./dates.js";
import { linesView } from "./lines-view.js";
import { findingsView } from "./reasons-view.js";
import { section } from "./sections.js";
import { leadingDeadline } from "./state.js";
import { textItem, textList } from "./texts-view.js";
import { timelineView } from "./timeline-view.js";
import { valuesView } from "./values-view.js";
import { yoursView } from "./yours-view.js";

const MOST_ACTIONS = 3;

/**
 * @param {object} context words, dates, today, check, questions, clocks (deadline id -> its four properties)
 * @param {object} now result, answers, lines (as in the contract, or null), problems, link
 * @param {object} act change(question id), copy(), again()
 */
export function answerView(context, now, act) {
  const { words, check } = context;
  const { result, answers, lines } = now;
  const first = result.steps.slice(0, MOST_ACTIONS);
  const then = result.steps.slice(MOST_ACTIONS);
  const calls = result.values.lines || lines || [];
  return html`<div class="sc-answer">
    ${headline(context, result)} ${result.values.lines ? callsView(context, calls) : nothing}
    ${first.length
      ? section("today", words.say("page.today"), html`<ol class="sc-actions">
            ${first.map((id) => textItem(context, "step", id))}
          </ol>`)
      : nothing}
    ${timelineView(context, result, answers)} ${valuesView(context, result)}
    <section class="sc-section sc-take"></section>
    ${textList(context, "do-not", result["do-not"], "page.do-not")}
    ${result.values.lines ? nothing : callsView(context, calls)}
    ${textList(context, "paper", result.papers, "page.papers")} ${textList(context, "step", then, "page.then")}
    ${textList(context, "note", result.notes, "page.notes")} ${findingsView(context, result)} ${yoursView(context, now, act)}
  </div>`;
}

function callsView(context, lines) {
  return lines.length ? section("lines", context.words.say("page.who-to-call"), linesView(context, lines)) : nothing;
}

function headline(context, result) {
  const { words, dates, check } = context;
  const lead = leadingDeadline(result.deadlines);
  return html`<h2 class="sc-headline" tabindex="-1" lang=${words.langOf(`${check}.outcome.${result.outcome}`) || nothing}>
      ${headlineText(context, result)}
    </h2>
    ${lead ? html`<p class="sc-lead-day">${officerDay(dates, lead["do-by"])}</p>` : nothing}`;
}

/** `<check>.outcome.<outcome>`, or its `.late` form where every day has passed, or `.undated` where there is none. */
export function headlineText({ words, dates, today, check }, result) {
  const lead = leadingDeadline(result.deadlines);
  const key = `${check}.outcome.${result.outcome}`;
  const form = !lead ? `${key}.undated` : lead.state === "late" ? `${key}.late` : key;
  const values = { ...result.values, ...(lead ? leadValues(words, dates, today, lead) : {}) };
  return words.say(words.has(form) ? form : key, values);
}

function leadValues(words, dates, today, lead) {
  const days = daysBetween(today, lead["do-by"]);
  return {
    what: words.text(`deadline.${lead.id}.name`),
    date: dates.day(lead["do-by"]),
    days: Math.abs(days),
    when: dates.days(days),
  };
}
