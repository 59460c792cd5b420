// Your answers, each with a way to change it; what else could be answered; the link that reopens them.

import { html, nothing } from "lit-html";
import { answerText } from "./labels.js";
import { section } from "./sections.js";

export function yoursView(context, now, act) {
  const { words } = context;
  return section("yours", words.say("page.your-answers"), html`${answersView(context, now, act)}
    <p class="sc-private">${words.say("page.private")}</p>
    <div class="sc-buttons">
      <button type="button" @click=${act.copy}>${words.say(now.copied ? "page.copied" : "page.copy-link")}</button>
      <button type="button" class="sc-quiet" @click=${act.again}>${words.say("page.start-again")}</button>
    </div>
    <p class="sc-link"><a href=${now.link}>${words.say("page.link")}</a></p>`);
}

export function answersView(context, { result, answers, problems }, act) {
  const { words, check, questions } = context;
  const isShown = ({ id, optional }) =>
    id in answers || id in problems || optional || (result.ask || []).includes(id) || (result.refine || []).includes(id);
  return html`<dl class="sc-yours">
    ${questions.filter(isShown).map(
      (question) => html`<div data-answer=${question.id}>
        <dt>${words.say(`${check}.${question.id}.question`)}</dt>
        <dd>
          ${question.id in answers ? answerText(context, question, answers[question.id]) : words.say("page.not-answered")}
          ${problems[question.id] ? html`<p class="sc-error">${problems[question.id].text}</p>` : nothing}
        </dd>
        <dd>
          <button type="button" class="sc-change" @click=${() => act.change(question.id)}>
            ${words.say(question.id in answers ? "page.change" : "page.add")}<span class="sc-aside">
              ${words.say(`${check}.${question.id}.question`)}</span>
          </button>
        </dd>
      </div>`,
    )}
  </dl>`;
}
