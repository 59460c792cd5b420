"""What the page downloads really runs: Pyodide with the cut standard library, MicroPython with the stripped sources."""

import gzip
import hashlib
import json
import marshal
import subprocess
import traceback
import zipfile
from pathlib import Path

import pytest

from checker import answer
from tools.compiled import compile_zip

pytestmark = pytest.mark.built
RUNTIME = Path(__file__).parent.parent / "build/runtime"
REQUESTS = [
    {
        "id": 1,
        "check": "deadline",
        "on": "2026-11-22",
        "answers": {"deadline": "organisation-left", "event-on": "2026-11-16"},
    },
    {"id": 2, "check": "no-such-check", "on": "2026-11-22", "answers": {}},
]

PYODIDE = """
import { readFileSync } from "node:fs";
import { loadPyodide } from "./pyodide.mjs";
const pyodide = await loadPyodide({ indexURL: process.cwd() });
pyodide.FS.writeFile("/checker.whl", readFileSync("checker.whl"));
pyodide.globals.set("requests", process.argv[1]);
console.log(pyodide.runPython(`
import sys, json
sys.path.insert(0, "/checker.whl")
from checker import answer
json.dumps([answer(r) for r in json.loads(requests)])`));
"""

MICROPYTHON = """
import { readFileSync } from "node:fs";
import { loadMicroPython } from "./micropython.mjs";
const python = await loadMicroPython({ url: "./micropython.wasm", heapsize: 4 << 20 });
for (const [path, text] of Object.entries(JSON.parse(readFileSync("checker.json", "utf8")))) {
  python.FS.mkdirTree("/" + path.replace(/\\/[^/]*$/, ""));
  python.FS.writeFile("/" + path, text);
}
python.globals.set("requests", process.argv[1]);
python.runPython(`
import sys, json
sys.path.append("/")
from checker import answer
result = json.dumps([answer(r) for r in json.loads(requests)])`);
console.log(python.globals.get("result"));
"""


@pytest.mark.parametrize("program", [PYODIDE, MICROPYTHON], ids=["pyodide", "micropython"])
def test_the_page_s_interpreters_answer_as_this_one_does(program):
    command = ["node", "--input-type=module", "--eval", program, "--", json.dumps(REQUESTS)]

    run = subprocess.run(command, cwd=RUNTIME, capture_output=True, text=True, timeout=120)

    assert run.returncode == 0, "\n".join(line[:200] for line in run.stderr.splitlines())
    assert json.loads(run.stdout.splitlines()[-1]) == [answer(request) for request in REQUESTS]


def test_manifest_tells_size_and_hash_of_every_file():
    manifest = json.loads((RUNTIME / "manifest.json").read_text())

    files = {f.name: f.read_bytes() for f in RUNTIME.iterdir() if f.name != "manifest.json"}
    assert manifest == {n: {"bytes": len(b), "sha256": hashlib.sha256(b).hexdigest()} for n, b in files.items()}


def test_packed_files_are_what_lies_beside_them():
    packed = sorted(RUNTIME.glob("*.gz"))

    assert [f.stem for f in packed] == ["checker.whl", "micropython.wasm", "pyodide.asm.wasm", "python_stdlib.zip"]
    for file in packed:
        assert gzip.decompress(file.read_bytes()) == file.with_suffix("").read_bytes()


def zipped(path: Path, modules: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, source in modules.items():
            archive.writestr(name, source)
    return path


def test_a_traceback_in_the_page_still_names_file_line_and_function(tmp_path):
    source = zipped(tmp_path / "source.zip", {"folder/module.py": 'def f():\n    """Left out."""\n    return 1 / 0\n'})

    compile_zip(source, tmp_path / "compiled.zip")
    found = {"__builtins__": __builtins__}
    exec(marshal.loads(zipfile.ZipFile(tmp_path / "compiled.zip").read("folder/module.pyc")[16:]), found)

    assert found["f"].__doc__ is None
    with pytest.raises(ZeroDivisionError) as failure:
        found["f"]()
    assert 'File "folder/module.py", line 3, in f' in "".join(traceback.format_exception(failure.value))


def test_equal_sources_give_equal_bytes_and_only_what_is_kept(tmp_path):
    source = zipped(tmp_path / "source.zip", {"b.py": "B = 1\n", "a.py": "A = 1\n", "data.txt": "left out"})
    later = zipped(tmp_path / "later.zip", {"data.txt": "left out", "a.py": "A = 1\n", "b.py": "B = 1\n"})

    for one in (source, later):
        compile_zip(one, one.with_suffix(".out"), {"a.py", "b.py"})

    assert source.with_suffix(".out").read_bytes() == later.with_suffix(".out").read_bytes()
    assert zipfile.ZipFile(later.with_suffix(".out")).namelist() == ["a.pyc", "b.pyc"]
