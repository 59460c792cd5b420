// Furigana in Aozora notation, as plain Japanese is written here: 会社《かいしゃ》, ｜14日《じゅうよっか》.

import { html } from "lit-html";

const RUBY = /(?:｜([^｜《》]+)|([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆〇ヶ]+))《([^《》]+)》/g;

const JAPANESE = /([\u3005\u3040-\u30ff\u3400-\u9fff][\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]*)/;
const isReadAsJapanese = () => !globalThis.document || /^(ja|zh)/.test(document.documentElement.lang);
const marked = (part, place) => (place % 2 ? html`<span lang="ja">${part}</span>` : part);

/** @returns {Array<string|{base: string, reading: string}>} the text in pieces */
export function pieces(text) {
  const found = [];
  let end = 0;
  for (const match of text.matchAll(RUBY)) {
    found.push(text.slice(end, match.index), { base: match[1] || match[2], reading: match[3] });
    end = match.index + match[0].length;
  }
  return [...found, text.slice(end)].filter((piece) => piece !== "");
}

/** For titles, options and labels that hold no markup: 会社（かいしゃ） */
export function plain(text) {
  return pieces(text).map((piece) => (piece.base ? `${piece.base}（${piece.reading}）` : piece)).join("");
}

/** The text as a template, with <ruby> where it has readings; Japanese on a page in another language says that it is. */
export function rich(text) {
  if (!text.includes("《")) return isReadAsJapanese() || !JAPANESE.test(text) ? text : text.split(JAPANESE).map(marked);
  return pieces(text).map((piece) =>
    piece.base ? html`<ruby>${piece.base}<rp>（</rp><rt>${piece.reading}</rt><rp>）</rp></ruby>` : piece,
  );
}
