// node pyodide.mjs REQUESTS: a JSON list of request lines in, a JSON list of answer lines out, in Pyodide.

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { PROGRAM, sources } from "./files.mjs";

const python = await loadPyodide();
for (const [path, text] of sources(process.cwd())) {
  python.FS.mkdirTree("/law/" + path.replace(/\/[^/]*$/, ""));
  python.FS.writeFile("/law/" + path, text);
}
python.globals.set("lines", readFileSync(process.argv[2], "utf8"));
python.runPython(PROGRAM);
process.stdout.write(python.globals.get("answers"));
