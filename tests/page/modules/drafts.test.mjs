import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOf, isFarAway, readDay, readDraft } from "../../../theme/element/drafts.js";

const date = { id: "left-on", kind: "date" };

for (const [year, month, day, wanted] of [["2026", "11", "16", "2026-11-16"], ["２０２６", "１１", "１６", "2026-11-16"], ["R8", "1", "9", "2026-01-09"],
  ["令和8年", "11月", "16日", "2026-11-16"], [" 2026 ", " 2 ", "29", null], ["2026", "13", "1", null], ["", "1", "1", null], ["26", "1", "1", null], ["2026", "1.5", "1", null]]) {
  test(`${year}/${month}/${day} is ${wanted}`, () => assert.equal(readDay({ year, month, day }), wanted));
}

test("an impossible day points to the part that is wrong", () => {
  assert.equal(readDraft(date, { year: "20266", month: "1", day: "1" }).part, "year");
  assert.equal(readDraft(date, { year: "2026", month: "13", day: "1" }).part, "month");
  assert.equal(readDraft(date, { year: "2026", month: "1", day: "32" }).part, "day");
});

test("an empty field is told apart from a wrong day", () => {
  assert.deepEqual(readDraft(date, { year: "2026" }).problem, ["page.date-incomplete"]);
  assert.equal(readDraft(date, { year: "2026", month: "2", day: "30" }).problem[0], "error.accepts.date");
});

test("an answer comes back into its fields", () => {
  assert.deepEqual(draftOf(date, "2026-11-06"), { year: "2026", month: "11", day: "6" });
  assert.deepEqual(readDraft(date, draftOf(date, "2026-11-06")), { value: "2026-11-06" });
});

test("numbers may be written in full width and with commas, within their limits", () => {
  const number = { id: "salary", kind: "number", least: 0, most: 9000000 };
  assert.deepEqual(readDraft(number, { text: "３，０００，０００" }), { value: 3000000 });
  assert.deepEqual(readDraft(number, { text: "9000001" }).problem, ["error.accepts.number", { least: 0, most: 9000000 }]);
  assert.equal(readDraft(number, { text: "" }).problem[0], "error.accepts.number");
});

test("nothing chosen is asked for again", () => {
  assert.deepEqual(readDraft({ id: "x", kind: "yes-no" }, { text: "" }).problem, ["page.choose-one"]);
  assert.deepEqual(readDraft({ id: "x", kind: "yes-no" }, { text: "unknown" }), { value: "unknown" });
});

test("every row of periods is whole and the right way round", () => {
  const periods = { id: "periods", kind: "periods", codes: ["ssw-1"] };
  const row = { kind: "ssw-1", from: { year: "2020", month: "1", day: "1" }, to: { year: "2021", month: "1", day: "1" } };
  assert.deepEqual(readDraft(periods, { rows: [row] }).value, [{ kind: "ssw-1", from: "2020-01-01", to: "2021-01-01" }]);
  assert.equal(readDraft(periods, { rows: [row, { ...row, to: row.from, from: row.to }] }).part, "1-from-year");
});

test("a card that ends in seven years is worth a second look", () => {
  assert.equal(isFarAway("2033-12-01", "2026-11-22"), true);
  assert.equal(isFarAway("2031-11-22", "2026-11-22"), false);
});
