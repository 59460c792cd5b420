"""The desk: a table of 1,000 people, 50 of them bad, in every form that spreadsheets save."""

import csv
import io
from datetime import date, timedelta

import pytest
from icalendar import Calendar

import checker
from checker import desk

COLUMNS = ["名前", "在留資格", "退職日", "在留期限", "退職理由"]
STATUSES = {"技能実習2号": "technical-intern-2", "特定技能1号": "specified-skilled-1", "student": "student"}
BAD = {
    "date": ["x", "技能実習2号", "2026-02-30", "2027-02-10", "employer"],
    "choice": ["x", "宇宙飛行士", "2026-11-16", "2027-02-10", "employer"],
    "cells": ["x", "技能実習2号", "2026-11-16"],
    "empty": ["x", "", "", "", ""],
    "bad-value": ["x", "技能実習2号", "1850-01-01", "2027-02-10", "employer"],
}


def good(number: int) -> list[str]:
    left = date(2026, 10, 1) + timedelta(days=number % 50)
    forms = (left.isoformat(), left.strftime("%Y/%m/%d"), f"令和8年{left.month}月{left.day}日", f"R8.{left.month}.{left.day}")
    return [f"髙{number:04}", list(STATUSES)[number % 3], forms[number % 4], "2027-06-30", "employer"]


def rows() -> list[list[str]]:
    """1,000 rows, every 20th bad."""
    kinds = list(BAD)
    return [[*BAD[kinds[at // 20 % 5]]] if at % 20 == 19 else good(at) for at in range(1000)]


def file_of(rows, encoding="utf-8", separator=",") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows([COLUMNS, *rows])
    return out.getvalue().encode(encoding)


def plan(**change) -> dict:
    labels = {"status": {label.lower(): code for label, code in STATUSES.items()}}
    places = {"status": 1, "left-on": 2, "stay-until": 3, "reason": 4}
    return {"check": "lost-job", "on": "2026-11-22", "columns": COLUMNS, "name": 0, "from": places, "same": {}, "labels": labels} | change


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_every_form_gives_the_same_rows(encoding, separator):
    found = desk.read(file_of(rows(), encoding, separator))

    assert found["columns"] == COLUMNS
    assert [row["cells"] for row in found["rows"]] == rows()
    assert [row["line"] for row in found["rows"]] == list(range(2, 1002))


def test_each_row_is_a_person_or_bad_and_none_is_lost():
    found = desk.people(desk.read(file_of(rows()))["rows"], plan())

    assert (len(found["people"]), len(found["bad"])) == (950, 50)
    assert sorted(row["line"] for row in found["people"] + found["bad"]) == list(range(2, 1002))
    assert {row["code"] for row in found["bad"]} == set(BAD)


def test_the_days_are_the_checker_s_own_and_sorted():
    found = desk.people(desk.read(file_of([good(0), good(1)]))["rows"], plan())
    answers = {"status": "technical-intern-2", "left-on": "2026-10-01", "stay-until": "2027-06-30", "reason": "employer"}
    wanted = checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": answers})["deadlines"]
    entries = desk.days(found["people"])

    assert [entry["day"] for entry in entries] == sorted(entry["day"] for entry in entries)
    own = [(entry["id"], entry["day"]) for entry in entries if entry["line"] == 2]
    assert sorted(own) == sorted((entry["id"], entry["do-by"]) for entry in wanted if not entry.get("moot"))


@pytest.mark.parametrize("text", ["11/16/2026", "16-11-2026", "2026-13-01", "46342", "soon", "令和8年", "R0.x.1"])
def test_a_day_that_could_mean_two_things_is_bad(text):
    with pytest.raises(desk.BadCell):
        desk.day_of(text)


@pytest.mark.parametrize("text", ["2026-11-16", "２０２６／１１／１６", "2026年11月16日", "R8.11.16", "令和8年11月16日", "20261116", "2026.11.16"])
def test_a_day_is_read_as_tables_hold_it(text):
    assert desk.day_of(text) == "2026-11-16"


def test_a_quotation_mark_that_is_never_closed_is_named_with_its_lines():
    data = file_of([good(0), good(1), good(2)]).replace("髙0001".encode(), '"髙0001'.encode())
    found = desk.people(desk.read(data)["rows"], plan())

    assert len(found["people"]) == 1
    assert [(row["code"], row["value"]) for row in found["bad"]] == [("quotes", "3-4")]


def test_broken_characters_are_named():
    data = file_of([good(0), good(1)]).replace("髙0001".encode(), b"\xe9\xab\xff0001")
    found = desk.people(desk.read(data)["rows"], plan())

    assert [row["code"] for row in found["bad"]] == ["characters"]
    assert len(found["people"]) == 1


@pytest.mark.parametrize("cell", ["=1+1", "+81", "-2", "@SUM(A1)", "＝1+1", "\t=1", " =1"])
def test_no_cell_is_a_formula(cell):
    written = next(csv.reader(io.StringIO(desk.table([[cell, "x"]]).removeprefix("\ufeff"), newline="")))

    assert written == ["'" + cell, "x"]


def test_the_calendar_has_an_event_for_each_day_with_ids_of_its_own():
    entries = desk.days(desk.people(desk.read(file_of(rows()))["rows"], plan())["people"])
    titles = {entry["id"]: entry["id"] for entry in entries}
    events = Calendar.from_ical(desk.calendar(entries, titles, "2026-11-22")).walk("VEVENT")

    assert len(events) == len(entries) == len({str(event["UID"]) for event in events})
    assert str(events[0]["SUMMARY"]) == f"{entries[0]['name']}: {entries[0]['id']}"
    neutral = desk.calendar(entries, titles, "2026-11-22", "A date")
    assert "髙" not in neutral


@pytest.fixture
def counter(visit):
    page = visit(desktop=True, viewport={"width": 1100, "height": 900}).open("/en/desk/")
    page.page.wait_for_selector("shirube-desk[data-state=ready]")
    return page


def choose(counter, data: bytes):
    counter.page.set_input_files("#desk-file", {"name": "people.csv", "mimeType": "text/csv", "buffer": data})
    counter.page.wait_for_selector("[data-read]", timeout=90000)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932"])
def test_a_thousand_people_in_three_seconds(counter, encoding, tmp_path):
    choose(counter, file_of(rows(), encoding))
    counter.page.evaluate("performance.mark('asked')")
    counter.page.click("[data-do=find]")
    counter.page.wait_for_selector("[data-found]", timeout=30000)
    took = counter.page.evaluate("performance.now() - performance.getEntriesByName('asked')[0].startTime")
    print(f"{took:.0f} ms for 1,000 people")

    summary = counter.text("[data-found] p")
    assert "1000 rows: 950 people" in summary and "50 rows to check" in summary
    assert counter.page.locator(".desk-bad li").count() == 50
    assert counter.page.get_attribute(".desk-bad li >> nth=0", "data-line") == "21"
    assert took < 3000 * 2, "twice the promise: tests share this machine"

    with counter.page.expect_download() as saved:
        counter.page.click("[data-do=save-table]")
    table = list(csv.reader(io.StringIO(open(saved.value.path(), encoding="utf-8-sig", newline="").read())))
    assert open(saved.value.path(), "rb").read(3) == b"\xef\xbb\xbf"
    assert [row[0] for row in table[1:]] == sorted(row[0] for row in table[1:])
    assert {row[1] for row in table[1:]} == {good(at)[0] for at in range(1000) if at % 20 != 19}

    with counter.page.expect_download() as saved:
        counter.page.click("[data-do=save-calendar]")
    assert len(Calendar.from_ical(open(saved.value.path(), "rb").read()).walk("VEVENT")) == len(table) - 1


def test_the_file_does_not_leave_the_machine(counter):
    choose(counter, file_of([good(0)]))
    counter.page.click("[data-do=find]")
    counter.page.wait_for_selector("[data-found]")

    assert not [request for request in counter.requests if request.method != "GET" or request.post_data]
    assert not [request for request in counter.requests if not request.url.startswith((counter.site, "data:", "blob:"))]
    assert counter.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_one_answer_for_all_and_a_column_chosen_by_hand(counter):
    choose(counter, b"person,when\nA,2026-11-16\n=B,2026-11-20\n")
    counter.page.select_option("#desk-status", "same:student")
    counter.page.select_option("#desk-left-on", "column:1")
    counter.page.select_option("#desk-name", "0")
    counter.page.click("[data-do=find]")
    counter.page.wait_for_selector("[data-found]")

    assert "2 people" in counter.text("[data-found] p")
    assert "30 Nov" in counter.text(".desk-table tbody")


def test_it_fits_a_phone(visit):
    phone = visit().open("/en/desk/")
    phone.page.wait_for_selector("shirube-desk[data-state=ready]")

    assert phone.fits()
