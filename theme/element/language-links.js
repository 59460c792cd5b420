// The language menu keeps the answers: its links get the fragment.

export function followLanguages(fragment, page = document) {
  page.querySelectorAll("[data-language-link]").forEach((link) => {
    link.href = link.href.replace(/#.*$/, "") + fragment;
  });
}
