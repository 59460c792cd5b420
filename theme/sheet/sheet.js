// The sheet for the counter: an answer on A4 in two languages, side by side, for the person and the officer.

import { html, nothing } from "lit-html";
import { contextIn } from "../actions/contexts.js";
import { showInstead } from "../actions/shown.js";
import { counterOfPage } from "../embed/counter.js";
import { fit } from "./fit.js";
import { paperView } from "./paper-view.js";

const JAPANESE = { folder: "ja", lang: "ja" };

/** Opens the sheet and asks the browser to print it. @param {object} own context of the reader's language */
export async function openSheet(own, session) {
  const [japanese, { qr }, counter] = await Promise.all([
    contextIn(session, JAPANESE.folder, JAPANESE.lang),
    import("./qr.js"),
    counterOfPage(),
  ]);
  const link = location.href.replace(/#.*$/, "") + session.fragment;
  const sheet = { model: { ...session.model, result: session.model.reply.result }, japanese, counter, link, code: qr(link) };
  sheet.other = own.lang === "ja" ? null : own;
  const choose = async (folder, lang) => {
    sheet.other = folder === JAPANESE.folder ? null : await contextIn(session, folder, lang);
    shown.repaint();
    fit(shown.section);
  };
  const shown = showInstead("sheet", own.words.plain("sheet.title"), (close) => html`${toolbar(own, sheet, choose, close)} ${paperView(sheet)}`);
  await document.fonts.ready;
  fit(shown.section);
  print();
}

function toolbar({ words, uid }, { other }, choose, close) {
  const languages = [...document.querySelectorAll("[data-language-link]")].map((link) => ({
    folder: link.dataset.languageLink,
    lang: link.hreflang,
    name: link.textContent.trim(),
  }));
  const chosen = other ? other.lang : JAPANESE.lang;
  const change = ({ target }) => choose(target.value, languages.find(({ folder }) => folder === target.value).lang);
  return html`<div class="sheet-tools">
    <p>${words.say("sheet.hint")}</p>
    ${languages.length
      ? html`<label for="${uid}-other">${words.say("sheet.other-language")}</label>
          <select id="${uid}-other" @change=${change}>
            ${languages.map(
              ({ folder, lang, name }) => html`<option value=${folder} lang=${lang} ?selected=${lang === chosen}>
                ${folder === JAPANESE.folder ? words.plain("sheet.only-japanese") : name}
              </option>`,
            )}
          </select>`
      : nothing}
    <div class="sc-buttons">
      <button type="button" class="sc-primary" @click=${() => print()}>${words.say("action.print")}</button>
      <button type="button" @click=${close}>${words.say("action.close")}</button>
    </div>
  </div>`;
}
