"""The desk in the page: a table of 1,000 people, 50 of them bad, read and answered on the machine itself."""

import csv
import io

import pytest
from icalendar import Calendar

from tests.people import file_of, good, rows
from tests.situations import ALL


@pytest.fixture
def counter(visit):
    page = visit(desktop=True, viewport={"width": 1100, "height": 900}).open("/en/desk/")
    page.page.wait_for_selector("shirube-desk[data-state=ready]")
    return page


def choose(counter, data: bytes):
    counter.page.set_input_files("#desk-file", {"name": "people.csv", "mimeType": "text/csv", "buffer": data})
    counter.page.wait_for_selector("[data-read]", timeout=90000)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932"])
def test_a_thousand_people_and_fifty_bad_rows_and_none_is_lost(counter, encoding):
    choose(counter, file_of(rows(), encoding))
    counter.page.click("[data-do=find]")
    counter.page.wait_for_selector("[data-found]", timeout=90000)

    summary = counter.text("[data-found] p")
    assert "1000 rows: 950 people" in summary and "50 rows to check" in summary
    assert counter.page.locator(".desk-bad li").count() == 50
    assert counter.page.get_attribute(".desk-bad li >> nth=0", "data-line") == "21"

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


@pytest.mark.parametrize("folder", ["en", "ja", "ja-Hira"])
@pytest.mark.parametrize("encoding", ["cp932", "utf-8-sig"])
def test_the_example_of_the_guide_is_understood_without_a_hand(visit, folder, encoding):
    page = visit(desktop=True).open(f"/{folder}/desk/")
    page.page.wait_for_selector("shirube-desk[data-state=ready]")
    choose(page, page.text("main pre code").encode(encoding))
    page.page.click("[data-do=find]")
    page.page.wait_for_selector("[data-found]")

    assert page.page.locator(".desk-bad li").count() == 0
    names = page.page.eval_on_selector_all(".desk-table td:nth-child(2)", "all => all.map(one => one.textContent)")
    assert set(names) == {"A-01", "A-02"}


def test_the_checks_that_count_days_are_offered_with_every_question(counter):
    choose(counter, file_of([good(0)]))
    offered = counter.page.eval_on_selector_all("#desk-check option", "all => all.map(one => one.value)")

    assert offered == [check.id for check in ALL if check.clocks]
    for check in ALL:
        if check.clocks:
            counter.page.select_option("#desk-check", check.id)
            counter.page.wait_for_selector(f"#desk-{check.questions[-1].id}")
            asked = counter.page.eval_on_selector_all("fieldset select", "all => all.map(one => one.id)")
            assert asked == ["desk-name", *(f"desk-{question.id}" for question in check.questions)]


def test_it_fits_a_phone(visit):
    phone = visit().open("/en/desk/")
    phone.page.wait_for_selector("shirube-desk[data-state=ready]")

    assert phone.fits()
