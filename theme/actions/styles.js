// One style sheet for all that comes later, fetched with it.

let loading;

/** @returns {Promise<void>} when the styles are there; a page that links them already needs none */
export function withStyles() {
  loading = loading || (document.querySelector('link[href$="counter.css"]') ? Promise.resolve() : load());
  return loading;
}

function load() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("counter.css", import.meta.url).href;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
