// The language menu keeps the answers, and the telephone speaks the language of the page.

export function followLanguages(fragment, page = document) {
  page.querySelectorAll("[data-language-link]").forEach((link) => {
    link.href = link.href.replace(/#.*$/, "") + fragment;
  });
}

/** @returns {string|undefined} the language that a reader of `lang` speaks on the telephone, among these codes */
export function spoken(lang, codes) {
  const code = { "ja-Hira": "ja", tl: "fil" }[lang] || lang;
  return codes.includes(code) ? code : undefined;
}
