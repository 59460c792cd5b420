// The sentences of one language: flat {key: text}, with {placeholders}.

import { plain, rich } from "./ruby.js";

export function createWords(texts) {
  const has = (key) => Object.prototype.hasOwnProperty.call(texts, key);
  const text = (key, values) => fill(has(key) ? texts[key] : key, values);
  return {
    has,
    /** How the language writes days, where browsers do not know it. */
    calendar: texts._calendar,
    /** The text in ruby notation. A key without a text gives the key, so that nothing is ever blank. */
    text,
    /** For places that take no markup. */
    plain: (key, values) => plain(text(key, values)),
    /** For lit-html. */
    say: (key, values) => rich(text(key, values)),
    /** The language that a key's text is written in, where it is not the page's. */
    langOf: (key) => ((texts._english || []).includes(key) ? "en" : undefined),
  };
}

/** @returns {string} the text with `{name}` replaced; a placeholder without a value goes */
export function fill(text, values = {}) {
  return text.replace(/\{([a-z-]+)\}/g, (_, name) => (values[name] === undefined ? "" : String(values[name])));
}
