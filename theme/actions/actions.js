// What a person can do with an answer: hear it, print it, show a sentence, put its dates in a calendar, keep it on this
// phone.
// Loaded by the element (theme/element/extend.js) once there is an answer.

import { html, nothing, render } from "lit-html";
import { offer } from "../aloud/control.js";
import { sentencesOf } from "../aloud/runs.js";
import { stop } from "../aloud/speaker.js";
import { readerContext } from "./contexts.js";
import { calendarPanel } from "./calendar.js";
import { keptNotice, keepButton } from "./kept.js";
import { withStyles } from "./styles.js";
import { cardsFor } from "../card/cards.js";

const bars = new WeakMap();

/** @param {{session: object, screen: Element, element: Element}} place called after every paint of the element */
export async function show(place) {
  const bar = bars.get(place.element) || newBar(place);
  const [context] = await Promise.all([readerContext(place.session), withStyles()]);
  const repaint = () => paint(place, context, bar, repaint);
  repaint();
}

function newBar({ element, screen }) {
  const bar = { open: null, problem: false, reply: null };
  bars.set(element, bar);
  const hush = () => screen.querySelector(".sc-take") || stop(); // a person has gone back to a question
  new MutationObserver(hush).observe(screen, { childList: true, subtree: true });
  return bar;
}

function paint({ session, screen, element }, context, bar, repaint) {
  const { model } = session;
  const host = screen.querySelector(".sc-take");
  if (bar.reply !== model.reply) stop(); // what is being read is no longer on the screen
  bar.reply = model.reply;
  const set = (change) => {
    Object.assign(bar, change);
    repaint();
  };
  render(keptNotice(context, session, host !== null, set), noticeHost(element, screen));
  if (!host) return;
  render(barView({ ...context, today: model.reply.result.on }, session, bar, set), host);
  offer(host.querySelector(".sc-aloud"), context.lang, () => sentencesOf(screen.querySelector(".sc-answer")));
}

function noticeHost(element, screen) {
  const found = element.querySelector(":scope > .sc-notice");
  if (found) return found;
  const made = document.createElement("div");
  made.className = "sc sc-notice";
  element.insertBefore(made, screen);
  return made;
}

function barView(context, session, bar, set) {
  const { words } = context;
  const { result } = session.model.reply;
  const toggle = (name) => () => set({ open: bar.open === name ? null : name });
  const attempt = (act) => () => act().catch(() => set({ problem: true }));
  const cards = cardsFor(context.check, session.model.answers);
  return html`<h3>${words.say("action.title")}</h3>
    <div class="sc-buttons">
      ${aloud(words)}
      <button type="button" data-do="sheet" @click=${attempt(() => openSheet(context, session))}>${words.say("action.sheet")}</button>
      ${cards.length ? opener(words, "cards", bar, toggle) : nothing}
      ${result.deadlines.length ? opener(words, "calendar", bar, toggle) : nothing} ${keepButton(context, session, set)}
    </div>
    ${bar.problem ? html`<p class="sc-error" role="alert">${words.say("action.problem")}</p>` : nothing}
    ${bar.open === "cards" ? cardList(context, session, cards, attempt) : nothing}
    ${bar.open === "calendar" ? calendarPanel(context, session, bar, set) : nothing}`;
}

function aloud(words) {
  return html`<span class="sc-buttons sc-aloud" hidden>
    <button type="button" data-do="aloud" aria-pressed="false">${words.say("action.aloud")}</button>
    <button type="button" hidden>${words.say("page.stop")}</button>
  </span>`;
}

function opener(words, name, bar, toggle) {
  return html`<button type="button" data-do=${name} aria-expanded=${String(bar.open === name)} @click=${toggle(name)}>
    ${words.say(`action.${name}`)}
  </button>`;
}

async function openSheet(context, session) {
  const { openSheet: open } = await import("../sheet/sheet.js");
  await open(context, session);
}

function cardList(context, session, cards, attempt) {
  const open = (card) => async () => (await import("../card/card.js")).openCard(context, card, card.dates);
  return html`<p>${context.words.say("card.hint")}</p>
    <ul class="sc-cards">
      ${cards.map(
        (card) => html`<li>
          <button type="button" data-card=${card.id} @click=${attempt(open(card))}>${context.words.say(`card.${card.id}.title`)}</button>
        </li>`,
      )}
    </ul>`;
}
