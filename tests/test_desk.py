"""The desk: everybody's days out of a table, in every form that spreadsheets save."""

import csv
import io

import pytest
from icalendar import Calendar

import checker
from checker import cells, desk
from tests.people import BAD, COLUMNS, STATUSES, file_of, good, rows
from tests.situations import ALL


def plan(**change) -> dict:
    labels = {"status": {label.lower(): code for label, code in STATUSES.items()}}
    places = {"status": 1, "left-on": 2, "stay-until": 3, "reason": 4}
    return {"check": "lost-job", "on": "2026-11-22", "columns": COLUMNS, "name": 0, "from": places, "same": {}, "labels": labels} | change


def is_readable(row) -> bool:
    try:
        return bool(desk.answers_of(row, plan()))
    except desk.BadRow:
        return False


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_every_form_gives_the_same_rows(encoding, separator):
    found = cells.read(file_of(rows(), encoding, separator))

    assert found["columns"] == COLUMNS
    assert [row["cells"] for row in found["rows"]] == rows()
    assert [row["line"] for row in found["rows"]] == list(range(2, 1002))


def test_each_row_is_a_person_or_bad_and_none_is_lost():
    found = desk.people(cells.read(file_of(rows()))["rows"], plan())

    assert (len(found["people"]), len(found["bad"])) == (950, 50)
    assert sorted(row["line"] for row in found["people"] + found["bad"]) == list(range(2, 1002))
    assert {row["code"] for row in found["bad"]} == set(BAD)


def test_people_with_the_same_answers_are_counted_once():
    """A cohort that came on one day has one set of days: what a thousand people cost is their different answers."""
    table = cells.read(file_of(rows()))["rows"]
    desk.answered.cache_clear()
    desk.people(table, plan())
    different = {tuple(desk.answers_of(row, plan()).items()) for row in table if is_readable(row)}

    assert desk.answered.cache_info().misses == len(different) < 200


@pytest.mark.parametrize("check", [check for check in ALL if check.clocks], ids=lambda check: check.id)
def test_a_check_that_counts_days_asks_only_what_a_cell_can_hold(check):
    assert {question.kind for question in check.questions} <= {"choice", "date", "number", "yes-no"}


def test_the_days_are_the_checker_s_own_and_sorted():
    found = desk.people(cells.read(file_of([good(0), good(1)]))["rows"], plan())
    answers = {"status": "technical-intern-2", "left-on": "2026-10-01", "stay-until": "2027-06-30", "reason": "employer"}
    wanted = checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": answers})["deadlines"]
    entries = desk.days(found["people"])

    assert [entry["day"] for entry in entries] == sorted(entry["day"] for entry in entries)
    own = [(entry["id"], entry["day"]) for entry in entries if entry["line"] == 2]
    assert sorted(own) == sorted((entry["id"], entry["do-by"]) for entry in wanted if not entry.get("moot"))


@pytest.mark.parametrize("text", ["11/16/2026", "16-11-2026", "2026-13-01", "46342", "soon", "令和8年", "R0.x.1"])
def test_a_day_that_could_mean_two_things_is_bad(text):
    with pytest.raises(cells.BadCell):
        cells.day_of(text)


@pytest.mark.parametrize("text", ["2026-11-16", "２０２６／１１／１６", "2026年11月16日", "R8.11.16", "令和8年11月16日", "20261116", "2026.11.16"])
def test_a_day_is_read_as_tables_hold_it(text):
    assert cells.day_of(text) == "2026-11-16"


def test_a_quotation_mark_that_is_never_closed_is_named_with_its_lines():
    data = file_of([good(0), good(1), good(2)]).replace("髙0001".encode(), '"髙0001'.encode())
    found = desk.people(cells.read(data)["rows"], plan())

    assert len(found["people"]) == 1
    assert [(row["code"], row["value"]) for row in found["bad"]] == [("quotes", "3-4")]


def test_broken_characters_are_named():
    data = file_of([good(0), good(1)]).replace("髙0001".encode(), b"\xe9\xab\xff0001")
    found = desk.people(cells.read(data)["rows"], plan())

    assert [row["code"] for row in found["bad"]] == ["characters"]
    assert len(found["people"]) == 1


@pytest.mark.parametrize("cell", ["=1+1", "+81", "-2", "@SUM(A1)", "＝1+1", "\t=1", " =1"])
def test_no_cell_is_a_formula(cell):
    written = next(csv.reader(io.StringIO(desk.table([[cell, "x"]]).removeprefix("\ufeff"), newline="")))

    assert written == ["'" + cell, "x"]


def test_the_calendar_has_an_event_for_each_day_with_ids_of_its_own():
    entries = desk.days(desk.people(cells.read(file_of(rows()))["rows"], plan())["people"])
    titles = {entry["id"]: entry["id"] for entry in entries}
    events = Calendar.from_ical(desk.calendar(entries, titles, "2026-11-22")).walk("VEVENT")

    assert len(events) == len(entries) == len({str(event["UID"]) for event in events})
    assert str(events[0]["SUMMARY"]) == f"{entries[0]['name']}: {entries[0]['id']}"
    neutral = desk.calendar(entries, titles, "2026-11-22", "A date")
    assert "髙" not in neutral
