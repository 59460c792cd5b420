// What the desk shows: the file, which column is what, the days, the rows that could not be read.

import { html, nothing } from "lit-html";
import { labelOf } from "../element/labels.js";
import { select } from "../actions/fields.js";

const MOST_SHOWN = 300;

export function deskView(page, model, act) {
  const { words } = page;
  const { read, found, problem } = model;
  return html`<div class="desk tool">
    <div>
      <label for="desk-file">${words.say("desk.file")}</label>
      <p>${words.say("desk.stays")}</p>
      <input id="desk-file" type="file" accept=".csv,.tsv,.txt,text/csv" @change=${({ target }) => target.files[0] && act.choose(target.files[0])} />
    </div>
    ${progressView(words, model)} ${problem ? html`<p role="alert">${words.say("desk.problem")} <small lang="en">${problem}</small></p>` : nothing}
    ${read ? mappingView(page, model, act) : nothing} ${found ? foundView(page, model, act) : nothing}
  </div>`;
}

function progressView(words, { loading, done, read }) {
  if (loading !== null) return html`<p role="status">${words.say("desk.loading")} <progress max="1" .value=${loading}></progress></p>`;
  if (done === null) return nothing;
  return html`<p role="status">${words.say("desk.working", { done, all: read.rows.length })} <progress max=${read.rows.length} .value=${done}></progress></p>`;
}

function mappingView(page, { check, read, name, from, same, done }, act) {
  const { words, context, dated } = page;
  const columns = read.columns.map((title, at) => [`column:${at}`, words.plain("desk.column-named", { title })]);
  const chosen = ({ id }) => (id in from ? `column:${from[id]}` : id in same ? `same:${codeText(same[id])}` : "");
  const options = (question) => [["", words.plain("desk.not-there")], ...columns, ...sameOptions(context, question)];
  return html`<p data-read>${words.say("desk.read", { rows: read.rows.length, encoding: read.encoding })}</p>
    ${select("desk-check", words.say("embed.check"), dated.map((id) => [id, words.plain(`${id}.title`)]), check, act.check)}
    <fieldset>
      <legend>${words.say("desk.mapping")}</legend>
      ${select("desk-name", words.say("desk.name"), [["", words.plain("desk.not-there")], ...read.columns.map((title, at) => [String(at), title])], name === null ? "" : String(name), act.name)}
      ${context.questions.map((question) =>
        select(`desk-${question.id}`, words.say(`${check}.${question.id}.question`), options(question), chosen(question), (value) => act.map(question, value)),
      )}
    </fieldset>
    <button type="button" class="sc-primary" data-do="find" ?disabled=${done !== null || !(Object.keys(from).length || Object.keys(same).length)} @click=${act.find}>
      ${words.say("desk.find")}
    </button>`;
}

const codeText = (code) => (code === true ? "yes" : code === false ? "no" : String(code));

function sameOptions({ words, check }, question) {
  const codes = question.kind === "yes-no" ? ["yes", "no"] : question.codes || [];
  return codes.map((code) => [`same:${code}`, words.plain("desk.same", { value: labelOf(words, check, question, code).plain })]);
}

function foundView({ words, context }, { found, read, neutral }, act) {
  const { people, bad, days } = found;
  const open = people.filter(({ ask }) => ask.length).length;
  return html`<div class="tool" data-found>
    <p role="status"><strong>${words.say("desk.found", { rows: read.rows.length, people: people.length, bad: bad.length, days: days.length })}</strong></p>
    ${open ? html`<p>${words.say("desk.open", { count: open })}</p>` : nothing}
    <div class="sc-buttons">
      <button type="button" data-do="save-table" @click=${act.saveTable}>${words.say("desk.save-table")}</button>
      <button type="button" data-do="save-calendar" @click=${act.saveCalendar}>${words.say("desk.save-calendar")}</button>
    </div>
    <label class="sc-option"><input type="checkbox" .checked=${neutral} @change=${({ target }) => act.neutral(target.checked)} /> <span>${words.say("desk.neutral")}</span></label>
    ${bad.length ? badView(words, bad, act) : nothing}
    <h3>${words.say("desk.days")}</h3>
    <div class="desk-scroll" tabindex="0" role="region" aria-label=${words.plain("desk.days")}>
      <table class="desk-table">
        <thead>
          <tr>
            ${["day", "name", "what", "state"].map((name) => html`<th scope="col">${words.say(`desk.column.${name}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${days.slice(0, MOST_SHOWN).map(
            (entry) => html`<tr data-state=${entry.state}>
              <td>${context.dates.short(entry.day)} <small>${entry.day.slice(0, 4)}</small></td>
              <td>${entry.name || words.say("desk.line", { line: entry.line })}</td>
              <td>${words.say(`deadline.${entry.id}.name`)}</td>
              <td>${words.say(`desk.state.${entry.state}`)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${days.length > MOST_SHOWN ? html`<p>${words.say("desk.more", { count: days.length - MOST_SHOWN })}</p>` : nothing}
  </div>`;
}

function badView(words, bad, act) {
  return html`<h3>${words.say("desk.bad-title")}</h3>
    <div class="desk-scroll" tabindex="0" role="region" aria-label=${words.plain("desk.bad-title")}>
      <ul class="desk-bad">
        ${bad.map(
          ({ line, name, code, column, value }) => html`<li data-line=${line} data-code=${code}>
            <strong>${words.say("desk.line", { line })}</strong> ${name} – ${column ? html`${column}: “${value}”. ` : value ? html`${value}. ` : nothing}${words.say(`desk.bad.${code}`)}
          </li>`,
        )}
      </ul>
    </div>
    <button type="button" data-do="save-bad" @click=${act.saveBad}>${words.say("desk.save-bad")}</button>`;
}
