"""One source, three interpreters: CPython, MicroPython and Pyodide give the same answer to every case."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from checker import answer_text
from tests.case_files import all_cases

HERE = Path(__file__).parent
ROOT = HERE.parent

# Lines that no case file can hold: bad JSON, bad shapes, and what a person's keyboard may put into a field. One thing is
# left out: MicroPython does not join \\ud83d\\ude00 to one character; a page sends the character itself.
ODD_LINES = [
    "nonsense",
    "",
    "{",
    "null",
    "true",
    "[]",
    "12",
    '"text"',
    "{}",
    '{"id": null, "check": 3}',
    '{"id": [1]}',
    '{"id": {}}',
    '{"id": 1.5, "check": "visa", "on": "2026-01-01"}',
    '{"id": "ｉｄ", "check": "deadline", "on": "２０２６-01-01"}',
    '{"id": 1, "check": "deadline", "on": "2026-02-30"}',
    '{"id": 1, "check": "deadline", "on": "2026-1-1"}',
    '{"id": 1, "check": "deadline", "on": "0000-01-01"}',
    '{"id": 1, "check": "deadline", "on": "2200-01-01"}',
    '{"id": 1, "check": "deadline", "on": 20260101}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": []}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": null}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": {"event": "2026-01-01"}}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": {"deadline": "visa"}}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": {"deadline": ["organisation-left"]}}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": {"event-on": "2026-13-01"}}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "answers": {"event-on": "平成30年1月1日"}}',
    '{"id": 1, "check": "deadline", "on": "1900-01-01", "answers": {"deadline": "card-return", "event-on": "1900-01-01"}}',
    '{"id": 1, "check": "deadline", "on": "2199-12-31", "answers": {"deadline": "card-return", "event-on": "2199-12-31"}}',
    '{"id": 1, "check": "deadline", "on": "2026-01-01", "now": "x", "extra": 1}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"type": true}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"type": "1"}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"skill-test": 1}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"ssw-1-months-used": 1.5}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"ssw-1-months-used": -1}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2026-01-01", "answers": {"ssw-1-months-used": 1000000000000000000000}}',
    '{"id": 1, "check": "ssw-criteria", "on": "2019-03-31", "answers": {}}',
    '{"id": 1, "check": "consultation", "on": "2026-01-01", "answers": {}}',
    '{"id": 1, "check": "consultation", "now": "2026-01-01T24:00", "answers": {}}',
    '{"id": 1, "check": "consultation", "now": "2026-01-01T1２:00", "answers": {}}',
    '{"id": 1, "check": "consultation", "now": "2026-01-01 12:00", "answers": {}}',
    '{"id": "😀 é", "check": "visa", "on": "2026-01-01"}',
]
LINES = [json.dumps(case.request, ensure_ascii=False) for case in all_cases()] + ODD_LINES


@pytest.fixture(scope="module")
def requests(tmp_path_factory):
    """A file with every line, as the programs read it."""
    path = tmp_path_factory.mktemp("interpreters") / "requests.json"
    path.write_text(json.dumps(LINES, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.parametrize("interpreter", ["micropython", "pyodide"])
def test_every_answer_is_the_same(interpreter, requests):
    """All cases in one process, compared as JSON."""
    command = ["node", str(HERE / "interpreters" / f"{interpreter}.mjs"), str(requests)]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)

    assert run.returncode == 0, run.stderr[-2000:]
    there = [json.loads(text) for text in json.loads(run.stdout)]
    here = [json.loads(answer_text(line)) for line in LINES]
    assert [(line, a) for line, a, b in zip(LINES, there, here, strict=True) if a != b] == []


OLDEST = shutil.which("python3.11", path="/usr/bin:/usr/local/bin") or shutil.which("python3.11")


@pytest.mark.skipif(OLDEST is None, reason="no Python 3.11 on this machine")
def test_the_oldest_python_promised_gives_the_same(tmp_path):
    """pyproject.toml: requires-python >=3.11."""
    told = [line for line in LINES if line]
    path = tmp_path / "requests.jsonl"
    path.write_text("\n".join(told), encoding="utf-8")

    run = subprocess.run([OLDEST, "-m", "checker", "answer", str(path)], cwd=ROOT, capture_output=True, text=True)

    assert run.returncode == 1, run.stderr  # some lines are errors on purpose
    assert [json.loads(line) for line in run.stdout.splitlines()] == [json.loads(answer_text(line)) for line in told]
