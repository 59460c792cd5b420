// One question, its answers, "I don't know", and the way back.

import { html, nothing } from "lit-html";
import { dateField } from "./date-field.js";
import { errorSummary } from "./error-summary.js";
import { periodsField } from "./periods-field.js";
import { labelOf } from "./labels.js";
import { UNKNOWN } from "./values.js";

const MOST_RADIOS = 8;

/**
 * @param {object} context words, dates, today, check, uid
 * @param {object} question as in the catalogue
 * @param {object} now draft, problem ({text, part} or null), canGoBack, hasAnswer
 * @param {object} act change(draft), submit(), unknown(), back(), seeAnswer()
 */
export function questionView(context, question, now, act) {
  const { words, check, uid } = context;
  const key = `${check}.${question.id}`;
  const id = `${uid}-${question.id}`;
  const hint = words.has(`${key}.hint`);
  const error = now.problem;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const field = { id, describedBy, wrong: error ? error.part : null };
  const submit = (event) => {
    event.preventDefault();
    act.submit();
  };
  return html`<form class="sc-question" novalidate @submit=${submit} data-question=${question.id}>
    ${errorSummary(words, error ? [{ field: fieldId(question, id, error.part), text: error.text }] : [])}
    ${now.canGoBack
      ? html`<button type="button" class="sc-back" @click=${act.back}>${words.say("page.back")}</button>`
      : nothing}
    <fieldset aria-describedby=${describedBy || nothing}>
      <legend><h2 tabindex="-1" lang=${words.langOf(`${key}.question`) || nothing}>${words.say(`${key}.question`)}</h2></legend>
      ${hint ? html`<p class="sc-hint" id="${id}-hint">${words.say(`${key}.hint`)}</p>` : nothing}
      ${error ? html`<p class="sc-error" id="${id}-error">${error.text}</p>` : nothing}
      ${fieldsOf(context, question, now, act, field)}
    </fieldset>
    <div class="sc-buttons">
      <button type="submit" class="sc-primary">${words.say("page.continue")}</button>
      ${isMarked(question)
        ? nothing
        : html`<button type="button" @click=${act.unknown}>
            ${words.say(question.optional ? "page.not-yet" : "page.dont-know")}
          </button>`}
      ${now.hasAnswer
        ? html`<button type="button" class="sc-quiet" @click=${act.seeAnswer}>${words.say("page.see-answer")}</button>`
        : nothing}
    </div>
  </form>`;
}

/** Whether "I don't know" is one of its options. */
const isMarked = ({ kind }) => kind === "choice" || kind === "yes-no";

function fieldId(question, id, part) {
  if (isMarked(question)) return `${id}-0`;
  return part ? `${id}-${part}` : id;
}

function fieldsOf(context, question, { draft }, act, field) {
  const { words, check } = context;
  if (question.kind === "date") return dateField(context, { ...field, fields: draft, change: act.change });
  if (question.kind === "number") return numberField(question, draft, act, field);
  if (question.kind === "periods") return periodsField(context, question, draft, act, field);
  const codes = question.kind === "yes-no" ? ["yes", "no"] : question.codes;
  const options = [...codes, UNKNOWN].map((code) => [String(code), labelOf(words, check, question, code)]);
  return options.length > MOST_RADIOS + 1 ? select(words, options, draft, act, field) : radios(words, options, draft, act, field);
}

function radios(words, options, draft, act, { id, describedBy }) {
  return html`<div class="sc-radios">
    ${options.map(
      ([code, label], place) => html`<label for="${id}-${place}"
        ><input
          type="radio"
          id="${id}-${place}"
          name=${id}
          value=${code}
          aria-describedby=${describedBy || nothing}
          .checked=${draft.text === code}
          @change=${() => act.change({ text: code })}
        /><span>${label.rich}</span></label
      >`,
    )}
  </div>`;
}

function select(words, options, draft, act, { id, describedBy, wrong }) {
  return html`<select
    id="${id}-0"
    aria-label=${words.plain("page.choose-one")}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${wrong === null ? nothing : "true"}
    @change=${(event) => act.change({ text: event.target.value })}
  >
    <option value="" ?selected=${!draft.text}>${words.plain("page.choose-one")}</option>
    ${options.map(([code, label]) => html`<option value=${code} ?selected=${draft.text === code}>${label.plain}</option>`)}
  </select>`;
}

function numberField({ least, most }, draft, act, { id, describedBy, wrong }) {
  return html`<input
    class="sc-number"
    id=${id}
    type="text"
    inputmode=${least < 0 ? "text" : "numeric"}
    autocomplete="off"
    maxlength=${String(most).length + 6}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${wrong === null ? nothing : "true"}
    .value=${draft.text}
    @input=${(event) => act.change({ text: event.target.value })}
  />`;
}
