"""Python as bytecode for Pyodide, which runs the same Python version as this tool: nothing is compiled on a phone."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

# Docstrings and asserts (-OO) and columns of the source (no_debug_ranges) are two fifths of the weight on the way to a
# phone; a traceback there still names file, line and function.
COMPILE = (sys.executable, "-OO", "-X", "no_debug_ranges", "-m", "pyodide_cli", "py-compile", "--silent", "--no-keep")
SAME_FOR_SAME_SOURCE = {"SOURCE_DATE_EPOCH": "315532800"}  # PEP 552: bytecode by hash, not by time


def compile_zip(source: Path, target: Path, keep: set[str] | None = None) -> None:
    """Compile a zip or wheel with `pyodide py-compile`; of its modules only those named in `keep` (as .py or .pyc).

    Equal sources give equal bytes, whatever the hour. Nothing is compressed inside: the whole is, for the way to the
    phone, and weighs a tenth less like that.
    """
    with TemporaryDirectory() as folder:
        copy = shutil.copy(source, folder)
        command = [*COMPILE, "--compression-level", "0", str(copy)]
        subprocess.run(command, env=os.environ | SAME_FOR_SAME_SOURCE, check=True, capture_output=True)
        with zipfile.ZipFile(next(Path(folder).iterdir())) as old, zipfile.ZipFile(target, "w") as new:
            for name in sorted(old.namelist()):
                if keep is None or {name, name.removesuffix("c")} & keep:
                    new.writestr(zipfile.ZipInfo(name), old.read(name))
