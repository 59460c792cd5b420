// <shirube-desk>: a table of people in, everybody's next days out. The file never leaves the machine.

import { render } from "lit-html";
import { readJson } from "../element/assets.js";
import { createContext } from "../element/context.js";
import { writeValue } from "../element/values.js";
import { defineTool } from "../actions/page.js";
import { saveFile } from "../actions/save.js";
import { weightOf } from "../python/interpreter.js";
import { deskView } from "./desk-view.js";
import { guess, labelsOf } from "./mapping.js";
import { startDesk } from "./work.js";

const FIRST = "lost-job";

defineTool("shirube-desk", (page, place) => {
  const model = { check: FIRST, read: null, name: null, from: {}, same: {}, loading: null, done: null, found: null, neutral: false, problem: null };
  let desk = null;
  const set = (change) => {
    Object.assign(model, change);
    render(deskView({ ...page, context: page.contextOf(model.check) }, model, act), place);
  };
  const attempt = (work) => async (...given) => {
    set({ problem: null });
    try {
      await work(...given);
    } catch (error) {
      set({ problem: error.message, loading: null, done: null });
    }
  };
  const mapped = (columns, check) => ({ ...guess(columns, page.contextOf(check)), same: {}, found: null });
  const act = {
    choose: attempt(async (file) => {
      set({ read: null, found: null });
      const { bytes } = weightOf("pyodide", page.assets);
      desk = desk || (await startDesk(page.assets, (received) => set({ loading: Math.min(received / bytes, 1) })));
      set({ loading: null });
      const read = await desk.read(file);
      set({ read, ...mapped(read.columns, model.check) });
    }),
    check: (check) => set({ check, ...mapped(model.read.columns, check) }),
    name: (at) => set({ name: at === "" ? null : Number(at), found: null }),
    map(question, value) {
      const { [question.id]: _, ...from } = model.from;
      const { [question.id]: __, ...same } = model.same;
      if (value.startsWith("column:")) from[question.id] = Number(value.slice(7));
      if (value.startsWith("same:")) same[question.id] = codeOf(question, value.slice(5));
      set({ from, same, found: null });
    },
    find: attempt(async () => {
      const { rows, columns } = model.read;
      const { check, name, from, same } = model;
      const plan = { check, on: page.today, columns, name, from, same, labels: labelsOf(await contexts(check)) };
      const found = await desk.findDays(rows, plan, (done) => set({ done }));
      set({ found, done: null });
    }),
    neutral: (neutral) => set({ neutral }),
    saveTable: attempt(async () => saveFile("days.csv", await desk.ask({ do: "table", rows: tableOf(page.words, model.found) }), "text/csv")),
    saveBad: attempt(async () => saveFile("rows-to-check.csv", await desk.ask({ do: "table", rows: badOf(page.words, model.found) }), "text/csv")),
    saveCalendar: attempt(async () => {
      const { words, today } = page;
      const titles = Object.fromEntries(model.found.days.map(({ id }) => [id, words.plain(`deadline.${id}.name`)]));
      const neutral = model.neutral ? words.plain("calendar.neutral-title") : "";
      saveFile("days.ics", await desk.ask({ do: "calendar", days: model.found.days, titles, on: today, neutral }), "text/calendar");
    }),
  };

  /** The check in the reader's language, in Japanese and in English: a table may hold labels of any. */
  async function contexts(check) {
    const texts = await Promise.all(["ja.json", "en.json"].map((name) => readJson(new URL(name, page.assets.words).href)));
    const catalogue = await readJson(page.assets.catalogue);
    return [page.contextOf(check), ...texts.map((one) => createContext({ check, lang: "ja", uid: "desk" }, one, catalogue))];
  }
  set({});
});

const codeOf = (question, text) => (question.kind === "yes-no" ? text === "yes" : question.codes.find((code) => writeValue(code) === text));

function tableOf(words, { days }) {
  const head = ["day", "name", "line", "what", "state"].map((name) => words.plain(`desk.column.${name}`));
  return [head, ...days.map((entry) => [entry.day, entry.name, entry.line, words.plain(`deadline.${entry.id}.name`), words.plain(`desk.state.${entry.state}`)])];
}

function badOf(words, { bad }) {
  const head = ["line", "name", "column", "value", "reason"].map((name) => words.plain(`desk.column.${name}`));
  return [head, ...bad.map((row) => [row.line, row.name, row.column, row.value, words.plain(`desk.bad.${row.code}`)])];
}
