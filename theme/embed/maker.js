// <shirube-embed>: makes the line that puts a check into somebody's page, and shows what it will look like.

import { html, nothing, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { copyField, select, textField } from "../actions/fields.js";
import { ROOT, defineTool } from "../actions/page.js";
import { readCounter } from "./counter.js";

const FIRST = "lost-job";
const attribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

defineTool("shirube-embed", (page, place) => {
  const { words, languages, checks, lang } = page;
  const chosen = { check: FIRST, folder: (languages.find((one) => one.lang === lang) || languages[0]).folder, counter: "", known: true, copied: false };
  const set = (change) => {
    Object.assign(chosen, { copied: false }, change);
    paint();
  };
  const setCounter = async (counter) => {
    set({ counter });
    const known = !counter || (await readCounter(counter)) !== null;
    if (chosen.counter === counter) set({ known });
  };
  function paint() {
    const address = addressOf(chosen);
    render(
      html`${select("embed-check", words.say("embed.check"), checks.map((id) => [id, words.plain(`${id}.title`)]), chosen.check, (check) => set({ check }))}
        ${select("embed-language", words.say("embed.language"), languages.map(({ folder, name }) => [folder, name]), chosen.folder, (folder) => set({ folder }))}
        ${textField("embed-counter", words.say("embed.counter"), chosen.counter, setCounter, words.say("embed.counter-hint"))}
        ${chosen.known ? nothing : html`<p role="alert">${words.say("embed.counter-unknown", { id: chosen.counter })}</p>`}
        ${copyField("embed-line", words.say("embed.line"), lineOf(address, words.plain(`${chosen.check}.title`)), words.say(chosen.copied ? "page.copied" : "embed.copy"), () => set({ copied: true }))}
        <h3>${words.say("embed.preview")}</h3>
        ${keyed(address, preview(address, words.plain("embed.preview")))}`,
      place,
    );
  }
  paint();
});

/** A new frame for each address: an old one that is still loading may stay where it is, and "back" would lead into it. */
const preview = (address, title) => html`<iframe class="embed-preview" src=${address} title=${title} loading="lazy"></iframe>`;

function addressOf({ check, folder, counter }) {
  const search = new URLSearchParams({ check, ...(counter ? { counter } : {}) });
  return `${ROOT}${folder}/embed/?${search}`;
}

/** The script first, so that it hears the frame's first word. */
function lineOf(address, title) {
  return `<script src="${ROOT}embed.js"></script><iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}
