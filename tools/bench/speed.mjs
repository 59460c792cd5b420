// node speed.mjs pyodide|micropython REQUEST TIMES: evaluations per second of one request, on standard output.

import { sources } from "../../tests/interpreters/files.mjs";

const start = {
  pyodide: async () => (await import("pyodide")).loadPyodide(),
  micropython: async () =>
    (await import("@micropython/micropython-webassembly-pyscript")).loadMicroPython({ heapsize: 8 << 20 }),
};

const [interpreter, request, times] = process.argv.slice(2);
const python = await start[interpreter]();
for (const [path, text] of sources(process.cwd())) {
  python.FS.mkdirTree("/law/" + path.replace(/\/[^/]*$/, ""));
  python.FS.writeFile("/law/" + path, text);
}
python.runPython("import sys; sys.path.insert(0, '/law')\nfrom checker import answer_text");
const answer = python.globals.get("answer_text");
answer(request);
const started = performance.now();
for (let i = 0; i < times; i++) answer(request);
process.stdout.write(String((1000 * times) / (performance.now() - started)));
