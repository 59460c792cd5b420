// Days of a language that browsers' own Intl does not know, from what the build took out of CLDR (`_calendar`).

import { japaneseDay } from "./japanese-dates.js";
import { fill } from "./words.js";

/**
 * @param {object} calendar months, short, weekdays, and the patterns day, ahead, ago, units
 * @param {string} today the word for a day that is today
 * @returns {object} the same shape as dateWords in dates.js
 */
export function calendarDates({ months, short, weekdays, day, ahead, ago, units }, today) {
  const parts = (text) => {
    const [year, month, date] = text.split("-").map(Number);
    const weekday = weekdays[new Date(`${text}T00:00Z`).getUTCDay()];
    return { year, month: months[month - 1], short: short[month - 1], day: date, weekday };
  };
  const counted = (pattern, count) => pattern.replace("{0}", count);
  return {
    day: (text) => fill(day, parts(text)),
    officer: japaneseDay,
    short: (text) => `${parts(text).short} ${parts(text).day}`,
    month: (text) => parts(text).short,
    time: (text) => text,
    days: (count) => (count ? counted(count > 0 ? ahead : ago, Math.abs(count)) : today),
    length: (count, unit) => counted(units[unit], count),
  };
}
