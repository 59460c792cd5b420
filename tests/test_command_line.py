"""`python -m checker`: the contract's commands, as a clerk's script would run them."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import checks
from tests.test_properties import IDS, REQUESTS

ROOT = Path(__file__).parent.parent
GOOD = {"id": "a", "check": "deadline", "on": "2026-11-22",
        "answers": {"deadline": "organisation-left", "event-on": "2026-11-16"}}  # fmt: skip
BAD = {"id": "b", "check": "visa", "on": "2026-11-22", "answers": {}}


def run(*words, text=""):
    """The finished process; what goes in and comes out is UTF-8."""
    command = [sys.executable, "-m", "checker", *words]
    return subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True, encoding="utf-8")


def lines(*requests):
    """JSON Lines."""
    return "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)


def test_every_line_is_answered_in_order():
    """Exit status 0 when no line gave an error."""
    done = run("answer", text=lines(GOOD, GOOD | {"id": "日本"}))

    assert done.returncode == 0
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "日本"]


def test_a_bad_line_does_not_stop_the_rest():
    """An error object stands in its place, and the exit status is 1."""
    done = run("answer", text=lines(BAD) + "nonsense\n" + lines(GOOD))

    assert done.returncode == 1
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one.get("error", {}).get("code") for one in answers] == ["unknown-check", "bad-json", None]
    assert done.stderr == ""


def test_a_file_is_read(tmp_path):
    """The same as from standard input."""
    path = tmp_path / "requests.jsonl"
    path.write_text(lines(GOOD), encoding="utf-8")

    assert run("answer", str(path)).stdout == run("answer", text=lines(GOOD)).stdout


def test_lines_of_windows_and_the_last_line_without_an_end():
    """As spreadsheets save them."""
    done = run("answer", text=lines(GOOD).replace("\n", "\r\n") + json.dumps(GOOD))

    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize("name", ["no-such-file.jsonl", "."])
def test_a_file_that_cannot_be_read(name, tmp_path):
    """Exit status 2, one line that says which file and why, no traceback."""
    done = run("answer", str(tmp_path / name))

    assert done.returncode == 2
    assert done.stdout == ""
    assert "cannot be read" in done.stderr
    assert "Traceback" not in done.stderr


def test_bytes_that_are_no_text():
    """An error line, not a crash."""
    command = [sys.executable, "-m", "checker", "answer"]
    done = subprocess.run(command, cwd=ROOT, input=b"\xff\xfe{\n" + lines(GOOD).encode(), capture_output=True)

    assert done.returncode == 1
    assert [("error" in json.loads(line)) for line in done.stdout.splitlines()] == [True, False]


def test_checks_are_listed():
    """Every check, its questions with kinds and codes, its outcomes."""
    listed = json.loads(run("checks").stdout)

    assert {"version", "checks"} <= set(listed)
    for check in listed["checks"]:
        assert {"id", "questions", "outcomes", "clock"} <= set(check)
        assert check["clock"] == ("now" if check["id"] == "consultation" else "on")
        for question in check["questions"]:
            assert question["kind"] in ("choice", "yes-no", "date", "number", "periods")
            assert isinstance(question["optional"], bool)


def test_deadlines_are_listed():
    """Every deadline, its four properties, its source."""
    listed = json.loads(run("deadlines").stdout)

    wanted = {"id", "event", "length", "first-day-counts", "closed-day", "source"}
    assert all(wanted <= set(deadline) for deadline in listed["deadlines"])
    assert len(listed["deadlines"]) >= 30


LINES = st.lists(REQUESTS.map(lambda request: json.dumps(request).encode()) | st.binary(max_size=40), max_size=30)


@settings(max_examples=30, deadline=None)
@given(LINES)
def test_any_bytes_give_an_answer_or_an_error_a_line(given_lines):
    """No traceback, whatever comes in."""
    text = b"\n".join(given_lines)
    done = subprocess.run([sys.executable, "-m", "checker", "answer"], cwd=ROOT, input=text, capture_output=True)

    asked = [line for line in text.removeprefix(b"\xef\xbb\xbf").split(b"\n") if line.strip()]
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(asked)
    assert all(("error" in answer) != ("outcome" in answer) for answer in answers)
    assert (done.returncode, done.stderr) == (int(any("error" in answer for answer in answers)), b"")


WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
PAIRS = st.builds("{}={}".format, st.sampled_from(IDS) | WORDS, WORDS)


@pytest.mark.parametrize("check", checks.IDS)
def test_a_day_before_the_law_is_explained_in_words(check):
    """No check's tree is told from a text that was not in force."""
    done = run("explain", check, "--on", "1990-01-01")

    assert (done.returncode, done.stderr) == (0, "")
    assert "1990-01-01" in done.stdout


@settings(max_examples=30, deadline=None)
@given(st.lists(PAIRS | WORDS, max_size=4), st.sampled_from(["explain", "explain lost-job", "answer", "desk LICENSE lost-job", "diff", "stale --on"]))
def test_any_words_on_the_command_line_give_no_traceback(words, command):
    """What is wrong is said in words."""
    done = run(*command.split(), *words)

    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr + done.stdout


def test_a_table_of_people_gives_everybody_s_days_and_names_the_bad_rows(tmp_path):
    """A Shift_JIS table as a spreadsheet saves it; exit status 1 for the row that could not be read, which is named."""
    path = tmp_path / "people.csv"
    rows = ["氏名,status,退職日", "髙橋,student,令和8年11月16日", "李,student,2026-02-30"]
    path.write_bytes("\r\n".join(rows).encode("cp932"))
    done = run("desk", str(path), "lost-job", "name=氏名", "left-on=退職日", "--on", "2026-11-22")

    assert done.returncode == 1
    assert done.stderr == "line 3: date (退職日: 2026-02-30) 李\n"
    entries = list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"))))
    assert {entry["name"] for entry in entries} == {"髙橋"}
    assert ("2026-11-30", "organisation-left") in {(entry["day"], entry["id"]) for entry in entries}


@pytest.mark.parametrize(
    "words", [["no-such-file.csv", "lost-job"], ["people.csv", "visa"], ["people.csv", "fees"], ["people.csv", "lost-job", "left-on=Friday"]]
)
def test_a_desk_that_cannot_start_says_why(words, tmp_path):
    """Exit status 2 and one line, no traceback."""
    (tmp_path / "people.csv").write_text("status\nstudent\n", "utf-8")
    done = run("desk", str(tmp_path / words[0]), *words[1:])

    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
