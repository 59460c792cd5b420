import { nowInJapan } from "./today.js";

/**
 * The clock of a request, for checks that ask by the day and by the minute.
 * @param {string|null} on the day of "as if today were"; the hour stays the real one
 */
export function clockFor(on) {
  const now = nowInJapan();
  const minute = on ? `${on}${now.slice(10)}` : now;
  return { on: { on: minute.slice(0, 10) }, now: { now: minute } };
}
