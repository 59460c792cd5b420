// Rows of kind, first day, last day.

import { html, nothing } from "lit-html";
import { dateField } from "./date-field.js";

export function periodsField(context, question, { rows }, act, { id, describedBy }) {
  const { words, check } = context;
  const changeRow = (place, change) => act.change({ rows: rows.map((row, at) => (at === place ? { ...row, ...change } : row)) });
  const remove = (place) => act.change({ rows: rows.filter((_, at) => at !== place) });
  const day = (row, place, end) =>
    html`<fieldset class="sc-end">
      <legend>${words.say(`page.${end}`)}</legend>
      ${dateField(context, { id: `${id}-${place}-${end}`, fields: row[end], describedBy, change: (fields) => changeRow(place, { [end]: fields }) })}
    </fieldset>`;
  return html`${rows.map(
      (row, place) => html`<div class="sc-period" role="group" aria-label="${words.plain("page.period")} ${place + 1}">
        <select aria-label=${words.plain("page.kind")} @change=${(event) => changeRow(place, { kind: event.target.value })}>
          <option value="" ?selected=${!row.kind}>${words.plain("page.choose-one")}</option>
          ${question.codes.map(
            (code) => html`<option value=${code} ?selected=${row.kind === code}>${words.plain(`${check}.${question.id}.${code}`)}</option>`,
          )}
        </select>
        ${day(row, place, "from")} ${day(row, place, "to")}
        ${rows.length > 1 ? html`<button type="button" @click=${() => remove(place)}>${words.say("page.remove")}</button>` : nothing}
      </div>`,
    )}
    <button type="button" @click=${() => act.change({ rows: [...rows, {}] })}>${words.say("page.add-period")}</button>`;
}
