// <shirube-poster>: a link or a poster with a QR code for any guide, in any language, with answers filled in if wanted.

import { html, nothing, render } from "lit-html";
import { writeFragment } from "../element/address.js";
import { copyField, select, textField } from "../actions/fields.js";
import { NAME, ROOT, defineTool } from "../actions/page.js";
import { showInstead } from "../actions/shown.js";
import { inLanguage, readCounter } from "../embed/counter.js";
import { qr } from "../sheet/qr.js";
import { answersForm } from "./answers-form.js";

defineTool("shirube-poster", async (page, place) => {
  const { words, languages, guides, lang } = page;
  const chosen = { name: "lost-job", folder: (languages.find((one) => one.lang === lang) || languages[0]).folder, counter: "", answers: {}, drafts: {}, copied: false, target: null, problem: false };
  const set = (change) => {
    Object.assign(chosen, { copied: false, problem: false }, change);
    paint();
  };
  const choose = async (change) => {
    set({ ...change, target: null });
    const { name, folder } = chosen;
    const target = await readTarget(folder, name);
    if (chosen.name === name && chosen.folder === folder) set({ target });
  };
  const attempt = (act) => () => act().catch(() => set({ problem: true }));
  function paint() {
    const { target, answers } = chosen;
    const context = target && target.check ? page.contextOf(target.check) : null;
    const link = addressOf(chosen) + (context ? writeFragment(answers, context.questions, null) : "");
    const options = guides.map((guide) => [guide.name === guideOfHome() ? "" : guide.name, guide.title]);
    render(
      html`${select("poster-page", words.say("poster.page"), options, chosen.name, (name) => choose({ name, answers: {}, drafts: {} }))}
        ${select("poster-language", words.say("poster.language"), languages.map(({ folder, name }) => [folder, name]), chosen.folder, (folder) => choose({ folder }))}
        ${textField("poster-counter", words.say("embed.counter"), chosen.counter, (counter) => set({ counter }), words.say("embed.counter-hint"))}
        ${context ? html`<details>
              <summary>${words.say("poster.answers")}</summary>
              ${answersForm(context, chosen, set)}
            </details>` : nothing}
        ${copyField("poster-link", words.say("poster.link"), link, words.say(chosen.copied ? "page.copied" : "poster.copy"), () => set({ copied: true }))}
        <button type="button" class="sc-primary" data-do="poster" ?disabled=${!target} @click=${attempt(() => openPoster(words, chosen, link))}>
          ${words.say("poster.make")}
        </button>
        ${chosen.problem ? html`<p role="alert">${words.say("action.problem")}</p>` : nothing}`,
      place,
    );
  }
  await choose({});
});

/** The first page of a language has no name of its own: its address ends with the language. */
const guideOfHome = () => new URL(document.querySelector(".bar__home").href).pathname.replace(/\/$/, "").split("/").pop();

const addressOf = ({ folder, name }) => `${ROOT}${folder}/${name ? `${name}/` : ""}`;

/** @returns {Promise<{title: () => Node[], text, lang, check}>} what a guide says of itself, in its own language */
async function readTarget(folder, name) {
  const response = await fetch(addressOf({ folder, name }));
  if (!response.ok) throw new Error(`${folder}/${name}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.querySelector("main");
  const check = page.querySelector("shirube-check");
  return {
    title: () => [...page.querySelector("h1").cloneNode(true).childNodes], // with its readings
    text: (page.querySelector('meta[name="description"]') || { content: "" }).content,
    lang: main.getAttribute("lang") || page.documentElement.lang,
    check: check && check.getAttribute("check"),
  };
}

async function openPoster(words, chosen, link) {
  const { target, folder, name } = chosen;
  const [japanese, counter] = await Promise.all([folder === "ja" ? null : readTarget("ja", name), readCounter(chosen.counter)]);
  const view = (close) => html`<div class="sheet-tools sc-buttons">
      <button type="button" class="sc-primary" @click=${() => print()}>${words.say("action.print")}</button>
      <button type="button" @click=${close}>${words.say("action.close")}</button>
    </div>
    <div class="poster-paper">
      <p class="poster-brand">${counter ? html`<span lang="ja">${counter.name.ja}</span>` : NAME}</p>
      <h1 lang=${target.lang}>${target.title()}</h1>
      <p class="poster-text" lang=${target.lang}>${target.text}</p>
      ${japanese ? html`<p class="poster-japanese" lang=${japanese.lang}>${japanese.title()}</p>` : nothing}
      <figure>${qr(link)}</figure>
      <p class="poster-address">${link.replace(/#.*$/, "")}</p>
      ${counter ? html`<p class="poster-counter">${counterLine(counter, target.lang)}</p>` : nothing}
    </div>`;
  showInstead("poster", words.plain("poster.make"), view);
  await document.fonts.ready;
  print();
}

function counterLine(counter, lang) {
  const [name, hours] = [inLanguage(counter.name, lang), inLanguage(counter.hours, lang)];
  return html`<span lang=${name.lang}>${name.text}</span> <b>${counter.phone}</b> <span lang=${hours.lang}>${hours.text}</span>`;
}
