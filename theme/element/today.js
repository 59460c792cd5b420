// Japan's clock, whatever the phone's zone: fixed +09:00, no daylight saving time since 1951.

const AHEAD_OF_UTC = 9 * 60 * 60 * 1000;

/** @returns {string} the minute in Japan, `YYYY-MM-DDTHH:MM` */
export function nowInJapan(at = Date.now()) {
  return new Date(at + AHEAD_OF_UTC).toISOString().slice(0, 16);
}

/** @returns {string} the day in Japan, `YYYY-MM-DD` */
export function todayInJapan(at = Date.now()) {
  return nowInJapan(at).slice(0, 10);
}
