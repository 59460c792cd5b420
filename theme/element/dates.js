// Days as people read them. A day is always `YYYY-MM-DD`; texts may hold ruby notation (ruby.js).

import { calendarDates } from "./calendar-dates.js";
import { japaneseDay, plainJapaneseDay, plainJapaneseDays, plainJapaneseLength, plainJapaneseTime } from "./japanese-dates.js";

const DAY = 24 * 60 * 60 * 1000;
const LOCALES = { en: "en-GB", tl: "fil", "ja-Hira": "ja" };
// Without these tags Thai shows the year 2569, and Burmese and Nepali digits that no Japanese form takes.
const CALENDAR = "-u-ca-gregory-nu-latn";

const utc = (day) => Date.parse(`${day}T00:00Z`);

/** @returns {string|null} the day, or null when the calendar has no such day */
export function toDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}

export function isDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return Boolean(parts) && toDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** @returns {number} whole days from one day to another */
export function daysBetween(from, to) {
  return Math.round((utc(to) - utc(from)) / DAY);
}

export function addDays(day, count) {
  return new Date(utc(day) + count * DAY).toISOString().slice(0, 10);
}

function localeOf(lang) {
  const locale = LOCALES[lang] || lang;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length ? locale + CALENDAR : null;
  } catch {
    return null;
  }
}

/**
 * How one language writes days. `day` and `moment` give the ISO form where the phone does not know the language.
 * `officer` gives the Japanese form to stand beside it, or null where `day` is Japanese already.
 */
export function dateWords(lang, words) {
  if (lang === "ja-Hira") return plainJapanese;
  const locale = localeOf(lang);
  if (!locale && words && words.calendar) return calendarDates(words.calendar, words.text("page.key-today"));
  const format = (options) => locale && new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const long = format({ dateStyle: "full" });
  const short = format({ day: "numeric", month: "short" });
  const month = format({ month: "short" });
  const relative = Intl.RelativeTimeFormat && new Intl.RelativeTimeFormat(locale || "en", { numeric: "auto" });
  const length = lengthsIn(locale);
  const isJapanese = lang === "ja";
  return {
    day: (day) => (isJapanese ? japaneseDay(day) : long ? long.format(utc(day)) : day),
    officer: (day) => (isJapanese ? null : japaneseDay(day)),
    short: (day) => (short ? short.format(utc(day)) : day.slice(5)),
    month: (day) => (month ? month.format(utc(day)) : day.slice(5, 7)),
    time: (text) => text,
    days: (count) => (relative ? relative.format(count, "day") : length(count, "day")),
    length,
  };
}

/** @returns {(count: number, unit: string) => string} 14 days, 3 months, 1 year; `unit` is day, month or year */
function lengthsIn(locale) {
  const formats = {}; // to make one takes a slow phone some milliseconds
  return (count, unit) => {
    try {
      formats[unit] = formats[unit] || new Intl.NumberFormat(locale || "en", { style: "unit", unit, unitDisplay: "long" });
      return formats[unit].format(count);
    } catch {
      return `${count} ${unit}`; // units came later than dates
    }
  };
}

const plainJapanese = {
  day: plainJapaneseDay,
  officer: () => null,
  short: (day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`,
  month: (day) => `${Number(day.slice(5, 7))}がつ`, // a drawing takes no furigana
  time: plainJapaneseTime,
  days: plainJapaneseDays,
  length: plainJapaneseLength,
};
