"""Reads tests/cases/<check>.toml: cases as an officer writes them.

[person.cook]                       # answers that several cases share
type = 1

[[case]]
name = "A whole sentence that says what must happen"
on = 2026-04-01                     # or now = 2021-07-05T11:00:00 for consultation
person = "cook"                     # optional
answers = { skill-test = true }     # "unknown" is: the person does not know
expect = { outcome = "eligible" }   # see PARTS below; only what is named is compared
xfail = "what is wrong in the checker, until it is put right"
"""

import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"


@dataclass
class Case:
    """One request, what its answer must say, and why it cannot say so yet (empty when it can)."""

    check: str
    name: str
    request: dict
    expect: dict
    xfail: str = field(default="")

    def __str__(self):
        return f"{self.check}: {self.name}"


def as_json(value):
    """TOML's days become text, as a request has them."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    return value


def read(path):
    """The cases of one file, in the file's order."""
    book = as_json(tomllib.loads(path.read_text(encoding="utf-8")))
    people = book.get("person", {})
    cases = []
    for case in book["case"]:
        answers = {**people.get(case.get("person"), {}), **case.get("answers", {})}
        request = {key: case[key] for key in ("on", "now") if key in case}
        request |= {"id": case["name"], "check": path.stem, "answers": answers}
        cases.append(Case(path.stem, case["name"], request, case["expect"], case.get("xfail", "")))
    return cases


def people(check):
    """The `[person.*]` answers of a check's file that are told, as a request has them; none when there is no file."""
    path = FOLDER / f"{check}.toml"
    book = as_json(tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}
    return list(book.get("person", {}).values())


def all_cases():
    """Every case of every check."""
    return [case for path in sorted(FOLDER.glob("*.toml")) for case in read(path)]


def _by_id(objects):
    return {entry["id"]: entry for entry in objects}


def _some(whole, wanted):
    """The keys of `wanted` out of `whole`, to any depth of objects."""
    if isinstance(wanted, dict) and isinstance(whole, dict):
        return {key: _some(whole.get(key, "(absent)"), inner) for key, inner in wanted.items()}
    return "null" if whole is None else whole  # TOML has no null


def _texts(answer):
    return answer["steps"] + answer["do-not"] + answer["papers"] + answer["notes"]


PARTS = {
    "outcome": lambda answer, _: answer["outcome"],
    "ask": lambda answer, _: answer["ask"],
    "refine": lambda answer, _: answer["refine"],
    "findings": lambda answer, wanted: _some({f["id"]: f["truth"] for f in answer["findings"]}, wanted),
    "deadlines": lambda answer, wanted: _some(_by_id(answer["deadlines"]), wanted),
    # Every clock that runs, and no other, soonest first.
    "clocks": lambda answer, _: [deadline["id"] for deadline in answer["deadlines"]],
    "absent": lambda answer, wanted: [id for id in wanted if id not in _by_id(answer["deadlines"])],
    "moot": lambda answer, _: [deadline["id"] for deadline in answer["deadlines"] if deadline.get("moot")],
    "values": lambda answer, wanted: _some(answer["values"], wanted),
    "lines": lambda answer, wanted: _some(_by_id(answer["values"]["lines"]), wanted),
    "all-lines": lambda answer, _: [line["id"] for line in answer["values"]["lines"]],
    "no-line": lambda answer, wanted: [id for id in wanted if id not in _by_id(answer["values"]["lines"])],
    "says": lambda answer, wanted: [id for id in wanted if id in _texts(answer)],
    "silent": lambda answer, wanted: [id for id in wanted if id not in _texts(answer)],
    "notes": lambda answer, _: answer["notes"],
    "cites": lambda answer, wanted: [id for id in wanted if id in answer["sources"]],
    "error": lambda answer, _: answer["error"]["code"],
    "question": lambda answer, _: answer["error"]["question"],
}


def what_is_said(answer, expect):
    """The parts of an answer that `expect` speaks of, in the shape of `expect`; an unexpected error as it is."""
    if ("error" in answer) != ("error" in expect):
        return answer.get("error", answer.get("outcome"))
    return {part: PARTS[part](answer, wanted) for part, wanted in expect.items()}
