"""What stands there first, before words and scripts have come: with a link that holds answers, that the answer is coming."""

import pytest

from .conftest import S1, until

LINK = f"/en/lost-job/#{S1}"
SENTENCE = "One moment."
SAID = "[...document.querySelectorAll('.sc-waiting')].filter(one => one.checkVisibility()).map(one => one.innerText)"


@pytest.fixture
def held(visit):
    """A phone that waits for some files, and the requests that wait."""

    def open(path: str, pattern: str, **options):
        phone, requests = visit(**options), []
        phone.context.route(pattern, lambda route: requests.append(route))
        phone.page.goto(phone.site + path, wait_until="commit")
        phone.page.wait_for_selector("footer.foot")
        return phone, requests

    return open


def let_go(phone, requests, pattern: str) -> None:
    for request in requests:
        request.continue_()
    phone.context.unroute(pattern)


@pytest.mark.parametrize("pattern", ["**/shirube.js", "**/*.lost-job.json"], ids=["script", "words"])
def test_a_link_with_answers_says_that_its_answer_is_coming(held, pattern):
    phone, requests = held(LINK, pattern)
    until(phone.page, f"{SAID}.length === 1")
    assert SENTENCE in phone.page.evaluate(SAID)[0]

    let_go(phone, requests, pattern)
    phone.wait("answered")
    assert phone.page.evaluate(SAID) == []


def test_it_is_said_once_until_the_interpreter_is_there(held):
    phone, requests = held(LINK, "**/micropython.wasm*")
    phone.page.wait_for_selector(".sc-progress")
    assert len(phone.page.evaluate(SAID)) == 1

    let_go(phone, requests, "**/micropython.wasm*")
    phone.wait("answered")


def test_without_answers_in_the_address_nothing_is_said_to_come(held):
    phone, _ = held("/en/lost-job/#by-when", "**/shirube.js")
    phone.page.wait_for_timeout(300)

    assert phone.page.evaluate(SAID) == []


def test_a_script_that_does_not_come_takes_the_promise_back(visit):
    phone = visit()
    phone.block("**/shirube.js")
    phone.open(LINK)
    until(phone.page, f"{SAID}.length === 0")
    phone.page.wait_for_selector("shirube-check a[href^='tel:']")

    assert "14 days" in phone.text("shirube-check")


def test_the_heavy_file_waits_for_the_first_paint_and_not_for_the_script(held):
    phone, _ = held(LINK, "**/shirube.js")
    asked = "performance.getEntriesByType('resource').find(({name}) => name.includes('micropython.wasm'))"
    until(phone.page, f"Boolean({asked})")

    assert phone.page.evaluate(f"{asked}.startTime >= performance.getEntriesByName('first-paint')[0].startTime")
