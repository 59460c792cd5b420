// "Keep on this phone": the answers, their dates and the law they came from, until the person forgets them. The next visit
// compares and says which dates have moved, and why. Nothing is stored unless the button is pressed.

import { html, nothing } from "lit-html";
import { writeFragment } from "../element/address.js";
import { isDay } from "../element/dates.js";
import { keptKey } from "../element/extend.js";
import { moves } from "./moves.js";

export function keepButton(context, session, set) {
  if (session.model.on) return nothing; // dates of another "today" are not kept
  const isSame = sameAnswers(read(context.check), session);
  const keep = () => set({ problem: !write(context, session) });
  return html`<button type="button" data-do="keep" ?disabled=${isSame && !moved(context, session).length} @click=${keep}>
    ${context.words.say(isSame ? "kept.is-kept" : "kept.keep")}
  </button>`;
}

/** Above the check: that an answer is kept, and what has moved since. */
export function keptNotice(context, session, isAnswered, set) {
  const { words, dates } = context;
  const kept = read(context.check);
  const isSame = sameAnswers(kept, session);
  if (!kept || (isAnswered && !isSame) || session.model.on) return nothing;
  const forget = () => {
    forgetAll();
    set({});
  };
  return html`<div class="sc-kept" role="status">
    <p>${words.say("kept.since", { date: dates.day(kept.on) })}</p>
    ${isAnswered ? changesView(context, session, kept) : nothing}
    <div class="sc-buttons">
      ${isAnswered ? nothing : html`<a class="sc-open" href=${kept.fragment}>${words.say("kept.open")}</a>`}
      <button type="button" data-do="forget" @click=${forget}>${words.say("kept.forget")}</button>
    </div>
  </div>`;
}

const moved = (context, session) => moves(read(context.check), session.model.reply.result);

function changesView({ words, dates, check }, session, kept) {
  const found = moves(kept, session.model.reply.result);
  if (!found.length) return html`<p>${words.say("kept.nothing-moved")}</p>`;
  const day = (text) => (text ? dates.day(text) : "");
  return html`<p><strong>${words.say("kept.moved")}</strong></p>
    <ul class="sc-moved">
      ${found.map(
        ({ id, what, before, now, why }) => html`<li data-moved=${id}>
          ${words.say(`kept.${what}`, { name: words.text(`deadline.${id}.name`), before: day(before), now: day(now) })}
          ${why.length
            ? why.map(
                (source) => html`<br /><small
                    >${words.say("kept.why-source", { date: day(source["in-force-from"]) })}
                    <span lang="ja">${source.law} ${source.article}</span></small
                  >`,
              )
            : html`<br /><small>${words.say("kept.why-unknown", { before: kept.version, now: session.model.context.version, check })}</small>`}
        </li>`,
      )}
    </ul>`;
}

/** @returns {object|null} what was kept; what cannot be read, or is not ours, counts as nothing */
function read(check) {
  try {
    const kept = JSON.parse(localStorage.getItem(keptKey(check)));
    const isOurs = isDay(kept.on) && kept.fragment.startsWith("#") && Object(kept.sources) === kept.sources;
    return isOurs && kept.deadlines.every((one) => typeof one.id === "string" && (!one["do-by"] || isDay(one["do-by"]))) ? kept : null;
  } catch {
    return null;
  }
}

function sameAnswers(kept, session) {
  const { context, answers } = session.model;
  return Boolean(kept && context) && writeFragment(answers, context.questions) === kept.fragment;
}

function write({ check, version, questions }, { model }) {
  const { result } = model.reply;
  const facts = (source) => [source.id, { law: source.law, article: source.article, "in-force-from": source["in-force-from"], "verified-on": source["verified-on"] }];
  const kept = {
    check,
    version,
    on: result.on,
    fragment: writeFragment(model.answers, questions),
    deadlines: result.deadlines.filter(({ moot }) => !moot).map((deadline) => ({ id: deadline.id, "do-by": deadline["do-by"], sources: deadline.sources })),
    sources: Object.fromEntries(Object.entries(result.sources).map(([id, source]) => facts({ ...source, id }))),
  };
  try {
    localStorage.setItem(keptKey(check), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** All that any check has kept. */
function forgetAll() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(keptKey("")))
    .forEach((key) => localStorage.removeItem(key));
}
