// The seam between the page and the element. The build puts one data block in every page that holds a check:
//
//   <script type="application/json" id="shirube-assets">
//   {
//     "words": URL,                     flat {key: text} of the page's language (build/words/<lang>.json)
//     "catalogue": URL,                 {"version", "checks": [...], "deadlines": [...]}, as `python -m checker checks` and
//                                       `deadlines` print them, in one file
//     "worker": URL,                    build/assets/worker.js
//     "actions": URL,                   build/assets/actions.js
//     "checker": URL,                   {path: source} (build/runtime/checker.json)
//     "micropython": {"module": URL, "wasm": URL},
//     "pyodide": {"module": URL, "script": URL, "wasm": URL, "stdlib": URL, "lock": URL, "checker": URL of the wheel},
//     "checked": day on which somebody last read the law
//     "files": {URL: {"bytes": raw size, "sha256": hex, "gzip": size on the wire, "packed": whether URL.gz is there too}}
//   }
//   </script>
//
// URLs are relative to the page or absolute paths, always of the page's own host, and stand in `files` as they stand
// above; `gzip` may be left out. A data block is never executed, so the content security policy has nothing to allow.

/** @returns {object} the data block, with every URL made absolute. Throws when the page has none. */
export function readAssets(page = document) {
  const block = page.getElementById("shirube-assets");
  if (!block) throw new Error("This page names no files for the check (#shirube-assets).");
  return absolute(JSON.parse(block.textContent), page.baseURI);
}

function absolute(assets, base) {
  const url = (address) => new URL(address, base).href;
  const urls = (group) => Object.fromEntries(Object.entries(group).map(([name, address]) => [name, url(address)]));
  const files = Object.entries(assets.files || {}).map(([address, facts]) => [url(address), facts]);
  const { words, catalogue, worker, actions, checker } = urls({ ...assets, micropython: "", pyodide: "", files: "", checked: "" });
  return {
    words,
    catalogue,
    worker,
    actions,
    checked: assets.checked,
    micropython: { ...urls(assets.micropython), checker },
    pyodide: urls(assets.pyodide),
    files: Object.fromEntries(files),
  };
}

/** @returns {Promise<object>} the JSON at an address of the page's own host. */
export async function readJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
