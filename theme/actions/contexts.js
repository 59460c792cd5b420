// A check's words in any language: what its page has, and the words for what is done with an answer.

import { readJson } from "../element/assets.js";
import { createContext } from "../element/context.js";

const cache = new Map();

/** @returns {Promise<object>} as createContext makes it, of the page's own language */
export function readerContext(session) {
  const { lang } = session.setting;
  return contextIn(session, nameOf(session.assets.words).folder, lang);
}

/** @param {string} folder of the language @param {string} lang its tag @returns {Promise<object>} */
export function contextIn(session, folder, lang) {
  const key = `${session.setting.check} ${folder} ${session.setting.uid}`;
  if (!cache.has(key)) cache.set(key, load(session, folder, lang).catch((error) => (cache.delete(key), Promise.reject(error))));
  return cache.get(key);
}

async function load({ assets, setting }, folder, lang) {
  const { rest } = nameOf(assets.words);
  const url = (name) => new URL(name, assets.words).href;
  const [texts, more, catalogue] = await Promise.all(
    [url(folder + rest), url(`${folder}.actions.json`), assets.catalogue].map(readJson),
  );
  const _english = [...texts._english, ...more._english];
  return createContext({ ...setting, lang }, { ...texts, ...more, _english }, catalogue);
}

/** vi.lost-job.json is the file of the folder vi; `rest` is the same for all languages. */
function nameOf(url) {
  const [, folder, rest] = /([^/.]+)(\.[^/]*)$/.exec(url.replace(/[?#].*$/, ""));
  return { folder, rest };
}
