import assert from "node:assert/strict";
import { test } from "node:test";
import { requestAnswers } from "../../../theme/element/questions.js";
import { leadingDeadline, outputsOf, screenOf } from "../../../theme/element/state.js";
import { layOut } from "../../../theme/element/timeline.js";

const context = { questions: [{ id: "status" }, { id: "left-on" }, { id: "reason" }] };
const result = { outcome: "unknown", ask: [], refine: [] };
const engine = { phase: "ready" };
const known = (change) => ({ context, answers: {}, editing: null, asking: false, reply: null, engine, broken: null, ...change });
const replied = (change) => ({ result: { ...result, ...change }, engine: "micropython", differs: false });
const show = (change) => screenOf(known(change));

test("the first question stands before an interpreter does", () => {
  assert.deepEqual(show({ engine: { phase: "loading" } }), { show: "question", question: "status" });
});

test("with answers it waits for an interpreter", () => {
  assert.equal(show({ answers: { status: "student" }, engine: { phase: "loading" } }).show, "waiting");
});

test("only what is still asked is asked", () => {
  assert.equal(show({ answers: { status: "student" }, reply: replied({ ask: ["reason"] }) }).question, "reason");
});

test("what is not known is not asked twice, and the answer comes", () => {
  assert.equal(show({ answers: { status: "unknown" }, reply: replied({ ask: ["status"] }) }).show, "answer");
});

test("refining questions are asked of those who are answering, not of those who come by a link", () => {
  const reply = replied({ refine: ["reason"] });
  assert.equal(show({ answers: { status: "student" }, reply }).show, "answer");
  assert.equal(show({ answers: { status: "student" }, reply, asking: true }).question, "reason");
});

test("a painted answer stays when an interpreter fails, and differing answers are never shown", () => {
  assert.equal(show({ answers: { status: "student" }, reply: replied(), engine: { phase: "failed" } }).show, "answer");
  assert.equal(show({ reply: { ...replied(), differs: true } }).show, "table");
  assert.equal(show({ engine: { phase: "failed" } }).show, "table");
});

test("the outputs follow the screen", () => {
  const answered = known({ answers: { status: "student" }, reply: replied({ outcome: "act-now" }) });
  assert.deepEqual(outputsOf(answered, screenOf(answered)), { state: "answered", engine: "micropython", outcome: "act-now" });
  assert.deepEqual(outputsOf(known({}), { show: "table" }), { state: "failed", engine: "table", outcome: null });
});

test("the headline names the first day that counts", () => {
  const late = { id: "a", state: "late" };
  const moot = { id: "b", state: "upcoming", moot: true };
  const next = { id: "c", state: "grace" };
  assert.equal(leadingDeadline([late, moot, next]).id, "c");
  assert.equal(leadingDeadline([late, moot]).id, "a");
  assert.equal(leadingDeadline([moot]), null);
});

test("a request says null for what is not known", () => {
  assert.deepEqual(requestAnswers({ status: "unknown", months: 0 }), { status: null, months: 0 });
});

test("marks of the drawing stay inside and do not cover each other", () => {
  const days = ["2026-11-30", "2026-11-30", "2026-11-30", "2026-12-06", "2027-02-10", "2027-02-16", "2027-11-16"];
  const deadlines = days.map((day, place) => ({ "do-by": day, state: "upcoming", moot: place > 4 }));
  const { width, height, marks } = layOut(deadlines, "2026-11-22", "2027-02-10");
  const dots = marks.filter(({ label }) => label);
  assert.equal(dots.length, 6, "the one long after the last day of stay is left to the list");
  for (const { x, y } of marks) assert.ok(x >= 0 && x <= width && y >= 9 && y <= height, `${x},${y}`);
  for (const a of dots) for (const b of dots) if (a !== b) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 19);
});
