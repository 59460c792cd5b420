"""The dates of an answer as a calendar file, read by a calendar library."""

import pytest
from icalendar import Calendar

import checker

from .conftest import S1
from .walk import CHECKS


def save(phone) -> list:
    with phone.page.expect_download() as saved:
        phone.page.click("[data-do=save-calendar]")
    assert saved.value.suggested_filename == "dates.ics"
    return Calendar.from_ical(open(saved.value.path(), "rb").read()).walk("VEVENT")


@pytest.fixture
def panel(visit):
    def open_panel(folder="en", **options):
        phone = visit(accept_downloads=True, **options).open(f"/{folder}/lost-job/#{S1}", "answered")
        phone.page.click("[data-do=calendar]")
        return phone

    return open_panel


def wanted() -> list[dict]:
    result = checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": CHECKS["lost-job"]})
    return [deadline for deadline in result["deadlines"] if not deadline.get("moot")]


@pytest.mark.parametrize("folder", ["en", "vi", "my", "ja-Hira"])
def test_every_date_all_day_with_two_alarms_in_the_reader_s_words(panel, folder):
    phone = panel(folder)
    events = save(phone)

    assert [event["DTSTART"].dt.isoformat() for event in events] == [deadline["do-by"] for deadline in wanted()]
    assert [str(event["UID"]) for event in events] == [f"{d['id']}-{d['do-by']}@shirube" for d in wanted()]
    for event in events:
        assert [alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")] == [-7, -1]
        assert "URL" not in event
        assert "《" not in event["SUMMARY"]


def test_one_date_alone(panel):
    phone = panel()
    boxes = phone.page.locator(".sc-calendar input[value]")
    for place in range(1, boxes.count()):
        boxes.nth(place).uncheck()

    assert [str(event["SUMMARY"]) for event in save(phone)] == ["Tell Immigration that you left"]


def test_neutral_titles_say_nothing(panel):
    phone = panel()
    phone.page.check("[name=neutral]")

    for event in save(phone):
        assert str(event["SUMMARY"]) == "A date to remember"
        assert "DESCRIPTION" not in event
        assert {str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")} == {"A date to remember"}


def test_the_link_comes_only_when_wanted_and_holds_answers_in_the_fragment_alone(panel):
    phone = panel()
    phone.page.check("[name=linked]")

    for event in save(phone):
        assert str(event["URL"]) == f"{phone.site}/en/lost-job/#{S1}"


def test_pyodide_writes_the_same_file(visit):
    texts = []
    for engine in ("micropython", "pyodide"):
        phone = visit(desktop=True, accept_downloads=True)
        if engine == "pyodide":
            phone.block("**/micropython.wasm*")
        phone.open(f"/en/lost-job/#{S1}")
        phone.wait("answered", engine, timeout=60000)
        phone.page.click("[data-do=calendar]")
        with phone.page.expect_download() as saved:
            phone.page.click("[data-do=save-calendar]")
        texts.append(open(saved.value.path(), "rb").read())

    assert texts[0] == texts[1]
