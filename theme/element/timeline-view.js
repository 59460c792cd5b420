// Every clock: drawn on one line, and listed. The drawing says nothing that the list does not.

import { html, nothing, svg } from "lit-html";
import { officerDay } from "./date-field.js";
import { daysBetween } from "./dates.js";
import { countingView, sourcesView } from "./reasons-view.js";
import { plain, rich } from "./ruby.js";
import { folded, section } from "./sections.js";
import { layOut } from "./timeline.js";

const LAST_DAY = "stay-until";

export function timelineView(context, result, answers) {
  const { words } = context;
  if (!result.deadlines.length) return nothing;
  const lastDay = /^\d/.test(answers[LAST_DAY] || "") ? answers[LAST_DAY] : null;
  const content = html`${result.deadlines.length > 1 || lastDay ? drawing(context, result.deadlines, lastDay) : nothing}
    <ol class="sc-clocks">
      ${result.deadlines.map((deadline) => clockView(context, deadline, lastDay))}
    </ol>`;
  return section("timeline", words.say("page.timeline"), content);
}

function clockView(context, deadline, lastDay) {
  const { words, dates, today } = context;
  const key = `deadline.${deadline.id}`;
  const days = daysBetween(today, deadline["do-by"]);
  const state = deadline.moot ? "moot" : deadline.state;
  const opens = deadline.opens && deadline.opens > today;
  return html`<li class="sc-clock" data-clock=${deadline.id} data-state=${state}>
    <h4>${words.say(`${key}.name`)}</h4>
    <p class="sc-when">
      <strong>${rich(dates.day(deadline["do-by"]))}</strong> ${officerDay(dates, deadline["do-by"])}
    </p>
    <p class="sc-left">${words.say(`page.state.${state}`, { when: dates.days(days), date: lastDay ? dates.day(lastDay) : "" })}</p>
    ${opens ? html`<p>${words.say("page.opens", { date: dates.day(deadline.opens) })}</p>` : nothing}
    ${state === "late" || state === "grace" ? html`<p class="sc-late">${words.say(`${key}.late`)}</p>` : nothing}
    ${folded(
      words.say("page.why"),
      html`<p>${words.say(`${key}.why`)}</p>
        ${countingView(context, deadline)} ${sourcesView(context, deadline.sources)}`,
    )}
  </li>`;
}

function drawing({ words, dates, today, uid }, deadlines, lastDay) {
  const picture = layOut(deadlines, today, lastDay);
  const { width, height, line, marks, months } = picture;
  const title = plain(words.text("page.drawing", { date: dates.day(today) }));
  const list = deadlines.map((deadline, place) => `${place + 1}: ${dates.short(deadline["do-by"])}`).join("; ");
  return html`<svg class="sc-drawing" role="img" aria-labelledby="${uid}-drawing ${uid}-drawn" viewBox="0 0 ${width} ${height}">
    <title id="${uid}-drawing">${title}</title>
    <desc id="${uid}-drawn">${list}</desc>
    <line class="sc-line" x1="0" x2=${width} y1=${line} y2=${line} />
    ${months.map(({ x, day }) => svg`<path class="sc-month" d="M${x} ${line - 3}v6" /><text class="sc-month-name" x=${x} y=${line + 17} text-anchor="middle">${plain(dates.month(day))}</text>`)}
    ${marks.map(({ x, y }) => svg`<path class="sc-stem" d="M${x} ${y}V${line}" />`)}
    ${marks.map(({ kind, x, y, label }) => mark(kind, x, y, line, label))}
  </svg>
  <p class="sc-key" aria-hidden="true"><span class="sc-key-today">${words.say("page.key-today")}</span>${lastDay
    ? html` <span class="sc-key-card">${words.say("page.key-card")}</span>`
    : nothing}</p>`;
}

function mark(kind, x, y, line, label) {
  if (kind === "today") return svg`<path class="sc-mark-today" d="M${x} ${line}l-6 11h12z" />`;
  if (kind === "card") return svg`<path class="sc-mark-card" d="M${x} ${line - 22}v30" />`;
  return svg`<g class="sc-dot sc-dot-${kind}">
    <circle cx=${x} cy=${y} r="9" /><text x=${x} y=${y + 4} text-anchor="middle">${label}</text>
  </g>`;
}
