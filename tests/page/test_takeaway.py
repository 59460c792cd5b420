"""The copy to take away: opened from a folder, without internet, on a phone."""

from datetime import date, timedelta

import pytest

from checker.holidays import KNOWN_UNTIL
from theme.hooks.languages import LANGUAGES
from tools import takeaway

from .conftest import ROOT, Visit
from .test_checks import questions
from .walk import CHECKS, walk

FOLDERS = [language.folder for language in LANGUAGES]


@pytest.fixture
def copy(browser):
    visits = []

    def new(folder: str, at: str | None = None, **options) -> Visit:
        visits.append(Visit(browser, "file://", offline=True, **options))
        if at:
            visits[-1].page.clock.set_fixed_time(at)
        return visits[-1].open(f"{ROOT}/site/{folder}/takeaway.html")

    yield new
    for made in visits:
        made.context.close()


def choose(phone: Visit, check: str) -> None:
    phone.page.click(f"[data-check={check}] > summary")
    phone.page.wait_for_selector(f"[data-check={check}] .sc-question")


@pytest.mark.parametrize("folder", FOLDERS)
def test_it_weighs_at_most_1_5_mb(folder):
    assert (ROOT / "site" / folder / "takeaway.html").stat().st_size <= takeaway.MOST


@pytest.mark.parametrize("folder", ["en", "my"])
def test_every_check_is_answered_from_the_file_alone(copy, folder):
    phone = copy(folder)
    broken = []
    phone.page.on("console", lambda message: broken.append(message.text) if message.type == "error" else None)
    for check in CHECKS:
        choose(phone, check)
        walk(phone.page, questions(check), CHECKS[check])
        phone.wait("answered", "micropython")

    assert phone.page.locator("shirube-check").count() == 1, "one check at a time"
    assert [request.url for request in phone.requests if not request.url.startswith("file:")] == []
    assert not phone.errors and not broken
    assert phone.fits()


def test_it_answers_where_there_is_no_history_as_in_a_chat(copy):
    phone = copy("en")
    phone.page.evaluate("void (history.pushState = () => { throw new DOMException('no history here') })")
    choose(phone, "consultation")
    walk(phone.page, questions("consultation"), CHECKS["consultation"])

    phone.wait("answered", "micropython")


def test_without_javascript_numbers_and_day_counts_are_there(copy):
    phone = copy("en", java_script_enabled=False)
    phone.page.click("[data-check=lost-job] > summary")

    assert "14 days" in phone.text("[data-check=lost-job]")
    assert phone.page.is_visible("[data-check=lost-job] a[href^='tel:']")
    assert "Made on" in phone.text(".issued")


@pytest.mark.parametrize("days, is_old", [(0, False), (90, False), (91, True)])
def test_it_says_when_it_is_old(copy, days, is_old):
    phone = copy("en", at=f"{date.today() + timedelta(days)}T03:00:00Z")

    assert phone.page.is_visible(".old") == is_old
    size = phone.page.eval_on_selector(".issued", "element => parseFloat(getComputedStyle(element).fontSize)")
    assert size >= 24


@pytest.mark.parametrize("now, said", [("2025-11-22T03:00:00Z", "before these rules"), ("2028-03-01T03:00:00Z", "more than a year")])
def test_a_date_of_the_phone_that_cannot_be_right_is_doubted(copy, now, said):
    phone = copy("en", at=now)
    choose(phone, "lost-job")

    assert said in phone.text(".sc-as-if[role=alert]")


def test_a_copy_is_never_good_for_days_whose_holidays_are_not_known():
    assert takeaway.good_until(KNOWN_UNTIL - timedelta(1)) == KNOWN_UNTIL
