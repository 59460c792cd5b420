// What a text says, in the order in which it stands: pieces of one language each, short enough for one breath of a voice.

const UNSAID =
  "[hidden], [aria-hidden=true], rt, rp, sup, svg, script, style, template, button, select, input, textarea, progress, " +
  "details:not([open]), .sources, .sc-take, .notice, shirube-check > table";
const SENTENCE_END = /([。！？।။។]|[.!?:;](?=\s))\s*/g;
const LONGEST = /(.{160,}?)([\s,、，၊]+)/g; // Thai has no full stop

/** @param {Element} root @param {string} unsaid selector of what else is left out
 * @returns {{text: string, lang: string}[]} one sentence each */
export function sentencesOf(root, unsaid = "") {
  const runs = [];
  walk(root, unsaid ? `${UNSAID}, ${unsaid}` : UNSAID, runs, languageOf(root));
  return runs.flatMap(({ text, lang }) => split(text).map((sentence) => ({ text: sentence, lang })));
}

function walk(element, unsaid, runs, lang) {
  const isBlock = !/^(inline|ruby|contents)/.test(getComputedStyle(element).display);
  if (isBlock) runs.push({ text: "", lang });
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) say(node.data, lang, runs);
    else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(unsaid)) walk(node, unsaid, runs, node.lang || lang);
  }
  if (isBlock) runs.push({ text: "", lang });
}

/** Figures and brackets are read in the language of the words before them. */
function say(text, lang, runs) {
  const last = runs[runs.length - 1];
  const hasWords = /\p{L}/u.test(text);
  if (last.text && (last.lang === lang || !hasWords)) last.text += text;
  else if (last.text || last.lang !== lang) runs.push({ text, lang });
  else last.text += text;
}

function split(text) {
  const flat = text.replace(/\s+/g, " ");
  const parts = flat.replace(SENTENCE_END, "$1\n").replace(LONGEST, "$1$2\n").split("\n");
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const languageOf = (element) => element.closest("[lang]").lang;
