"""Gather what runs the checker in the page into build/runtime/.

MicroPython and Pyodide come from the npm packages as they are, but for what would cost a phone megabytes: Pyodide's
standard library is compiled and cut to what is imported, its lock file names no packages; and MicroPython's script is
made shorter, its command line and its judgement of browsers off. Beside each file that a host may not compress
(WebAssembly, zips) lies a packed one, `.gz`, which the page unpacks by itself.
"""

import gzip
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from checker import catalogue
from tools.compiled import compile_zip
from tools.stripped import stripped

ROOT = Path(__file__).parent.parent
PYODIDE = ROOT / "node_modules/pyodide"
MICROPYTHON = ROOT / "node_modules/@micropython/micropython-webassembly-pyscript"
OUT = ROOT / "build/runtime"

# Run once in the full Pyodide: every module that this imports stays. What the checker imports is found by itself.
PROBE = """
import sys
sys.path.insert(0, "/probe")
import pkgutil, checker
for module in pkgutil.walk_packages(checker.__path__, "checker."):
    if not module.name.endswith("__main__"):
        __import__(module.name)
del sys.modules["pkgutil"]

import csv, datetime, io, json, re  # the desk reads and writes tables
for encoding in ("cp932", "utf-8-sig", "latin-1", "ascii", "utf-16"):  # as spreadsheets in Japan save them
    "a".encode(encoding)
datetime.date.fromisoformat("2026-11-22").strftime("%Y")
list(csv.DictReader(io.StringIO("a,b\\r\\n1,2\\r\\n")))
try:
    json.loads("{")
except ValueError:
    pass
try:
    raise LookupError("a traceback is formatted, so that a failure can be read")
except LookupError:
    import traceback
    traceback.format_exc()
"""


def imported(folder: Path) -> set[str]:
    """The files of the standard library that the probe needs, with `checker` found in `folder`."""
    command = ["node", str(ROOT / "tools/imported.mjs"), str(folder)]
    run = subprocess.run(command, input=PROBE, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"Pyodide could not import the checker:\n{run.stderr[-2000:]}")
    return set(json.loads(run.stdout.splitlines()[-1]))


def pack(path: Path) -> None:
    """`name.gz` beside a file, equal for equal content."""
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def build_wheel(folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


COMMAND_LINE = 'process.argv.length>1){const path=await import("path"),url=await import("url"),'


def without_command_line(module: str) -> str:
    """Its `await` outside a function, for Node.js alone, would stop a browser before Chrome 89 and Safari 15."""
    assert COMMAND_LINE in module
    return module.replace(COMMAND_LINE, "!1){const path={},url={},")


VERSIONS = re.compile(r"!function\(\)\{function humanReadableVersionToPacked.*?\}\(\);(?=var Module=moduleArg)", re.S)


def without_version_check(module: str) -> str:
    """It takes a page inside a chat application on Android, "Version/4.0 Chrome/140.0", for Safari 4, and refuses."""
    module, found = VERSIONS.subn("", module)
    assert found == 1
    return module


def shorter(module: str) -> str:
    """The same script in fewer bytes."""
    command = [str(ROOT / "node_modules/.bin/esbuild"), "--minify", "--charset=utf8", "--log-level=error"]
    return subprocess.run(command, input=module, capture_output=True, text=True, check=True).stdout


NOT_IN_A_PAGE = {"__main__", "catalogue", "cells", "desk", "explain", "rule_book", "upkeep"}
"""Modules for the command line and the build; with the folder `quoted`, they would only weigh on a phone."""


def sources() -> dict[str, str]:
    """Path -> text of the checker's modules, without comments and docstrings, for MicroPython."""
    files = [f for f in sorted((ROOT / "checker").rglob("*.py")) if f.stem not in NOT_IN_A_PAGE]
    return {
        str(f.relative_to(ROOT)): stripped(f.read_text("utf-8")) for f in files if f.parent.name != "quoted"
    }


def manifest(folder: Path) -> dict[str, dict]:
    """File -> {"bytes": raw size, "sha256": hex}: what a download must be, whatever a server or a proxy did to it."""
    files = [f for f in sorted(folder.iterdir()) if f.name != "manifest.json"]
    return {f.name: {"bytes": f.stat().st_size, "sha256": hashlib.sha256(f.read_bytes()).hexdigest()} for f in files}


def dump(path: Path, content) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    work = ROOT / "build/work"
    shutil.rmtree(work, ignore_errors=True)
    for folder in (OUT, work):
        folder.mkdir(parents=True)

    shutil.copy(MICROPYTHON / "micropython.wasm", OUT)
    module = (MICROPYTHON / "micropython.mjs").read_text("utf-8")
    (OUT / "micropython.mjs").write_text(shorter(without_version_check(without_command_line(module))), "utf-8")
    for name in ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"):
        shutil.copyfile(PYODIDE / name, OUT / name)
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    dump(OUT / "pyodide-lock.json", lock | {"packages": {}})
    compile_zip(PYODIDE / "python_stdlib.zip", OUT / "python_stdlib.zip", imported(ROOT))
    compile_zip(build_wheel(work), OUT / "checker.whl")
    for name in ("micropython.wasm", "pyodide.asm.wasm", "python_stdlib.zip", "checker.whl"):
        pack(OUT / name)
    dump(OUT / "checker.json", sources())
    dump(OUT / "catalogue.json", catalogue.checks_json() | catalogue.deadlines_json())
    dump(OUT / "manifest.json", manifest(OUT))
    dump(ROOT / "build/package.json", {"type": "commonjs"})  # for Node.js, which would take pyodide.asm.js for a module
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
