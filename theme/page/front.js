// The front page puts the languages of the reader's browser first. Nobody is sent anywhere.

const SAME = { tl: "fil" };
const bare = (tag) => tag.toLowerCase().split("-")[0];
const wanted = navigator.languages.map((tag) => SAME[bare(tag)] ?? bare(tag));

function rank({ lang }) {
  const at = wanted.indexOf(bare(lang));
  return at < 0 ? wanted.length : at;
}

const list = document.querySelector(".front__languages");
list.append(...[...list.children].sort((a, b) => rank(a) - rank(b)));
