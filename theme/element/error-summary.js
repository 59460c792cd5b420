// What could not be read, on top of the question: takes the focus, links to the field.

import { html, nothing } from "lit-html";

/** @param {Array<{field: string, text: unknown}>} problems */
export function errorSummary(words, problems) {
  if (!problems.length) return nothing;
  return html`<div class="sc-errors" role="alert" tabindex="-1">
    <h2>${words.say("page.error-title")}</h2>
    <ul>
      ${problems.map(({ field, text }) => html`<li><a href="#${field}" @click=${toField}>${text}</a></li>`)}
    </ul>
  </div>`;
}

/** Shows the question before the field, so that it is not read without its heading. The fragment keeps the answers. */
function toField(event) {
  event.preventDefault();
  const element = event.currentTarget.closest(".sc");
  const field = element.querySelector(`[id="${event.currentTarget.getAttribute("href").slice(1)}"]`);
  if (!field) return;
  const fieldset = field.closest("fieldset") || field;
  fieldset.scrollIntoView();
  field.focus({ preventScroll: true });
}
