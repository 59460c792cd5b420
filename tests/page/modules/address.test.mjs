import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsAnswers, readFragment, writeFragment } from "../../../theme/element/address.js";

const QUESTIONS = [
  { id: "status", kind: "choice", codes: ["student", "dependent"] },
  { id: "left-on", kind: "date" },
  { id: "months", kind: "number", least: 0, most: 60 },
  { id: "dismissed", kind: "yes-no" },
  { id: "periods", kind: "periods", codes: ["ssw-1", "sick-leave"] },
];

test("answers go into a fragment and come back the same", () => {
  const answers = {
    status: "student",
    "left-on": "2026-11-16",
    months: 0,
    dismissed: false,
    periods: [{ kind: "ssw-1", from: "2020-01-01", to: "2021-01-01" }, { kind: "sick-leave", from: "2020-02-01", to: "2020-02-01" }],
  };
  const read = readFragment(writeFragment(answers, QUESTIONS, "2026-11-22"), QUESTIONS);
  assert.deepEqual(read, { answers, problems: [], on: "2026-11-22", badOn: false });
});

test("I don't know is an answer that is kept", () => {
  assert.deepEqual(readFragment("#status=unknown", QUESTIONS).answers, { status: "unknown" });
});

test("unknown ids are dropped without a word", () => {
  assert.deepEqual(readFragment("#name=Somebody&status=student", QUESTIONS), {
    answers: { status: "student" }, problems: [], on: null, badOn: false,
  });
});

for (const text of ["status=Student", "left-on=2026-02-29", "left-on=16-11-2026", "left-on=1899-12-31", "months=61", "months=1.5",
  "months=1e1", "dismissed=maybe", "periods=ssw-1.2021-01-01.2020-01-01", "periods=other.2020-01-01.2021-01-01", "periods=x"]) {
  test(`${text} is not accepted`, () => {
    const { answers, problems } = readFragment(`#${text}`, QUESTIONS);
    assert.deepEqual([answers, problems], [{}, [text.split("=")[0]]]);
  });
}

test("a day that is none is reported, not used", () => {
  assert.deepEqual(readFragment("#on=tomorrow", QUESTIONS), { answers: {}, problems: [], on: null, badOn: true });
});

test("a heading is not a set of answers", () => {
  assert.equal(holdsAnswers("#what-to-do"), false);
  assert.equal(holdsAnswers("#status=student"), true);
});

test("no fragment makes it stumble", () => {
  const parts = ["%", "%E0%A4", "=", "&", "#", "status", "on", "__proto__", "constructor", "<script>", "\u0000", "ｓ", "’", "--"];
  let seed = 7;
  const next = (most) => (seed = (seed * 16807) % 2147483647) % most;
  for (let round = 0; round < 10000; round += 1) {
    const text = Array.from({ length: next(12) }, () => parts[next(parts.length)]).join("");
    const { answers } = readFragment(`#=${text}`, QUESTIONS);
    assert.ok(Object.keys(answers).every((id) => QUESTIONS.some((question) => question.id === id)));
  }
});
