// Pyodide: the full interpreter. The same shape as micropython.js.

import { withFiles } from "./files.js";
import { imported } from "./work.js";

const WHEEL = "/checker.whl";

export function pyodide() {
  let python;
  return {
    name: "pyodide",
    async load({ urls, files }) {
      const { loadPyodide } = await import(urls.module);
      // Defines _createPyodideModule, which loadPyodide would else look for under a fixed name.
      await import(urls.script);
      const indexURL = new URL(".", urls.module).href;
      const given = { [`${indexURL}pyodide.asm.wasm`]: files.wasm, [urls.stdlib]: files.stdlib };
      const lockFileContents = new TextDecoder().decode(files.lock);
      const options = { indexURL, stdLibURL: urls.stdlib, lockFileContents, packageBaseUrl: indexURL };
      python = await withFiles(given, () => loadPyodide({ ...options, stdout: () => {}, stderr: () => {} }));
      python.FS.writeFile(WHEEL, new Uint8Array(files.checker));
      python.runPython(`import sys; sys.path.insert(0, "${WHEEL}"); ${imported("answer")}`);
    },
    call(work, text) {
      python.globals.set("given_text", text);
      return python.runPython(`${imported(work)}; work(given_text)`);
    },
  };
}
