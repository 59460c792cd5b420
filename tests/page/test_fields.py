"""Days typed in, and what is said when they cannot be."""

import pytest

from .walk import fill, press_continue, shown_question

DATE = {"kind": "date"}
LINK = "/en/lost-job/#status=student&on=2026-11-22"


@pytest.fixture
def phone(visit):
    visited = visit().open(LINK, "ready")
    visited.page.wait_for_selector("[data-question=left-on]")
    return visited


@pytest.mark.parametrize("parts", [("2026", "2", "30"), ("2026", "13", "1"), ("abc", "1", "1"), ("2026", "1", "")])
def test_an_impossible_day_is_named_and_the_focus_goes_to_the_summary(phone, parts):
    fill(phone.page, DATE, parts)
    press_continue(phone.page)

    alert = phone.page.locator("[role=alert]")
    assert phone.page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    words = alert.locator("a").inner_text()
    assert words == phone.text(".sc-question fieldset .sc-error"), "the same words beside the field"
    alert.locator("a").click()
    assert phone.page.evaluate("document.activeElement.tagName") == "INPUT"
    assert [field.input_value() for field in phone.page.locator(".sc-date input").all()] == list(parts)


@pytest.mark.parametrize("parts", [("R8", "11", "16"), ("令和８年", "１１", "１６"), ("２０２６", "11", "16日")])
def test_a_day_is_read_as_it_stands_on_paper_and_read_back(phone, parts):
    fill(phone.page, DATE, parts)

    assert "Monday, 16 November 2026" in phone.text(".sc-readback")
    assert "2026年11月16日（令和8年・月）" in phone.text(".sc-readback")

    press_continue(phone.page)
    phone.page.wait_for_selector("[data-question=stay-until]")
    assert "left-on=2026-11-16" in phone.page.url


def test_a_far_day_is_doubted_but_taken(phone):
    fill(phone.page, DATE, ("2062", "11", "16"))
    assert "Is the year right?" in phone.text(".sc-readback")

    press_continue(phone.page)
    phone.page.wait_for_selector("[data-question=stay-until]")


def test_typing_moves_no_focus(phone):
    fields = phone.page.locator(".sc-date input")
    fields.nth(0).focus()
    phone.page.keyboard.type("2026")

    assert phone.page.evaluate("document.activeElement.id").endswith("-year")


def test_nothing_chosen_is_asked_for(visit):
    phone = visit().open("/en/ssw-criteria/", "ready")
    press_continue(phone.page)

    assert "Choose one" in phone.text("[role=alert]")
    assert shown_question(phone.page) == "type"


def test_the_whole_check_by_keyboard(visit):
    phone = visit().open("/en/consultation/", "ready")
    phone.page.focus(".sc-question select")
    phone.page.keyboard.press("Enter")
    phone.page.keyboard.press("Escape")
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_selector("[data-question=topic]")

    assert phone.page.evaluate("document.activeElement.tagName") == "H2", "the new question has the focus"
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("Space")
    phone.page.keyboard.press("Enter")
    phone.wait("answered")
    assert phone.page.evaluate("document.activeElement.className") == "sc-headline"
