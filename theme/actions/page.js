// What a page of its own (desk, posters, embed, cards) stands on: its words, its questions, its languages and guides.

import "../page/guide.js";
import { readAssets, readJson } from "../element/assets.js";
import { createContext } from "../element/context.js";
import { createWords } from "../element/words.js";
import { todayInJapan } from "../element/today.js";

export const NAME = "Shirube しるべ";

/** The root of the site: these scripts lie in assets/<group>/ below it. */
export const ROOT = new URL("../../", import.meta.url).href;

/** @returns {Promise<object>} assets, words, today, lang, checks (ids), dated (ids of those that count days), languages, guides, contextOf(check) */
export async function readPage() {
  const assets = readAssets();
  const [texts, catalogue] = await Promise.all([readJson(assets.words), readJson(assets.catalogue)]);
  const { lang } = document.documentElement;
  const today = todayInJapan();
  return {
    assets,
    words: createWords(texts),
    lang,
    today,
    checks: catalogue.checks.map(({ id }) => id),
    dated: catalogue.checks.filter(({ deadlines }) => deadlines.length).map(({ id }) => id),
    languages: languages(),
    guides: guides(),
    contextOf: (check) => ({ ...createContext({ check, lang, uid: "tool" }, texts, catalogue), today }),
  };
}

function languages() {
  const links = [...document.querySelectorAll(".bar [data-language-link]")];
  return links.map((link) => ({ folder: link.dataset.languageLink, lang: link.hreflang, name: link.textContent.trim() }));
}

/** Name of a guide in its address (empty for the first page), and its title in the reader's language. */
function guides() {
  const links = [...document.querySelectorAll(".bar__menu nav a:not([data-language-link])")];
  return links.map((link) => ({ name: new URL(link.href).pathname.replace(/\/$/, "").split("/").pop(), title: link.textContent.trim(), href: link.href }));
}

/** Defines an element that `start` fills once the page's files have come; until then its own children stand there. */
export function defineTool(name, start) {
  class Tool extends HTMLElement {
    async connectedCallback() {
      try {
        const page = await readPage();
        const place = document.createElement("div");
        place.className = "tool";
        place.lang = page.lang;
        await start(page, place, this);
        this.replaceChildren(place);
        this.dataset.state = "ready";
      } catch (error) {
        this.dataset.state = "failed";
        this.append(Object.assign(document.createElement("p"), { role: "alert", textContent: error.message }));
      }
    }
  }
  customElements.define(name, Tool);
}
