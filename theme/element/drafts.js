// What a person has put into the fields of a question, and the value it makes.

import { daysBetween, toDay } from "./dates.js";
import { narrow, readYear } from "./japanese-dates.js";
import { UNKNOWN, accepts, readValue, writeValue } from "./values.js";

const FAR_AWAY = 6 * 365;

/** @returns {object} the fields of a question as they stand for an answer; empty for none */
export function draftOf(question, value) {
  if (value === undefined || value === UNKNOWN) {
    return question.kind === "periods" ? { rows: [{}] } : { text: value || "" };
  }
  if (question.kind === "date") return dateFields(value);
  if (question.kind === "periods") {
    return { rows: value.map(({ kind, from, to }) => ({ kind, from: dateFields(from), to: dateFields(to) })) };
  }
  return { text: writeValue(value) };
}

function dateFields(day) {
  const [year, month, date] = day.split("-");
  return { year, month: String(Number(month)), day: String(Number(date)) };
}

/** @returns {string|null} the day that three fields give */
export function readDay({ year = "", month = "", day = "" } = {}) {
  const [monthNumber, dayNumber] = [month, day].map((text) => narrow(text).replace(/[月日]$/, ""));
  const yearNumber = readYear(year);
  if (!yearNumber || !/^\d{1,2}$/.test(monthNumber) || !/^\d{1,2}$/.test(dayNumber)) return null;
  return toDay(yearNumber, Number(monthNumber), Number(dayNumber));
}

/**
 * @returns {{value: *}|{problem: [string, object], part: string}} the value, or key and values of the sentence that
 *   says what is wrong, and the field to go to
 */
export function readDraft(question, draft) {
  if (question.kind === "date") {
    const day = readDay(draft);
    return day ? { value: day } : { problem: dateProblem(question, draft), part: wrongPart(draft) };
  }
  if (question.kind === "periods") return readPeriods(question, draft.rows);
  const text = question.kind === "number" ? narrow(draft.text).replace(/,/g, "") : draft.text;
  const value = text === "" ? undefined : readValue(question, text);
  if (value !== undefined) return { value };
  return { problem: text === "" && question.kind !== "number" ? ["page.choose-one"] : accepts(question), part: "" };
}

function dateProblem(question, { year = "", month = "", day = "" }) {
  return [year, month, day].some((text) => !text.trim()) ? ["page.date-incomplete"] : accepts(question);
}

function wrongPart({ year = "", month = "", day = "" }) {
  const number = (text, most) => Number(narrow(text)) >= 1 && Number(narrow(text)) <= most;
  if (!readYear(year)) return "year";
  if (!number(month, 12)) return "month";
  return number(day, 31) ? "year" : "day";
}

function readPeriods(question, rows) {
  const value = rows.map(({ kind, from, to }) => ({ kind, from: readDay(from), to: readDay(to) }));
  const wrong = value.findIndex(({ kind, from, to }) => !kind || !from || !to || from > to);
  return wrong < 0 ? { value } : { problem: accepts(question), part: `${wrong}-from-year` };
}

/** Whether a day is so far from today that the year may be mistyped. */
export function isFarAway(day, today) {
  return daysBetween(today, day) > FAR_AWAY;
}
