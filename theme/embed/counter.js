// A counter's own name, phone, hours and languages: counters/<id>.json of this site.

const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** @returns {Promise<object|null>} of the address of this page, ?counter=<id> */
export function counterOfPage() {
  return readCounter(new URLSearchParams(location.search).get("counter"));
}

/** @returns {Promise<object|null>} null for none, and for one that this site does not have */
export async function readCounter(id) {
  if (!ID.test(id || "")) return null;
  try {
    const response = await fetch(new URL(`../../counters/${id}.json`, import.meta.url));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** @param {object} texts language -> text @returns {{lang: string, text: string}} the reader's, else English, else Japanese */
export function inLanguage(texts, lang) {
  const found = [lang, "en", "ja"].find((one) => texts[one]);
  return { lang: found, text: texts[found] };
}
