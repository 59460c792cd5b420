// Where the marks of the drawing stand. Plain numbers: no document here.

import { addDays, daysBetween } from "./dates.js";

const WIDTH = 340;
const EDGE = 14;
const ROW = 21;
const BELOW = 26;
const MOST_MONTHS = 6;

/**
 * @param {Array} deadlines of a result, by day
 * @param {string} today
 * @param {string|null} lastDay of the card
 * @returns {{width: number, height: number, line: number, marks: Array, months: Array}} in units of the drawing;
 *   marks that would touch stand above each other
 */
export function layOut(deadlines, today, lastDay) {
  const days = [today, ...deadlines.map((deadline) => deadline["do-by"]), ...(lastDay ? [lastDay] : [])].sort();
  const start = days[0];
  const span = Math.max(daysBetween(start, days[days.length - 1]), 14);
  const xOf = (day) => Math.round(EDGE + (daysBetween(start, day) / span) * (WIDTH - 2 * EDGE));
  const rows = [];
  const dots = deadlines.map((deadline, place) => {
    const x = xOf(deadline["do-by"]);
    const free = rows.findIndex((end) => x - end >= ROW);
    const row = free < 0 ? rows.length : free;
    rows[row] = x;
    return { kind: deadline.moot ? "moot" : deadline.state, x, row, label: String(place + 1) };
  });
  const line = rows.length * ROW + 10;
  const marks = [
    { kind: "today", x: xOf(today), y: line },
    ...(lastDay ? [{ kind: "card", x: xOf(lastDay), y: line }] : []),
    ...dots.map((dot) => ({ ...dot, y: line - 16 - dot.row * ROW })),
  ];
  return { width: WIDTH, height: line + BELOW, line, marks, months: months(start, span, xOf) };
}

/** The first days of months, thinned to as many as can stand beside each other. */
function months(start, span, xOf) {
  const end = addDays(start, span);
  const found = [];
  for (let day = nextFirst(start); day <= end; day = nextFirst(day)) found.push({ day, x: xOf(day) });
  const every = Math.ceil(found.length / MOST_MONTHS);
  return found.filter((_, place) => place % every === 0);
}

function nextFirst(day) {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}
