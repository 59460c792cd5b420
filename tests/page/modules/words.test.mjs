import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, plain } from "../../../theme/element/ruby.js";
import { createWords, fill } from "../../../theme/element/words.js";

test("furigana stands over the kanji before it, or over what the bar begins", () => {
  assert.deepEqual(pieces("会社《かいしゃ》をやめる"), [{ base: "会社", reading: "かいしゃ" }, "をやめる"]);
  assert.deepEqual(pieces("あと｜14日《じゅうよっか》です"), ["あと", { base: "14日", reading: "じゅうよっか" }, "です"]);
  assert.deepEqual(pieces("8日《にち》"), ["8", { base: "日", reading: "にち" }]);
});

test("where there is no markup the reading stands in brackets", () => {
  assert.equal(plain("会社《かいしゃ》"), "会社（かいしゃ）");
});

test("text without furigana stays as it is, half a mark included", () => {
  assert.equal(plain("a《b"), "a《b");
  assert.deepEqual(pieces(""), []);
});

test("placeholders are filled, one-letter names and neighbours too", () => {
  assert.equal(fill("{a}-{b} {no-value}.", { a: 1, b: "{a}" }), "1-{a} .");
});

test("a key without a text gives the key, never a blank, and nothing from the prototype", () => {
  const words = createWords({ "page.yes": "Yes", _english: ["page.yes"] });
  assert.equal(words.text("page.no"), "page.no");
  assert.equal(words.text("constructor"), "constructor");
  assert.equal(words.langOf("page.yes"), "en");
});
