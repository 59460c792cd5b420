// Keeps the pages of the languages that a person reads, so that they work without internet. One cache for this site and
// no other (a neighbour may share the origin), each file under its address and hash: what has not changed stays.

const LISTS = {}; // filled by tools/offline.py: language -> address of the list of its files, named by content
const SCOPE = registration.scope;
const CACHE = `shirube ${SCOPE}`;
const CAN_PACK = "CompressionStream" in self; // and unpack: browsers learnt both at once
const PACKED = "X-Shirube-Packed";

const address = (path) => new URL(path, SCOPE).href;
const listsOf = (language, keys) => keys.filter((key) => key.url.startsWith(address(`offline/${language}/`)));

/** A list is {files, full, law}; a file is [path, sha256, packed], with `packed` where only one kind of browser wants it. */
const fileOf = ([path, sha256]) => ({
  url: address(path),
  key: `${address(path)}?${encodeURIComponent(sha256)}`,
  integrity: `sha256-${sha256}`,
  // A folder named by its content cannot be out of date; a page may be, in the browser's own cache.
  mode: /-[0-9a-f]{8}\//.test(path) ? "default" : "reload",
});
const filesOf = (rows) => rows.filter(([, , packed]) => packed === undefined || packed === CAN_PACK).map(fileOf);

async function readList(cache, language) {
  const kept = await cache.match(address(LISTS[language]));
  return kept && kept.json();
}

async function keptLanguages(cache) {
  const keys = await cache.keys();
  return Object.keys(LISTS).filter((language) => listsOf(language, keys).length);
}

/** Everything that this version can answer from the cache: address -> file. */
async function knownFiles(cache) {
  const lists = (await Promise.all(Object.keys(LISTS).map((language) => readList(cache, language)))).filter(Boolean);
  return new Map(lists.flatMap(({ files, full }) => filesOf([...files, ...full])).map((file) => [file.url, file]));
}

let known; // a promise of knownFiles, until a list comes in

/** Text is kept packed: furigana and Burmese would else take three times the room. */
function packed(response) {
  const { status, headers, url } = response;
  if (!CAN_PACK || url.endsWith(".gz")) return response;
  const marked = new Headers(headers);
  marked.set(PACKED, "gzip");
  return new Response(response.body.pipeThrough(new CompressionStream("gzip")), { status, headers: marked });
}

function unpacked(response) {
  if (!response || !response.headers.has(PACKED)) return response;
  const { status, headers } = response;
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip")), { status, headers });
}

/** Only what is whole gets into the cache. A host may redirect /page to /page/, which no navigation takes as an answer. */
async function fetchFile(cache, { url, key, integrity }, mode) {
  const response = await fetch(url, { cache: mode, integrity });
  const { status, headers } = response;
  const whole = response.redirected ? new Response(await response.blob(), { status, headers }) : response;
  await cache.put(key, packed(whole.clone()));
  return whole;
}

/** @returns {Promise<boolean>} whether anything was new; the list itself comes last, as a sign that all is there */
async function keep(cache, language) {
  if (await readList(cache, language)) return false;
  const list = await fetch(address(LISTS[language]));
  const { files, full } = await list.clone().json();
  const isFullUsed = (await cache.keys()).some(({ url }) => url.includes("/pyodide-"));
  for (const file of filesOf(isFullUsed ? [...files, ...full] : files)) {
    if (!(await cache.match(file.key))) await fetchFile(cache, file, file.mode); // one at a time: the person is reading
  }
  await cache.put(address(LISTS[language]), list);
  known = undefined;
  return true;
}

/** While another window may still ask for files of the version before, they stay. */
async function tidy(cache) {
  if ((await clients.matchAll({ type: "window", includeUncontrolled: true })).length > 1) return;
  const wanted = new Set([...(await knownFiles(cache)).values()].map(({ key }) => key));
  Object.values(LISTS).forEach((path) => wanted.add(address(path)));
  const stale = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(stale.map((key) => cache.delete(key)));
}

async function install() {
  const cache = await caches.open(CACHE);
  let isNew = false;
  for (const language of await keptLanguages(cache)) isNew = (await keep(cache, language)) || isNew;
  if (!isNew) await skipWaiting(); // no page of this phone has changed: nothing to ask
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  known = known || knownFiles(cache);
  const url = request.url.replace(/[?#].*$/, "");
  const files = await known;
  // The words of one check stand among those of the whole language, which is what is kept.
  const file = files.get(url) || files.get(url.replace(/\.[a-z0-9+-]+\.json$/, ".json"));
  if (!file && files.has(`${url}/`)) return Response.redirect(`${url}/`);
  const found = request.cache !== "reload" && ((file && (await cache.match(file.key))) || (await cache.match(url, { ignoreSearch: true })));
  if (found) return unpacked(found);
  return file && file.url === url ? fetchFile(cache, file, request.cache === "reload" ? "reload" : "default") : fetch(request);
}

const tasks = {
  async keep(language) {
    const cache = await caches.open(CACHE);
    await keep(cache, language);
    await tidy(cache);
    return true;
  },
  /** The sentences on the law that the version before did not have; null where no page of the language has changed. */
  async news(language) {
    const cache = await caches.open(CACHE);
    const { law } = await readList(cache, language);
    const before = listsOf(language, await cache.keys()).filter(({ url }) => url !== address(LISTS[language]));
    if (!before.length) return null;
    const lists = await Promise.all(before.map(async (key) => (await cache.match(key)).json()));
    const read = new Set(lists.flatMap((list) => list.law.map(([id]) => id)));
    return law.filter(([id]) => !read.has(id)).map(([, sentence]) => sentence);
  },
  renew: () => skipWaiting(),
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(caches.open(CACHE).then(tidy).then(() => clients.claim())));
addEventListener("message", (event) => {
  const { what, language } = event.data;
  const done = tasks[what](language).then((value) => event.ports[0].postMessage({ value }), ({ message }) => event.ports[0].postMessage({ error: message }));
  event.waitUntil(done);
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  event.respondWith(answer(request).catch(() => fetch(request)));
});
