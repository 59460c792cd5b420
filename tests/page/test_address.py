"""Answers in the fragment: links, Back, change, the language menu."""

from .conftest import S1
from .walk import fill, press_continue, shown_question

DATE = {"kind": "date"}


def test_a_link_with_answers_answers_at_once_and_says_the_day(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")

    assert phone.data()["outcome"] == "act-by-dates"
    assert "as if today were Sunday, 22 November 2026" in phone.text(".sc-as-if")


def test_bad_values_are_not_answered_with_the_reason_beside_the_question(visit):
    phone = visit().open("/en/lost-job/#status=student&left-on=2026-02-30&name=Somebody", "ready")
    phone.page.wait_for_selector(".sc-question")

    assert shown_question(phone.page) == "left-on"
    assert "Give a real day" in phone.text(".sc-question .sc-error")
    assert phone.page.evaluate("document.activeElement.tagName") == "BODY", "a link does not take the focus"


def test_a_bad_day_of_asking_is_said(visit):
    phone = visit().open(f"/en/lost-job/#{S1.replace('on=2026-11-22', 'on=yesterday')}")
    phone.page.wait_for_selector(".sc-as-if")

    assert "could not be read" in phone.text(".sc-as-if")
    phone.wait("answered")  # by the day that it is


def test_back_goes_to_the_question_before_and_forward_keeps_what_was_answered(visit):
    phone = visit().open("/en/lost-job/", "ready")
    fill(phone.page, {"kind": "choice"}, "student")
    press_continue(phone.page)
    phone.page.wait_for_selector("[data-question=left-on]")
    fill(phone.page, DATE, "2026-11-16")
    press_continue(phone.page)
    phone.page.wait_for_selector("[data-question=stay-until]")

    phone.page.go_back()
    phone.page.wait_for_selector("[data-question=left-on]")
    phone.page.click(".sc-back")
    phone.page.wait_for_selector("[data-question=status]")
    phone.page.go_forward()
    phone.page.go_forward()
    phone.page.wait_for_selector("[data-question=stay-until]")

    assert phone.page.url.endswith("#status=student&left-on=2026-11-16")


def test_change_keeps_the_later_answers(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")
    phone.page.click("[data-answer=left-on] .sc-change")
    phone.page.wait_for_selector("[data-question=left-on]")
    assert phone.page.input_value("[data-question=left-on] input >> nth=2") == "16"

    fill(phone.page, DATE, "2026-11-17")
    press_continue(phone.page)
    phone.wait("answered")

    assert "left-on=2026-11-17&stay-until=2027-02-10&reason=employer&on=2026-11-22" in phone.page.url
    assert "1 December 2026" in phone.text(".sc-clock >> nth=0")


def test_a_heading_of_the_guide_does_not_take_the_answers_away(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")
    phone.page.evaluate("location.hash = '#what-to-do'")
    phone.page.wait_for_timeout(200)

    assert phone.data()["state"] == "answered"


def test_the_language_menu_keeps_the_answers(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")
    links = phone.page.eval_on_selector_all("[data-language-link]", "links => links.map(link => link.href)")

    assert links and all(link.endswith(f"#{S1}") for link in links)

    phone.open(next(link for link in links if "/vi/" in link).removeprefix(phone.site), "answered")
    assert phone.data()["outcome"] == "act-by-dates"


def test_start_again_forgets(visit):
    phone = visit().open(f"/en/lost-job/#{S1.replace('&on=2026-11-22', '')}", "answered")
    phone.page.click("text=Start again")
    phone.page.wait_for_selector("[data-question=status]")

    assert "#" not in phone.page.url


def test_a_new_fragment_typed_into_the_address_is_read(visit):
    phone = visit().open("/en/lost-job/", "ready")
    phone.page.evaluate(f"location.hash = '{S1}'")
    phone.wait("answered")
