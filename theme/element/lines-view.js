// Telephone lines: who, for what, the number, what it costs, open or not at this minute in Japan.

import { html, nothing } from "lit-html";
import { rich } from "./ruby.js";
import { folded } from "./sections.js";

const MOST_LINES = 4;

/** The first lines, open ones before others; the rest folded. */
export function linesView(context, lines) {
  const list = (some) => html`<ul class="sc-lines">
    ${some.map((line) => lineView(context, line))}
  </ul>`;
  const rest = lines.slice(MOST_LINES);
  return html`${list(lines.slice(0, MOST_LINES))}
  ${rest.length ? folded(context.words.say("page.more-lines", { count: rest.length }), list(rest)) : nothing}`;
}

function lineView(context, line) {
  const { words, dates } = context;
  const key = `line.${line.id}`;
  return html`<li class="sc-line-item" data-line=${line.id} data-open=${String(line.open)}>
    <h4>${words.say(`${key}.name`)}</h4>
    ${words.has(`${key}.for`) ? html`<p>${words.say(`${key}.for`)}</p>` : nothing}
    <p class="sc-phone">
      <a href="tel:${digits(line.phone)}" aria-label="${words.plain("page.call")} ${line.phone}">${line.phone}</a>
      <span>${words.say(line.free ? "page.free" : "page.paid")}</span>
    </p>
    ${line["other-phone"]
      ? html`<p class="sc-phone">
          <a href="tel:${digits(line["other-phone"])}">${line["other-phone"]}</a> <span>${words.say("page.other-phone")}</span>
        </p>`
      : nothing}
    <p class="sc-hours">
      ${openText(context, line)}
      <small>${words.say("page.line-checked", { date: dates.day(line["checked-on"]) })}</small>
    </p>
  </li>`;
}

const digits = (phone) => phone.replace(/[^\d+#*]/g, "");

/** A line that was checked too long ago promises nothing about its hours. */
function openText({ words, dates }, line) {
  const at = (moment) => ({ date: dates.day(moment.slice(0, 10)), time: dates.time(moment.slice(11, 16)) });
  const text = () => {
    if (line.open === null) return "";
    if (line.open) return line["closes-at"] ? words.text("page.open-until", at(line["closes-at"])) : words.text("page.open-always");
    return line["opens-at"] ? words.text("page.opens-at", at(line["opens-at"])) : words.text("page.closed");
  };
  if (line.stale || line.open === null) return html`<span class="sc-badge" data-tone="unsure">${words.say("page.stale-line")}</span> ${line.stale ? rich(text()) : nothing}`;
  return html`<span class="sc-badge" data-tone=${line.open ? "open" : "closed"}>${words.say(line.open ? "page.open-now" : "page.closed-now")}</span> ${rich(text())}`;
}
