"""Read aloud, with a voice of the phone itself.

Chromium without a screen has no voice, so VOICES stands in for the browser's own speech synthesis, and for nothing else:
it has the voices named, gives them late as Android does, and writes down what it is told to say.
"""

import json

import pytest

from checker.lines import LINES

from .conftest import S1, until

VOICES = """
(() => {
  const voices = %s.map(([lang, localService]) => ({ lang, localService, name: lang }));
  let ready = false;
  class Synthesis extends EventTarget {
    constructor() {
      super();
      this.said = [];
      setTimeout(() => { ready = true; this.dispatchEvent(new Event("voiceschanged")); }, 300);
    }
    getVoices() { return ready ? voices : []; }
    speak(utterance) {
      this.said.push([utterance.voice.lang, utterance.text]);
      this.now = utterance;
      if (!window.breathless) queueMicrotask(() => this.now === utterance && utterance.onend());
    }
    cancel() { this.now = null; }
  }
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: new Synthesis() });
})();
"""
GUIDE, ANSWER = "[data-aloud] button", "[data-do=aloud]"
PRESSED = "{}[aria-pressed=true]"


@pytest.fixture
def listen(visit):
    def open_with(path, *voices, state=None):
        phone = visit(bypass_csp=True)
        local = [voice if isinstance(voice, tuple) else (voice, True) for voice in voices]
        phone.page.add_init_script(VOICES % json.dumps(local))
        return phone.open(path, state)

    return open_with


def all_of_it(phone, button) -> list:
    phone.page.click(button)
    phone.page.wait_for_selector(f"{button}[aria-pressed=false]")
    return phone.page.evaluate("speechSynthesis.said")


def hold_breath(phone, button):
    """Stays in the middle of the first sentence."""
    phone.page.evaluate("window.breathless = true")
    phone.page.click(button)
    phone.page.wait_for_selector(PRESSED.format(button))


def is_talking(phone) -> bool:
    return phone.page.evaluate("Boolean(speechSynthesis.now)")


@pytest.mark.parametrize("voices", [(), (("en-GB", False),), ("ko-KR",)], ids=["none", "only far away", "another language"])
def test_without_a_voice_of_the_phone_for_the_language_there_is_no_button(listen, voices):
    phone = listen(f"/en/lost-job/#{S1}", *voices, state="answered")
    phone.page.wait_for_selector("[data-do=sheet]")
    phone.page.wait_for_timeout(3500)

    assert not phone.page.is_visible(GUIDE)
    assert not phone.page.is_visible(ANSWER)


def test_the_real_browser_without_voices_shows_no_button(visit):
    phone = visit().open("/en/privacy/")
    phone.page.wait_for_timeout(3500)
    if phone.page.evaluate("speechSynthesis.getVoices().length"):
        pytest.skip("this browser has voices")

    assert not phone.page.is_visible(GUIDE)


@pytest.mark.parametrize("folder", ["en", "ja-Hira", "my", "th"])
def test_the_answer_is_said_from_its_headline_on_one_breath_at_a_time(listen, folder):
    voice = folder.split("-")[0]
    phone = listen(f"/{folder}/lost-job/#{S1}", voice, state="answered")
    said = all_of_it(phone, ANSWER)
    headline = phone.page.evaluate(
        "(() => { const copy = document.querySelector('.sc-headline').cloneNode(true);"
        "copy.querySelectorAll('rt, rp').forEach(one => one.remove()); return copy.textContent.trim(); })()"
    )

    assert len(said) > 20
    assert headline.startswith(said[0][1])
    assert all(len(text) < 250 for _, text in said)


def test_what_a_person_sees_and_presses_is_not_said(listen):
    said = " ".join(text for _, text in all_of_it(listen(f"/en/lost-job/#{S1}", "en-GB", state="answered"), ANSWER))

    assert next(line.phone for line in LINES if line.id == "otit-en") in said
    assert "Where it is written" not in said and "Read aloud" not in said and "✗" not in said


def test_furigana_is_said_once(listen):
    said = "".join(text for _, text in all_of_it(listen("/ja-Hira/privacy/", "ja-JP"), GUIDE))

    assert "秘密、情報の確かめ方、作る人" in said
    assert "ひみつ" not in said


def test_japanese_is_said_by_a_japanese_voice_or_not_at_all(listen):
    with_it = all_of_it(listen("/my/lost-job/", "my-MM", "ja-JP"), GUIDE)
    without = all_of_it(listen("/my/lost-job/", "my-MM"), GUIDE)

    assert ["ja-JP", "出入国在留管理庁,"] in with_it or ["ja-JP", "出入国在留管理庁"] in with_it
    assert [one for one in with_it if one[0] == "my-MM"] == without
    assert not any("出入国" in text for _, text in without)


def test_chinese_is_not_said_in_cantonese_and_portuguese_as_in_brazil(listen):
    chinese = all_of_it(listen("/zh/privacy/", "zh-HK", "zh_TW", "cmn-Hans-CN"), GUIDE)
    portuguese = all_of_it(listen("/pt/privacy/", "pt-PT", "pt-BR"), GUIDE)

    assert {lang for lang, _ in chinese} == {"cmn-Hans-CN"}
    assert {lang for lang, _ in portuguese} == {"pt-BR"}


def test_english_on_a_page_in_another_language_is_said_in_english(listen):
    assert {lang for lang, _ in all_of_it(listen("/th/offline/", "th-TH", "en-US"), GUIDE)} == {"en-US"}


def test_a_guide_is_said_without_its_check_and_its_marks(listen):
    phone = listen("/en/lost-job/", "en-GB")
    phone.page.wait_for_selector(".sc h2")
    texts = [text for _, text in all_of_it(phone, GUIDE)]

    assert texts[0] == "I lost my job, or my training stopped"
    assert "What is your status of residence?" not in texts
    assert not any("[1]" in text for text in texts)


def test_pressing_again_stops_and_the_button_says_so(listen):
    phone = listen(f"/en/lost-job/#{S1}", "en-GB", state="answered")
    hold_breath(phone, ANSWER)
    assert is_talking(phone)

    phone.page.click(ANSWER)
    assert not is_talking(phone)
    assert phone.page.get_attribute(ANSWER, "aria-pressed") == "false"

    hold_breath(phone, ANSWER)
    phone.page.click(".sc-aloud button:nth-child(2)")
    assert not is_talking(phone)
    assert phone.page.evaluate("document.activeElement.dataset.do") == "aloud"


@pytest.mark.parametrize("way", ["location.href = '/en/privacy/'", "document.querySelector('.sc-change').click()"])
def test_nothing_goes_on_talking_once_its_text_is_gone(listen, way):
    phone = listen(f"/en/lost-job/#{S1}", "en-GB", state="answered")
    hold_breath(phone, ANSWER)
    phone.page.evaluate("void (speechSynthesis.cancel = () => sessionStorage.setItem('silent', 'yes'))")
    phone.page.evaluate(way)

    until(phone.page, "sessionStorage.getItem('silent')")


def test_leaving_the_page_at_once_is_silent_at_once(listen):
    phone = listen("/en/safety/", "en-GB")
    hold_breath(phone, GUIDE)
    assert is_talking(phone)

    assert not phone.page.evaluate("(document.querySelector('[data-exit]').click(), Boolean(speechSynthesis.now))")


def test_the_button_in_the_bar_is_a_target_for_a_thumb_and_moves_nothing(listen):
    phone = listen("/id/privacy/", "id-ID")
    before = phone.page.locator("main").bounding_box()
    box = phone.page.wait_for_selector(GUIDE).bounding_box()

    assert min(box["width"], box["height"]) >= 44
    assert phone.page.locator("main").bounding_box() == before
