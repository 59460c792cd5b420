// Prints the standard library's files that Pyodide imports when it starts and runs the Python text on standard input.
import { readFileSync } from "node:fs";
import { loadPyodide } from "../node_modules/pyodide/pyodide.mjs";

const LIST = `
import json, sys
files = (getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
json.dumps(sorted({f.removeprefix("/lib/python313.zip/") for f in files if f.startswith("/lib/python313.zip/")}))`;

const pyodide = await loadPyodide();
pyodide.FS.mkdirTree("/probe");
pyodide.mountNodeFS("/probe", process.argv[2]);
pyodide.runPython(readFileSync(0, "utf8"));
console.log(pyodide.runPython(LIST));
