// The dates of an answer as a calendar file, made by the checker itself (checker/ics.py).

import { html } from "lit-html";
import { saveFile } from "./save.js";

/** Dates that no longer count are not offered. */
const countingOf = (session) => session.model.reply.result.deadlines.filter((deadline) => !deadline.moot);

/** @param {object} bar holds what is chosen: left (ids that were taken out), neutral, linked */
export function calendarPanel(context, session, bar, set) {
  const { words, dates } = context;
  const left = bar.left || [];
  const flip = (id) => set({ left: left.includes(id) ? left.filter((one) => one !== id) : [...left, id] });
  const option = (name, key) => html`<label class="sc-option"
    ><input type="checkbox" name=${name} .checked=${Boolean(bar[name])} @change=${(event) => set({ [name]: event.target.checked })} />
    <span>${words.say(key)}</span></label
  >`;
  const chosen = countingOf(session).filter(({ id }) => !left.includes(id));
  const save = () => saveCalendar(context, session, chosen, bar).catch(() => set({ problem: true }));
  return html`<fieldset class="sc-calendar">
    <legend>${words.say("calendar.which")}</legend>
    ${countingOf(session).map(
      ({ id, "do-by": day }) => html`<label class="sc-option"
        ><input type="checkbox" value=${id} .checked=${!left.includes(id)} @change=${() => flip(id)} />
        <span>${words.say(`deadline.${id}.name`)} – ${dates.short(day)}</span></label
      >`,
    )}
    <hr />
    ${option("neutral", "calendar.neutral")} ${option("linked", "calendar.linked")}
    <p><small>${words.say("calendar.hint")}</small></p>
    <button type="button" data-do="save-calendar" ?disabled=${!chosen.length} @click=${save}>${words.say("calendar.save")}</button>
  </fieldset>`;
}

async function saveCalendar(context, session, deadlines, { neutral, linked }) {
  const { words } = context;
  const url = linked ? location.href.replace(/#.*$/, "") + session.fragment : "";
  const entries = deadlines.map(({ id, "do-by": day }) => ({
    id,
    day,
    title: neutral ? words.plain("calendar.neutral-title") : words.plain(`deadline.${id}.name`),
    text: neutral ? "" : words.plain(`deadline.${id}.why`),
    url,
  }));
  const text = await session.engine.call("calendar", { entries, on: session.model.reply.result.on });
  saveFile("dates.ics", text, "text/calendar");
}
