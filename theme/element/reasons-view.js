// Findings and the articles behind them.

import { html, nothing } from "lit-html";
import { daysBetween } from "./dates.js";
import { rich } from "./ruby.js";
import { folded, section } from "./sections.js";

const YEAR = 366;

/** Articles: law and article in Japanese with link, the clause, the day it was checked, how sure it is. */
export function sourcesView({ words, dates, today, result }, ids) {
  return html`<ul class="sc-sources">
    ${ids.map((id) => {
      const source = result.sources[id];
      const day = (name) => ({ date: dates.day(source[name]) });
      return html`<li>
        <a href=${source.url} rel="noreferrer" lang="ja">${source.law} ${source.article}</a>
        ${source.text ? html`<blockquote lang="ja">${source.text}</blockquote>` : nothing}
        <small
          >${words.say("page.in-force-from", day("in-force-from"))} ${words.say("page.verified-on", day("verified-on"))}
          ${words.say(`page.confidence.${confidenceKey(source.confidence)}`)}
          ${daysBetween(source["verified-on"], today) > YEAR ? html`<span class="sc-badge" data-tone="unsure">${words.say("page.check-due")}</span>` : nothing}</small
        >
      </li>`;
    })}
  </ul>`;
}

/** A, A-, B+, B and C as parts of a key: a, a-minus, b-plus, b, c */
function confidenceKey(confidence) {
  return confidence.toLowerCase().replace("+", "-plus").replace(/-$/, "-minus");
}

const MARKS = { yes: "✓", no: "✗", unknown: "?", "not-applicable": "–" };

export function findingsView(context, result) {
  const { words, check } = context;
  if (!result.findings.length) return nothing;
  const item = ({ id, truth, sources }) => html`<li class="sc-finding" data-truth=${truth}>
    <p>
      <span class="sc-mark" aria-hidden="true">${MARKS[truth]}</span>
      <strong>${words.say(`page.truth.${truth}`)}</strong> ${words.say(`finding.${check}.${id}.${truth}`)}
    </p>
    ${sources.length ? folded(words.say("page.article"), sourcesView(context, sources)) : nothing}
  </li>`;
  return section("findings", words.say("page.findings"), html`<ul>${result.findings.map(item)}</ul>`);
}

/** How a deadline is counted, in words, for one event. */
export function countingView(context, deadline) {
  const { words, dates, clocks } = context;
  const clock = clocks[deadline.id];
  const event = words.text(`deadline.${deadline.id}.event`);
  const say = (key, values) => html`<li>${words.say(`page.count.${key}`, values)}</li>`;
  const first = clock["first-day-counts"];
  const closedKey = clock["closed-day"] === "moves" ? "closed-moves" : "closed-stays";
  return html`<ul class="sc-counting">
    ${say("event", { event, date: dates.day(deadline.event) })} ${lengthView(say, dates, lengthAt(clock, deadline.event))}
    ${first === null ? nothing : say(first ? "first-day-counts" : "first-day-does-not")}
    ${say(closedKey)}
    ${deadline.due > deadline["do-by"] ? say("due", { date: dates.day(deadline.due) }) : nothing}
    ${deadline.provisional ? say("provisional") : nothing}
  </ul>`;
}

/** The length in force on the day of the event: a law may have changed it. */
function lengthAt({ length }, event) {
  if (!Array.isArray(length)) return length;
  return [...length].reverse().find(({ from }) => from <= event).length;
}

function lengthView(say, dates, length) {
  const [unit, count] = Object.entries(length)[0];
  if (unit === "months-before") {
    return count ? say("before", { length: dates.length(count, "month") }) : say("same-day");
  }
  return say("length", { length: dates.length(count, unit.replace(/s$/, "")) });
}
