// Japanese eras, and days with their readings for plain Japanese.

const ERAS = [
  // name, letter, reading, first day
  ["令和", "R", "れいわ", "2019-05-01"],
  ["平成", "H", "へいせい", "1989-01-08"],
  ["昭和", "S", "しょうわ", "1926-12-25"],
];
const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"];
const WEEKDAY_READINGS = ["にち", "げつ", "か", "すい", "もく", "きん", "ど"];
const ONES = ["", "いち", "に", "さん", "し", "ご", "ろく", "しち", "はち", "く"];
const MONTH_READINGS = ["いち", "に", "さん", "し", "ご", "ろく", "しち", "はち", "く", "じゅう", "じゅういち", "じゅうに"];
const SHORT_DAYS = ["", "ついたち", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"];

/** @returns {number|null} the Western year of `2026`, `２０２６`, `R8`, `令和8`, `平成31年` or `令和元年` */
export function readYear(text) {
  const year = narrow(text).replace(/年$/, "").replace("元", "1");
  if (/^\d{4}$/.test(year)) return Number(year);
  const era = ERAS.find(([name, letter]) => year.startsWith(name) || year.toUpperCase().startsWith(letter));
  const count = /^\D+(\d{1,2})$/.exec(year);
  return era && count && Number(count[1]) > 0 ? Number(era[3].slice(0, 4)) + Number(count[1]) - 1 : null;
}

/** @returns {string} digits and letters in their narrow forms, without spaces and dots */
export function narrow(text) {
  return text.normalize("NFKC").replace(/[\s.]/g, "");
}

function parts(day) {
  const era = ERAS.find(([, , , first]) => day >= first);
  const [year, month, date] = day.split("-").map(Number);
  const eraYear = era && year - Number(era[3].slice(0, 4)) + 1;
  return { era, eraYear, year, month, date, weekday: new Date(`${day}T00:00Z`).getUTCDay() };
}

/** @returns {string} 2026年11月30日（令和8年・月） */
export function japaneseDay(day) {
  const { era, eraYear, year, month, date, weekday } = parts(day);
  const name = era ? `${era[0]}${eraYear === 1 ? "元" : eraYear}年・` : "";
  return `${year}年${month}月${date}日（${name}${WEEKDAYS[weekday]}）`;
}

/** @returns {string} the same in ruby notation */
export function plainJapaneseDay(day) {
  const { era, eraYear, year, month, date, weekday } = parts(day);
  const weekdayText = `${WEEKDAYS[weekday]}曜日《${WEEKDAY_READINGS[weekday]}ようび》`;
  const eraText = era ? `${era[0]}《${era[2]}》${eraYear === 1 ? "元年《がんねん》" : `${eraYear}年《ねん》`}・` : "";
  return `${year}年《ねん》｜${month}月《${MONTH_READINGS[month - 1]}がつ》${dateText(date)}（${eraText}${weekdayText}）`;
}

function dateText(date) {
  return `｜${date}日《${dayReading(date)}》`;
}

function dayReading(date) {
  if (date <= 10) return SHORT_DAYS[date];
  if (date === 20) return "はつか";
  const tens = ["", "じゅう", "にじゅう", "さんじゅう"][Math.floor(date / 10)];
  return date % 10 === 4 ? `${tens}よっか` : `${tens}${ONES[date % 10]}にち`;
}

/** @returns {string} how far away a day is, in ruby notation: あと 8日, 3日前 */
export function plainJapaneseDays(count) {
  const near = { 0: "今日《きょう》", 1: "明日《あした》", "-1": "昨日《きのう》" }[count];
  if (near) return near;
  return count > 0 ? `あと ${count}日《にち》` : `${-count}日前《にちまえ》`;
}

/** @returns {string} a length of time in ruby notation; `unit` is day, month or year */
export function plainJapaneseLength(count, unit) {
  return count + { day: "日間《にちかん》", month: "か月《げつ》", year: "年間《ねんかん》" }[unit];
}

/** @returns {string} 午前9時, 午後5時15分, as plain Japanese tells the time; `text` is HH:MM */
export function plainJapaneseTime(text) {
  const [hour, minute] = text.split(":").map(Number);
  const half = hour < 12 ? "午前《ごぜん》" : "午後《ごご》";
  return `${half}${hour < 13 ? hour : hour - 12}時《じ》${minute ? `${minute}分《ふん》` : ""}`;
}
