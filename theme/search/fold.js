// Text as it is compared, and the tokens by which it is found.

const MARKS = /[\u0300-\u036f\p{Cf}]/gu; // accents and tone marks over letters, and what nobody sees
const ALIKE = { đ: "d", ө: "о", ү: "у" }; // letters that a borrowed keyboard lacks
const KATAKANA = /[\u30a1-\u30f6]/g;
/** Thai, Burmese, Khmer, Japanese, Chinese, which have no space between words, and Korean, whose particles follow without one. */
const UNSPACED = "\u0e01-\u0e4e\u1000-\u109f\u1780-\u17dd\u3005\u3041-\u3096\u309d\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3";
const RUN = new RegExp(`[${UNSPACED}]+|[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])*`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`);
const CLUSTER = /\P{M}\p{M}*/gu;

/** Without case, accents, width, and the difference between the two kana. */
export function fold(text) {
  const bare = text.normalize("NFKD").replace(MARKS, "").normalize("NFKC").toLowerCase();
  return bare.replace(/[đөү]/g, (letter) => ALIKE[letter]).replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** @returns {string[]} letters with the marks that stand on them */
export const clusters = (text) => text.match(CLUSTER) || [];

export const isUnspaced = (token) => IS_UNSPACED.test(token);

/** @returns {string[]} the words of folded text; where no space divides them, all up to the next mark */
export const runs = (folded) => folded.match(RUN) || [];

/** @returns {string[]} words; of a run without spaces, each two letters that stand together */
export const tokens = (folded) => runs(folded).flatMap((run) => (isUnspaced(run) ? pairs(clusters(run)) : run));

function pairs(letters) {
  return letters.length < 2 ? letters : letters.slice(1).map((letter, place) => letters[place] + letter);
}
