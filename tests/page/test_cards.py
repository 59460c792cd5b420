"""Cards to show: one Japanese sentence with its reading, and what it says in the reader's language."""

import json
import re

import pytest

from theme.hooks.languages import LANGUAGES
from theme.hooks.ruby import NOTATION
from tools.words import english

from .conftest import ROOT, S1, until

CARDS = json.loads((ROOT / "theme/card/cards.json").read_text("utf-8"))
FOLDERS = [language.folder for language in LANGUAGES]
PLACEHOLDER = re.compile(r"\{([a-z-]+)\}")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card["id"])
def test_every_kanji_has_its_reading_and_both_sides_take_the_same_days(card):
    words = english()

    assert not re.findall("[\u4e00-\u9fff々]+", NOTATION.sub("", card["japanese"]))
    assert words[f"card.{card['id']}.title"]
    assert set(PLACEHOLDER.findall(words[f"card.{card['id']}.text"])) == set(PLACEHOLDER.findall(card["japanese"]))
    assert all(f"card.date.{day}" in words for day in PLACEHOLDER.findall(card["japanese"]))


@pytest.mark.parametrize("folder", FOLDERS)
def test_from_the_answer_with_the_person_s_own_day(visit, folder):
    phone = visit().open(f"/{folder}/lost-job/#{S1}", "answered")
    phone.page.click("[data-do=cards]")
    phone.page.click("[data-card=dismissal-certificate]")
    phone.page.wait_for_selector(".shown.card")
    readings = phone.page.locator(".card-japanese rt").all_inner_texts()
    sentence = phone.page.eval_on_selector(
        ".card-japanese", "one => { const copy = one.cloneNode(true); copy.querySelectorAll('rt, rp').forEach(r => r.remove()); return copy.textContent }"
    )

    assert sentence == "私は2026年11月16日（令和8年・月曜日）に解雇されました。解雇理由証明書をください。"
    assert {"じゅうろくにち", "かいこりゆうしょうめいしょ"} <= set(readings)
    assert phone.page.get_attribute(".card-japanese", "lang") == "ja"
    if folder not in ("ja",):
        assert phone.text(".card-own").strip()
    size = phone.page.eval_on_selector(".card-japanese", "one => parseFloat(getComputedStyle(one).fontSize)")
    assert size >= 25
    assert phone.fits()


def test_it_can_be_left_by_escape_by_its_button_and_by_back(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")
    phone.page.click("[data-do=cards]")
    for leave in (
        lambda: phone.page.keyboard.press("Escape"),
        lambda: phone.page.click(".card-close button"),
        lambda: phone.page.go_back(),
    ):
        phone.page.click("[data-card=hello-work]")
        phone.page.wait_for_selector(".shown.card")
        assert not phone.page.is_visible("main")
        leave()
        phone.page.wait_for_selector(".shown.card", state="detached")
        assert phone.data()["state"] == "answered"
        assert phone.page.evaluate("document.activeElement.dataset.card") == "hello-work"
        assert phone.page.url.endswith(S1)


def test_it_is_a_section_not_a_trap(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")
    phone.page.click("[data-do=cards]")
    phone.page.click("[data-card=hello-work]")
    phone.page.wait_for_selector(".shown.card")

    assert phone.page.eval_on_selector(".shown", "one => [one.tagName, one.getAttribute('role'), one.getAttribute('aria-modal')]") == ["SECTION", None, None]
    phone.page.keyboard.press("Tab")
    assert phone.page.evaluate("document.activeElement.textContent.trim()") == "Close"


def test_the_screen_stays_on_while_it_is_shown(visit):
    phone = visit()
    phone.page.add_init_script(
        "window.locks = []; Object.defineProperty(navigator, 'wakeLock', {value: {request: async kind => {"
        " locks.push(kind); return {release: () => locks.push('released')} }}})"
    )
    phone.open(f"/en/lost-job/#{S1}", "answered")
    phone.page.click("[data-do=cards]")
    phone.page.click("[data-card=hello-work]")
    phone.page.wait_for_selector(".shown.card")
    phone.page.keyboard.press("Escape")
    phone.page.wait_for_selector(".shown.card", state="detached")

    until(phone.page, "locks.join() === 'screen,released'")


def test_the_page_has_every_card_and_a_day_that_is_typed_in(visit):
    phone = visit().open("/en/show-this/")
    phone.page.wait_for_selector("shirube-cards[data-state=ready]")
    assert phone.page.locator("li[data-card]").count() == len(CARDS)

    for place, part in enumerate(("2026", "11", "3")):
        phone.page.locator("[data-card=lost-card] input").nth(place).fill(part)
    phone.page.click("[data-card=lost-card] button")
    assert "みっか" in phone.page.inner_html(".card-japanese")
    assert "Tuesday, 3 November 2026" in phone.text(".card-own")
    assert phone.fits()

    phone.page.keyboard.press("Escape")
    phone.page.click("[data-card=newborn] button")
    assert "＿＿" in phone.text(".card-japanese"), "a day that is not known leaves a gap"
    assert phone.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
