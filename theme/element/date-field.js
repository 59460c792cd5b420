// A day as three text fields, year first as on the residence card, and read back in words.

import { html, nothing } from "lit-html";
import { isFarAway, readDay } from "./drafts.js";
import { rich } from "./ruby.js";

const PARTS = ["year", "month", "day"];

/**
 * @param {object} context words, dates, today
 * @param {{id: string, fields: object, change: (fields: object) => void, wrong?: string, describedBy?: string}} field
 */
export function dateField({ words, dates, today }, { id, fields = {}, change, wrong, describedBy }) {
  const day = readDay(fields);
  return html`<div class="sc-date">
      ${PARTS.map(
        (part) => html`<label class="sc-date-${part}" for="${id}-${part}"
          ><span>${words.say(`page.${part}`)}</span>
          <input
            id="${id}-${part}"
            type="text"
            inputmode=${part === "year" ? "text" : "numeric"}
            autocomplete="off"
            maxlength="8"
            aria-describedby=${describedBy || nothing}
            aria-invalid=${wrong === part ? "true" : nothing}
            .value=${fields[part] || ""}
            @input=${(event) => change({ ...fields, [part]: event.target.value })}
        /></label>`,
      )}
    </div>
    <p class="sc-readback" aria-live="polite">
      ${day
        ? html`${rich(dates.day(day))}${officerDay(dates, day)}
          ${isFarAway(day, today) ? html`<strong>${words.say("page.date-far")}</strong>` : nothing}`
        : nothing}
    </p>`;
}

/** The day as the officer reads it, where the reader's language is another. */
export function officerDay(dates, day) {
  const text = dates.officer(day);
  return text ? html` <span class="sc-officer" lang="ja">${text}</span>` : nothing;
}
