// Finds the pages of one language; MiniSearch weighs the words. Its index is made here, from the texts: made beforehand it
// would be longer than they are.

import MiniSearch from "minisearch";
import { pieces } from "../element/ruby.js";
import { excerpt } from "./excerpt.js";
import { fold, isUnspaced, runs, tokens } from "./fold.js";

const FIELDS = { title: 4, also: 4, heading: 2, text: 1 };
const PHRASE = 2; // how much more a part counts that has the words as they were typed
const FEW = 3; // parts with all words: fewer, and those with some of them follow
const MOST = 20; // pages
const NEARLY = 0.2; // likeness of a word that is written a little differently

/**
 * @param {{pages: Array<object>}} texts as theme/hooks/search.py writes them
 * @returns {Promise<function(string): Array<{page, id, heading, text}>>} best page first, each with the heading that fits
 *   best, its id, and what stands below it, in runs as excerpt.js makes them
 */
export async function createFinder({ pages }) {
  const parts = pages.flatMap((page) => page.parts.map((part) => ({ page, part })));
  const entries = parts.map(({ page: { title, also }, part: { heading, text } }, id) => ({
    id, title: comparable(title), also: comparable(also), heading: comparable(heading), text: comparable(text),
  }));
  const vocabulary = new Set();
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: tokens,
    processTerm: (term) => (vocabulary.add(term), term),
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: FIELDS },
  });
  await index.addAllAsync(entries); // with pauses, in which the person can type
  const known = [...vocabulary];

  return (typed) => {
    const phrase = fold(typed).trim();
    const words = tokens(phrase);
    if (!words.length) return [];
    const queries = words.map((word) => spelled(word, known));
    const isWhole = (id) => Object.keys(FIELDS).some((field) => entries[id][field].includes(phrase));
    const weights = {
      boostTerm: (term) => Math.max(...words.map((word) => likeness(word, term) || NEARLY)),
      boostDocument: (id) => (isWhole(id) ? PHRASE : 1),
    };
    const having = (combineWith) => index.search({ combineWith, queries }, weights);
    const all = having("AND");
    const found = all.length < FEW && words.length > 1 ? [...all, ...having("OR")] : all;
    const marks = ({ id, terms }) => needles(`${entries[id].heading}\n${entries[id].text}`, runs(phrase), terms);
    return best(found.map((one) => ({ ...parts[one.id], needles: marks(one) })));
  };
}

/** Both spellings of plain Japanese, kanji and readings: either may be typed. */
function comparable(text = "") {
  const spelling = (name) => pieces(text).map((piece) => (piece.base ? piece[name] : piece)).join("");
  return fold(text.includes("《") ? `${spelling("base")}\n${spelling("reading")}` : text);
}

/** Every word of the texts that has the typed one in it or begins as it does; if there is none, those written nearly so. */
function spelled(word, vocabulary) {
  if (word.length < 3 && vocabulary.includes(word)) return { queries: [word] };
  const like = vocabulary.filter((term) => likeness(word, term));
  return { combineWith: "OR", queries: like.length ? like : [word], fuzzy: like.length || isUnspaced(word) ? false : 0.2 };
}

/** @returns {number} from 0 to 1; a longer word is less like the typed one, and again less where that does not begin it */
function likeness(word, term) {
  const share = word.length / Math.max(word.length, term.length);
  if (term.startsWith(word)) return share;
  if ((isUnspaced(word) || word.length > 4) && term.includes(word)) return share * 0.6; // "hits" stands in "whitsun"
  const stem = isUnspaced(word) ? word : word.slice(0, Math.max(5, Math.ceil(word.length * 0.65)));
  return term.startsWith(stem) ? 0.3 : 0;
}

/** What to mark: the words of the text that were found; where nothing divides words, what was typed, if it is there. */
function needles(text, typed, terms) {
  const whole = typed.filter((run) => isUnspaced(run) && text.includes(run));
  const found = terms.filter((term) => !(isUnspaced(term) && whole.length));
  const long = found.filter((term) => isUnspaced(term) || term.length > 2);
  return [...whole, ...(long.length ? long : found)];
}

/** Of each page the first part; pages that stand in English come last. */
function best(found) {
  const pages = new Map();
  for (const one of found) if (!pages.has(one.page)) pages.set(one.page, one);
  const all = [...pages.values()];
  const sorted = [...all.filter(({ page }) => !page.lang), ...all.filter(({ page }) => page.lang)].slice(0, MOST);
  return sorted.map(({ page, part, needles }) => ({ page, id: part.id, heading: excerpt(part.heading, needles), text: excerpt(part.text, needles) }));
}
