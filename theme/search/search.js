// /<language>/search/: a field above the list of all guides. What is typed stays in the field: no request, no address
// and no title holds it. The texts of the language come when the field is first used.

import "../page/guide.js";
import "./search.css";
import { html, nothing, render } from "lit-html";
import { readJson } from "../element/assets.js";
import { rich } from "../element/ruby.js";
import { createWords } from "../element/words.js";

const PAUSE = 200; // milliseconds in which nobody types
const place = document.querySelector("[data-search]");
const guides = document.querySelector(".guides");
const words = createWords(JSON.parse(document.getElementById("shirube-search").textContent));
const shown = { found: null, failed: false };
let finder; // a promise, from the first use on
let pause;

function load() {
  finder = finder || begin().catch((error) => {
    finder = undefined;
    throw error;
  });
  return finder;
}

async function begin() {
  const [{ createFinder }, texts] = await Promise.all([import("./finder.js"), readJson(place.dataset.search)]);
  return createFinder(texts);
}

async function look(field) {
  clearTimeout(pause);
  const typed = field.value.trim();
  try {
    const find = await load();
    if (field.value.trim() !== typed) return;
    Object.assign(shown, { found: typed ? find(typed) : null, failed: false });
  } catch {
    Object.assign(shown, { found: null, failed: true });
  }
  paint();
}

function typing({ target }) {
  clearTimeout(pause);
  pause = setTimeout(look, PAUSE, target);
}

/** The number of pages is read out, and on a phone the keyboard goes. */
async function submit(event) {
  event.preventDefault();
  await look(event.target.querySelector("input"));
  place.querySelector("[role=status]").focus();
}

const status = ({ found, failed }) => {
  if (failed) return words.say("search.failed");
  if (!found) return nothing;
  return found.length ? words.say("search.count", { number: found.length }) : words.say("search.none");
};

const somebody = () => guides.querySelector("[href$='/consultation/']").cloneNode(true);

const marked = (run) => (run.isHit ? html`<mark>${rich(run.text)}</mark>` : rich(run.text));

const result = ({ page, id, heading, text }) => html`<li>
  <a href="../${page.address}${id ? `#${id}` : ""}" lang=${page.lang || nothing}>${rich(page.title)}</a>
  ${isTitle(heading, page) ? nothing : html`<p class="search__heading">${heading.map(marked)}</p>`}
  <p>${page.lang ? words.say("site.untranslated") : text.map(marked)}</p>
</li>`;

const bare = (text) => text.replace(/｜/g, "");
const isTitle = (heading, page) => ["", bare(page.title)].includes(bare(heading.map(({ text }) => text).join("")));

function paint() {
  const found = shown.found || [];
  guides.hidden = found.length > 0;
  render(
    html`<form role="search" @submit=${submit}>
        <label for="search-field">${words.say("search.field")}</label>
        <input id="search-field" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
          @focus=${() => load().catch(() => {})} @input=${typing} />
      </form>
      <p role="status" tabindex="-1">${status(shown)}</p>
      ${shown.found && !found.length ? html`<p>${somebody()}</p>` : nothing}
      <ol class="search__results">${found.map(result)}</ol>`,
    place,
  );
}

paint();
