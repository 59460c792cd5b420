// Pyodide as npm publishes it, in a worker: it computes one date and says so.

import { loadPyodide } from "./pyodide.mjs";

const python = await loadPyodide({ indexURL: "./" });
python.runPython("import datetime; str(datetime.date(2026, 3, 1) + datetime.timedelta(14))");
postMessage("answered");
