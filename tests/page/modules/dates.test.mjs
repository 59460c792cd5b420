import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, dateWords, daysBetween, isDay, toDay } from "../../../theme/element/dates.js";
import { japaneseDay, plainJapaneseDay, readYear } from "../../../theme/element/japanese-dates.js";
import { nowInJapan, todayInJapan } from "../../../theme/element/today.js";

const DAY = "2026-11-30";
const LANGUAGES = ["en", "ja", "zh", "ko", "es", "pt", "vi", "ne", "th", "id", "my", "km", "tl", "mn"];

test("Japan's day is nine hours ahead, on every day of the year and in every zone", () => {
  assert.equal(nowInJapan(Date.UTC(2026, 10, 30, 14, 59)), "2026-11-30T23:59");
  assert.equal(todayInJapan(Date.UTC(2026, 10, 30, 15, 0)), "2026-12-01");
  assert.equal(todayInJapan(Date.UTC(2026, 6, 1, 15, 0)), "2026-07-02");
});

for (const lang of LANGUAGES) {
  test(`${lang} writes the year 2026, the day 30 and ASCII digits`, () => {
    const text = dateWords(lang).day(DAY);
    assert.match(text, /2026/);
    assert.match(text, /30/);
    assert.doesNotMatch(text, /[^\x00-\x7f]*[०-९๐-๙၀-၉០-៩]/u);
  });
}

test("an unknown language gets the ISO form", () => {
  assert.equal(dateWords("qaa").day(DAY), DAY);
});

test("a language that the browser does not know is written as the build says", () => {
  const numbers = Array.from({ length: 12 }, (_, place) => `m${place + 1}`);
  const calendar = { months: numbers, short: numbers, weekdays: ["su", "mo", "tu", "we", "th", "fr", "sa"], day: "{year}၊ {month} {day}၊ {weekday}", ahead: "+{0}", ago: "-{0}", units: { day: "{0} d" } };
  const dates = dateWords("qaa", { calendar, text: () => "now" });
  assert.equal(dates.day(DAY), "2026၊ m11 30၊ mo");
  assert.deepEqual([dates.days(8), dates.days(-3), dates.days(0), dates.length(14, "day")], ["+8", "-3", "now", "14 d"]);
});

test("the officer's form stands beside other languages only", () => {
  assert.equal(dateWords("vi").officer(DAY), "2026年11月30日（令和8年・月）");
  assert.equal(dateWords("ja").officer(DAY), null);
  assert.equal(dateWords("ja").day(DAY), "2026年11月30日（令和8年・月）");
});

test("eras begin on their days, with their first year by name", () => {
  assert.equal(japaneseDay("2019-04-30"), "2019年4月30日（平成31年・火）");
  assert.equal(japaneseDay("2019-05-01"), "2019年5月1日（令和元年・水）");
  assert.equal(japaneseDay("1989-01-07"), "1989年1月7日（昭和64年・土）");
});

test("plain Japanese reads its days aloud", () => {
  assert.equal(plainJapaneseDay("2026-04-24"), "2026年《ねん》｜4月《しがつ》｜24日《にじゅうよっか》（令和《れいわ》8年《ねん》・金曜日《きんようび》）");
  assert.match(plainJapaneseDay("2026-09-20"), /｜9月《くがつ》｜20日《はつか》/);
  assert.match(plainJapaneseDay("2026-07-08"), /｜7月《しちがつ》｜8日《ようか》/);
});

for (const [text, year] of [["2026", 2026], ["２０２６", 2026], ["R8", 2026], ["r8", 2026], ["Ｒ８", 2026], ["令和8", 2026], ["令和８年", 2026],
  ["令和元", 2019], ["H31", 2019], ["平成31年", 2019], ["昭和64", 1989], ["8", null], ["R0", null], ["R123", null], ["二〇二六", null], ["", null], ["X8", null]]) {
  test(`the year "${text}" is ${year}`, () => assert.equal(readYear(text), year));
}

test("days that the calendar does not have are none", () => {
  assert.equal(toDay(2026, 2, 29), null);
  assert.equal(toDay(2028, 2, 29), "2028-02-29");
  assert.equal(isDay("2026-11-31"), false);
  assert.equal(isDay("2200-01-01"), false);
});

test("counting does not lose a day anywhere", () => {
  for (let count = -800; count < 800; count += 1) assert.equal(daysBetween(DAY, addDays(DAY, count)), count);
});

test("days left are words", () => {
  assert.equal(dateWords("en").days(8), "in 8 days");
  assert.equal(dateWords("en").days(0), "today");
  assert.equal(dateWords("ja-Hira").days(8), "あと 8日《にち》");
  assert.equal(dateWords("en").length(1, "year"), "1 year");
});
