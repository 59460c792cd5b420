// The questions of a check as one form, none of them asked for: what is filled in goes into the link.

import { html } from "lit-html";
import { dateField } from "../element/date-field.js";
import { readDraft } from "../element/drafts.js";
import { labelOf } from "../element/labels.js";
import { readValue } from "../element/values.js";
import { select, textField } from "../actions/fields.js";

/** @param {{answers: object, drafts: object}} chosen @param {(change: object) => void} set */
export function answersForm(context, { answers, drafts }, set) {
  const give = (question, value, draft) => {
    const { [question.id]: _, ...rest } = answers;
    set({ answers: value === undefined ? rest : { ...rest, [question.id]: value }, drafts: { ...drafts, [question.id]: draft } });
  };
  return html`<div class="tool">
    ${context.questions.filter(({ kind }) => kind !== "periods").map((question) => field(context, question, drafts[question.id], give))}
  </div>`;
}

function field(context, question, draft, give) {
  const { words, check } = context;
  const label = words.say(`${check}.${question.id}.question`);
  const id = `poster-${question.id}`;
  if (question.kind === "date") {
    const change = (fields) => give(question, readDraft(question, fields).value, fields);
    return html`<fieldset class="sc">
      <legend>${label}</legend>
      ${dateField(context, { id, fields: draft, change })}
    </fieldset>`;
  }
  const read = (text) => give(question, text ? readValue(question, text) : undefined, text);
  if (question.kind === "number") return textField(id, label, draft || "", read);
  const codes = question.kind === "yes-no" ? ["yes", "no"] : question.codes;
  const options = codes.map((code) => [String(code), labelOf(words, check, question, code).plain]);
  return select(id, label, [["", words.plain("page.not-answered")], ...options], draft || "", read);
}
