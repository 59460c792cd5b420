"""Python as bytecode for Pyodide, which runs the same Python version as this tool: nothing is compiled on a phone.

Docstrings, asserts and line numbers stay behind. They are half the weight, and nobody steps through the standard
library in a page; a traceback there still names file and function.
"""

import importlib.util
import marshal
import types
import zipfile
from pathlib import Path

HASHED_UNCHECKED = (1).to_bytes(4, "little") + bytes(8)  # PEP 552: the source is not there to be compared
NO_LINE = 0xF8  # an entry of the line table without a line, for up to 8 code units: Objects/locations.md of CPython
UNITS = 8


def bytecode(name: str, source: str) -> bytes:
    """The .pyc of a module; equal sources give equal bytes."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=2)
    return importlib.util.MAGIC_NUMBER + HASHED_UNCHECKED + marshal.dumps(without_lines(code))


def without_lines(code: types.CodeType) -> types.CodeType:
    full, rest = divmod(len(code.co_code) // 2, UNITS)
    table = bytes([NO_LINE | UNITS - 1] * full + [NO_LINE | rest - 1] * bool(rest))
    inner = tuple(without_lines(one) if isinstance(one, types.CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=table, co_consts=inner)


def compile_zip(source: Path, target: Path, keep: set[str] | None = None) -> None:
    """Copy a zip or wheel, its .py compiled, or those of its files whose .py or .pyc is named in `keep`.

    Nothing is compressed inside: the whole is, for the way to the phone, and weighs a tenth less like that.
    """
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(old.namelist()):
            if keep is not None and name not in keep:
                continue
            is_module = name.endswith(".py")
            content = bytecode(name, old.read(name).decode()) if is_module else old.read(name)
            new.writestr(zipfile.ZipInfo(name + "c" if is_module else name), content)
