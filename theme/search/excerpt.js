// The sentence that has the words, and where in it they stand.

import { pieces } from "../element/ruby.js";
import { clusters, fold, isUnspaced } from "./fold.js";

const MOST = 150; // letters
const BEFORE = 60; // of them before the words, where the sentence is long
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * @param {string} text lines, with furigana in ruby notation
 * @param {string[]} needles folded words
 * @returns {Array<{text: string, isHit: boolean}>} a line of the text, or a part of it
 */
export function excerpt(text, needles) {
  const lines = text.split("\n").map((line) => look(unitsOf(line), needles));
  const { units, hits } = lines.reduce((best, line) => (line.found > best.found ? line : best));
  const first = Math.max(0, hits.indexOf(true));
  const from = startOf(units, first);
  const to = Math.min(units.length, from + MOST);
  const shown = together(units.slice(from, to), hits.slice(from, to));
  return to < units.length ? [...shown, { text: "…", isHit: false }] : shown;
}

/** Letters and, where there is furigana, words: as written and as compared. */
function unitsOf(line) {
  return pieces(line).flatMap((piece) => {
    if (piece.base) return { source: `｜${piece.base}《${piece.reading}》`, base: fold(piece.base), reading: fold(piece.reading) };
    return clusters(piece).map((source) => ({ source, base: fold(source), reading: fold(source) }));
  });
}

/** @returns {{units, hits: boolean[], found: number}} which units the words cover, and how many of the words there are */
function look(units, needles) {
  const hits = units.map(() => false);
  const found = new Set();
  for (const spelling of ["base", "reading"]) {
    const text = units.map((unit) => unit[spelling]).join("");
    const owner = units.flatMap((unit, place) => Array(unit[spelling].length).fill(place));
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        if (!isWord(text, at, needle)) continue;
        found.add(needle);
        owner.slice(at, at + needle.length).forEach((place) => (hits[place] = true));
      }
    }
  }
  return { units, hits, found: found.size };
}

function isWord(text, at, needle) {
  return isUnspaced(needle) || !(LETTER.test(text[at - 1] || "") || LETTER.test(text[at + needle.length] || ""));
}

/** Where the sentence begins, or a little before the words. */
function startOf(units, first) {
  const isEnd = ({ source }, place) => /[。！？।။៕។]/.test(source) || (/[.!?]/.test(source) && (units[place + 1] || units[place]).source === " ");
  let start = first;
  while (start > 0 && !isEnd(units[start - 1], start - 1)) start -= 1;
  if (first - start > BEFORE) {
    start = first - BEFORE;
    while (start < first && !/\s/.test(units[start].source) && !isUnspaced(units[start].base)) start += 1;
  }
  while (start < first && units[start].source === " ") start += 1;
  return start;
}

function together(units, hits) {
  const shown = [];
  units.forEach(({ source }, place) => {
    const last = shown[shown.length - 1];
    if (last && last.isHit === hits[place]) last.text += source;
    else shown.push({ text: source, isHit: hits[place] });
  });
  return shown;
}
