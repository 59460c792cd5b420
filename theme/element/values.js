// Answers as text and back: what stands in the fragment, and what a request takes.

import { isDay } from "./dates.js";

export const UNKNOWN = "unknown";

const readers = {
  "yes-no": (text) => ({ yes: true, true: true, no: false, false: false })[text],
  choice: (text, question) => question.codes.find((code) => String(code) === text), // codes may be numbers
  date: (text) => (isDay(text) ? text : undefined),
  number: (text, { least, most }) => {
    const number = /^-?\d{1,12}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : undefined;
  },
  periods: (text, question) => {
    const rows = text.split(",").map((row) => row.split("."));
    return rows.every((row) => isPeriod(row, question)) ? rows.map(([kind, from, to]) => ({ kind, from, to })) : undefined;
  },
};

function isPeriod([kind, from, to, ...rest], { codes = [] }) {
  return !rest.length && codes.includes(kind) && isDay(from) && isDay(to) && from <= to;
}

/** @returns the value of a text for a question (`unknown` for "I don't know"); undefined when it takes no such text */
export function readValue(question, text) {
  return text === UNKNOWN ? UNKNOWN : readers[question.kind](text, question);
}

export function writeValue(value) {
  if (Array.isArray(value)) return value.map(({ kind, from, to }) => `${kind}.${from}.${to}`).join(",");
  return value === true ? "yes" : value === false ? "no" : String(value);
}

/** @returns {[string, object]} key and values of the sentence that says what a question takes */
export function accepts(question) {
  return [`error.accepts.${question.kind}`, { least: question.least, most: question.most }];
}
