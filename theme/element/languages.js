// The language menu keeps the answers, and the telephone speaks the language of the page.

export function followLanguages(fragment, page = document) {
  page.querySelectorAll("[data-language-link]").forEach((link) => {
    link.href = link.href.replace(/#.*$/, "") + fragment;
  });
}

/** @returns {string|undefined} the language that a reader of `lang` speaks on the telephone, among these codes */
export function spoken(lang, codes) {
  const [primary] = lang.split("-"); // ja-Hira, zh-Hans and pt-BR are spoken as ja, zh and pt
  const code = primary === "tl" ? "fil" : primary;
  return codes.includes(code) ? code : undefined;
}
