"""Every check, from the first question to the answer, on a phone, in every language."""

import pytest

import checker
from checker.catalogue import checks_json
from theme.hooks.languages import LANGUAGES

from .walk import CHECKS, say_unknown, shown_question, walk

CATALOGUE = {check["id"]: check for check in checks_json()["checks"]}
FOLDERS = [language.folder for language in LANGUAGES]


def questions(check: str) -> dict:
    return {question["id"]: question for question in CATALOGUE[check]["questions"]}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_check_is_answered(visit, folder):
    phone = visit()
    for check in CHECKS:
        answer_one(phone, check, folder)


def answer_one(phone, check, folder):
    phone.open(f"/{folder}/{check}/")

    asked = walk(phone.page, questions(check), CHECKS[check])
    phone.wait("answered")

    given = {id: CHECKS[check][id] for id in asked if id in CHECKS[check]}
    clock = {"now": "2026-11-22T10:00"} if CATALOGUE[check]["clock"] == "now" else {"on": "2026-11-22"}
    expected = checker.answer({"check": check, "answers": given} | clock)
    if check == "consultation":  # the hour decides which of the two
        assert phone.data()["outcome"] in ("open-now", "opens-later")
    elif check == "employment-support":
        assert phone.data()["outcome"] == expected["outcome"]
    assert phone.data()["outcome"] in CATALOGUE[check]["outcomes"]
    assert phone.text(".sc-headline")
    assert phone.fits()
    assert not phone.errors


@pytest.mark.parametrize("check", CHECKS)
def test_i_dont_know_to_everything_still_gives_an_answer(visit, check):
    phone = visit()
    phone.open(f"/en/{check}/")
    phone.page.wait_for_selector(".sc-question")
    while question := shown_question(phone.page):
        say_unknown(phone.page)
        phone.page.wait_for_selector(f".sc-question:not([data-question='{question}']), [data-state=answered]")

    assert phone.data()["state"] == "answered"
    assert phone.text(".sc-headline")


def test_the_answer_is_the_packages_own(visit):
    phone = visit()
    phone.page.add_init_script(
        "addEventListener('shirube:answer', event => { (window.heard = window.heard || []).push(event.detail) })"
    )
    answers = CHECKS["lost-job"]
    fragment = "&".join(f"{id}={value}" for id, value in answers.items())
    phone.open(f"/en/lost-job/#{fragment}&on=2026-11-22", "answered")

    expected = checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": answers})
    assert phone.page.evaluate("heard[0]") == expected
    assert phone.data() == {"state": "answered", "engine": "micropython", "outcome": expected["outcome"]}


def test_every_clock_is_listed_with_its_day_its_japanese_day_and_what_is_left(visit):
    phone = visit().open(
        "/en/lost-job/#status=technical-intern-2&left-on=2026-11-16&stay-until=2027-02-10&reason=employer&on=2026-11-22",
        "answered",
    )
    expected = checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": CHECKS["lost-job"]})["deadlines"]
    clocks = phone.page.query_selector_all(".sc-clock")

    assert [clock.get_attribute("data-clock") for clock in clocks] == [deadline["id"] for deadline in expected]
    first = clocks[0].inner_text()
    for words in ("Monday, 30 November 2026", "2026年11月30日（令和8年・月）", "in 8 days"):
        assert words in first
    moot = [clock for clock, deadline in zip(clocks, expected, strict=True) if deadline.get("moot")]
    assert moot and all(clock.get_attribute("data-state") == "moot" for clock in moot)
    assert len(phone.page.query_selector_all(".sc-actions > li")) <= 3


def test_the_article_is_folded_behind_each_clock(visit):
    phone = visit().open("/en/lost-job/#status=student&left-on=2026-11-16&stay-until=2027-02-10&reason=unknown&on=2026-11-22", "answered")
    clock = phone.page.locator(".sc-clock").first
    assert not clock.locator(".sc-sources").is_visible()

    clock.locator("summary").click()

    assert "第19条の16" in clock.locator(".sc-sources a").first.inner_text()
    assert "Length: 14 days" in clock.inner_text()
    assert "The day after is day 1" in clock.inner_text()
