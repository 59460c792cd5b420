// Where the marks of the drawing stand. Plain numbers: no document here.

import { addDays, daysBetween } from "./dates.js";

const WIDTH = 340;
const EDGE = 14;
const ROW = 21;
const BELOW = 26;
const MOST_MONTHS = 6;
const MARGIN = 7;
const LEAST_SPAN = 21;

/**
 * @param {Array} deadlines of a result, by day
 * @param {string} today
 * @param {string|null} lastDay of the card
 * @returns {{width: number, height: number, line: number, marks: Array, months: Array}} in units of the drawing;
 *   marks that would touch stand above each other, and what ends long after the last day of stay is left to the list
 */
export function layOut(deadlines, today, lastDay) {
  const counting = deadlines.filter((deadline) => !deadline.moot).map((deadline) => deadline["do-by"]);
  const days = [today, ...counting, ...(lastDay ? [lastDay] : [])].sort();
  const start = days[0];
  const span = Math.max(daysBetween(start, days[days.length - 1]) + MARGIN, LEAST_SPAN);
  const end = addDays(start, span);
  const xOf = (day) => Math.round(EDGE + (daysBetween(start, day) / span) * (WIDTH - 2 * EDGE));
  const rows = [];
  const dots = deadlines.flatMap((deadline, place) => {
    if (deadline["do-by"] > end) return [];
    const x = xOf(deadline["do-by"]);
    const free = rows.findIndex((end) => x - end >= ROW);
    const row = free < 0 ? rows.length : free;
    rows[row] = x;
    return [{ kind: deadline.moot ? "moot" : deadline.state, x, row, label: String(place + 1) }];
  });
  const line = rows.length * ROW + 10;
  const marks = [
    { kind: "today", x: xOf(today), y: line },
    ...(lastDay ? [{ kind: "card", x: xOf(lastDay), y: line }] : []),
    ...dots.map((dot) => ({ ...dot, y: line - 16 - dot.row * ROW })),
  ];
  return { width: WIDTH, height: line + BELOW, line, marks, months: months(start, end, xOf) };
}

/** The first days of months, thinned to as many as can stand beside each other. */
function months(start, end, xOf) {
  const found = [];
  for (let day = nextFirst(start); day <= end; day = nextFirst(day)) found.push({ day, x: xOf(day) });
  const every = Math.ceil(found.length / MOST_MONTHS);
  return found.filter((_, place) => place % every === 0);
}

function nextFirst(day) {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}
