// Interpreters fetch their files by themselves. They get the bytes that were downloaded and checked before, by a
// `fetch` that knows these addresses and passes on all others. A blob: URL would do, but the policy does not allow it.

const TYPES = { wasm: "application/wasm", zip: "application/zip" };

/** Runs `start` while `fetch` answers for the addresses in `files` ({url: ArrayBuffer}). */
export async function withFiles(files, start) {
  const fetchOutside = globalThis.fetch;
  globalThis.fetch = (target, options) => {
    const url = String(target && target.url ? target.url : target);
    if (!files[url]) return fetchOutside(target, options);
    const type = TYPES[url.split(".").pop()] || "application/octet-stream";
    return Promise.resolve(new Response(files[url], { headers: { "Content-Type": type } }));
  };
  try {
    return await start();
  } finally {
    globalThis.fetch = fetchOutside;
  }
}
