// MicroPython: the small interpreter that answers first. An adapter has one shape, whichever Python is behind it:
//   name                            as in data-engine
//   load({urls, files})             urls and downloaded bytes by the names of the page's data block
//   call(work, text)                text in, text out, for each name in work.js; no object of Python is kept outside

import { withFiles } from "./files.js";
import { imported } from "./work.js";

const HEAP = 4 * 1024 * 1024;
const HOME = "/checker-home";
const START = `import sys; sys.path.insert(0, "${HOME}"); ${imported("answer")}`;

/** @param {(url: string) => Promise<object>} importModule how the interpreter's own module is found */
export function micropython(importModule = (url) => import(url)) {
  let python;
  return {
    name: "micropython",
    async load({ urls, files }) {
      const { loadMicroPython } = await importModule(urls.module);
      const options = { url: urls.wasm, heapsize: HEAP, stdout: () => {}, stderr: () => {} };
      python = await withFiles({ [urls.wasm]: files.wasm }, () => loadMicroPython(options));
      writeSources(python.FS, JSON.parse(new TextDecoder().decode(files.checker)));
      python.runPython(START);
    },
    call(work, text) {
      python.globals.set("given_text", text);
      python.runPython(`${imported(work)}; result_text = work(given_text)`);
      return python.globals.get("result_text");
    },
  };
}

/** @param {object} sources path -> text of a Python file */
function writeSources(FS, sources) {
  const folders = new Set([HOME]);
  for (const path of Object.keys(sources)) {
    path.split("/").slice(0, -1).reduce((parent, name) => {
      folders.add(`${parent}/${name}`);
      return `${parent}/${name}`;
    }, HOME);
  }
  folders.forEach((folder) => FS.mkdir(folder));
  Object.entries(sources).forEach(([path, text]) => FS.writeFile(`${HOME}/${path}`, text));
}
