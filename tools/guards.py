"""`python -m tools.guards [words]`: takes each guard of tests/guards.toml out, one by one; a test must miss it.

Works on copies of the project in a temporary folder, with few languages, and prints a line for each guard. Ends with 1
when a guard was missed by nobody, or when its test fails with the guard in place.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

ROOT = Path(__file__).parent.parent
LENT = (".venv", ".tools", "node_modules", "tests/old/node_modules")
"""Installed once, for all copies."""
AT_ONCE = 3
FEW_LANGUAGES = os.environ | {"LANGUAGES": "vi my ko ja-Hira"}


@dataclass(frozen=True)
class Guard:
    """`text`, once in `file`, becomes `instead`; then `test` (as pytest names it) must fail."""

    fault: str
    file: str
    text: str
    test: str
    instead: str = ""


def guards() -> list[Guard]:
    return [Guard(**row) for row in tomllib.loads((ROOT / "tests/guards.toml").read_text("utf-8"))["guard"]]


def copy_to(folder: Path) -> Path:
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    for name in LENT:
        (folder / name).symlink_to(ROOT / name)
    return folder


def passes(project: Path, test: str) -> bool:
    """Builds the project and runs the test."""
    built = subprocess.run(["make", "build"], cwd=project, env=FEW_LANGUAGES, capture_output=True, text=True)
    if built.returncode:
        sys.exit(built.stderr)
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test]
    return subprocess.run(command, cwd=project, env=FEW_LANGUAGES, capture_output=True).returncode == 0


def is_missed(guard: Guard, project: Path) -> bool:
    file = project / guard.file
    whole = file.read_text("utf-8")
    file.write_text(whole.replace(guard.text, guard.instead), "utf-8")
    try:
        return not passes(project, guard.test)
    finally:
        file.write_text(whole, "utf-8")


def tried(guard: Guard, project: Path) -> str:
    if not passes(project, guard.test):
        return "fails anyway"
    return "missed" if is_missed(guard, project) else "NOT MISSED"


def main(words: str) -> int:
    """Several at a time: a test that misses its guard waits most of the time."""
    wanted = [guard for guard in guards() if words in guard.fault]
    free: Queue[Path] = Queue()
    bad = 0

    def work(guard: Guard) -> tuple[Guard, str]:
        project = free.get()
        try:
            return guard, tried(guard, project)
        finally:
            free.put(project)

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        for number in range(AT_ONCE):
            free.put(copy_to(Path(folder) / str(number)))
        for guard, said in pool.map(work, wanted):
            bad += said != "missed"
            print(f"{said:12} {guard.fault} ({guard.file})", flush=True)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
