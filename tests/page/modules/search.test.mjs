import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../../../theme/search/excerpt.js";
import { createFinder } from "../../../theme/search/finder.js";
import { fold, tokens } from "../../../theme/search/fold.js";

const page = (address, text, more) => ({ address, title: address, parts: [{ id: "a", heading: "", text }], ...more });
const found = async (pages, typed) => (await createFinder({ pages }))(typed).map((one) => one.page.address);
const shown = (text, ...needles) => excerpt(text, needles).map((run) => (run.isHit ? `[${run.text}]` : run.text)).join("");

for (const [typed, written] of [["CARTAO", "cartão"], ["dang ky", "đăng ký"], ["ﾊﾟｽﾎﾟｰﾄ", "ぱすぽーと"], ["２０２６", "2026"], ["увдэл", "үвдэл"],
  ["ខ្មែរ", "ខ្\u200bមែរ"]]) {
  test(`${typed} is compared as ${written}`, () => assert.equal(fold(typed), fold(written)));
}

test("marks that make another word stay: Thai tones, vowels of Nepali, Japanese voicing", () => {
  for (const [one, other] of [["ขาว", "ข้าว"], ["कम", "काम"], ["か", "が"]]) assert.notEqual(fold(one), fold(other));
});

test("words are tokens; where no space divides them, each two letters with their marks", () => {
  assert.deepEqual(tokens("visa 14 days"), ["visa", "14", "days"]);
  assert.deepEqual(tokens(fold("在留カード")), ["在留", "留か", "かー", "ーど"]);
  assert.deepEqual(tokens("otit機構、病"), ["otit", "機構", "病"]);
  assert.deepEqual(tokens("กู้เงิน"), ["กู้เ", "เงิ", "งิน"]);
});

test("a word inside a longer one is found, after those where it stands alone", async () => {
  assert.deepEqual(await found([page("a", "unemployment benefit"), page("b", "my employment ended")], "employment"), ["b", "a"]);
  assert.deepEqual(await found([page("a", "労働基準監督署に行く"), page("b", "警察に行く")], "監督署"), ["a"]);
});

test("four letters inside a word are chance", async () => {
  assert.deepEqual(await found([page("a", "whitsun holidays"), page("b", "he hits me")], "hits"), ["b"]);
});

test("a word that is bent or mistyped finds its like", async () => {
  const pages = [page("a", "estoy embarazada"), page("b", "health insurance"), page("c", "other")];
  assert.deepEqual(await found(pages, "embarazo"), ["a"]);
  assert.deepEqual(await found(pages, "insurence"), ["b"]);
});

test("plain Japanese is found by kanji and by reading", async () => {
  const pages = [page("a", "｜会社《かいしゃ》の｜保険《ほけん》"), page("b", "｜仕事《しごと》")];
  for (const typed of ["保険", "ほけん", "ホケン", "会社の保険", "かいしゃのほけん"]) assert.deepEqual(await found(pages, typed), ["a"]);
});

test("where nothing has all words, what has some of them is found", async () => {
  assert.deepEqual(await found([page("a", "lost card"), page("b", "new job")], "lost passport"), ["a"]);
});

test("a page in English comes last, whatever it weighs", async () => {
  const pages = [page("a", "", { also: "बच्चा", title: "बच्चा", lang: "en" }), page("b", "काम र बच्चा")];
  assert.deepEqual(await found(pages, "बच्चा"), ["b", "a"]);
});

test("nothing, marks and what is nowhere find nothing", async () => {
  for (const typed of ["", "?!", "。", "zzzzzz"]) assert.deepEqual(await found([page("a", "text")], typed), []);
});

test("the line with most of the words is shown, from the beginning of its sentence", () => {
  assert.equal(shown("No card here.\nGo home. Bring the card and the passport. Sign.", "card", "passport"), "Bring the [card] and the [passport]. Sign.");
  assert.equal(shown("discard the card", "card"), "discard the [card]");
});

test("furigana stays whole where a part of it is meant", () => {
  assert.equal(shown("この｜保険証《ほけんしょう》です", "ほけん"), "この[｜保険証《ほけんしょう》]です");
});

test("a long text without sentences is cut on both sides of the words", () => {
  const text = shown(`${"ก".repeat(300)}ประกัน${"ก".repeat(300)}`, "ประกัน");
  assert.match(text, /\[ประกัน\]/);
  assert.ok(text.length < 200 && text.endsWith("…"));
});

test("what is in the title alone shows the first line", () => assert.equal(shown("First.\nSecond.", "title"), "First."));
