"""What a release carries: a wheel that works where nothing of this folder is, an example that runs, a changelog."""

import ast
import json
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

from tools import changelog

ROOT = Path(__file__).parent.parent
REQUEST = {
    "check": "deadline",
    "on": "2026-11-22",
    "answers": {"deadline": "organisation-left", "event-on": "2026-11-16"},
}


def test_the_wheel_answers_on_its_own(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "installed")
    program = f"from checker import answer; print(answer({REQUEST})['deadlines'][0]['do-by'])"

    run = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "installed", capture_output=True, text=True)

    assert run.stdout == "2026-11-30\n"


def below(cell: str, names: dict) -> str | None:
    """What a notebook shows below the cell: its last line's value, if that is an expression."""
    *before, last = ast.parse(cell).body
    exec(compile(ast.Module(before, []), "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        return repr(eval(compile(ast.Expression(last.value), "cell", "eval"), names))
    exec(compile(ast.Module([last], []), "cell", "exec"), names)


def test_every_cell_of_the_example_shows_what_it_gives():
    """After a change of the law: put what the cell gives in the place of what it shows."""
    cells = json.loads((ROOT / "examples/checker.ipynb").read_text("utf-8"))["cells"]
    names: dict = {}

    for cell in cells:
        if cell["cell_type"] == "code":
            shown = ["".join(output["data"]["text/plain"]) for output in cell["outputs"]]
            given = below("".join(cell["source"]), names)
            assert shown == ([given] if given else [])
    assert names["result"]["deadlines"][0]["do-by"] == "2026-11-30"


def test_the_changelog_tells_the_law_between_two_days():
    sentences = {"change.2026-10-01.fees-2026": "Fees depend on the period."}

    assert changelog.law(date(2026, 9, 30), date(2026, 10, 1), sentences) == [
        "- 2026-10-01: Fees depend on the period. (出入国管理及び難民認定法施行令 第25条)"
    ]
    assert changelog.law(date(2026, 10, 1), date(2026, 12, 31), sentences) == []
