// node micropython.mjs REQUESTS: a JSON list of request lines in, a JSON list of answer lines out, in MicroPython.

import { readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";
import { PROGRAM, sources } from "./files.mjs";

const python = await loadMicroPython({ heapsize: 64 << 20 });
for (const [path, text] of sources(process.cwd())) {
  python.FS.mkdirTree("/law/" + path.replace(/\/[^/]*$/, ""));
  python.FS.writeFile("/law/" + path, text);
}
python.globals.set("lines", readFileSync(process.argv[2], "utf8"));
python.runPython(PROGRAM);
process.stdout.write(python.globals.get("answers"));
