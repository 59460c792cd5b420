"""Access: axe on every screen of the element in every language, narrow screens, targets, movement."""

import pytest

from theme.hooks.languages import LANGUAGES

from .conftest import ROOT, S1

AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8")
FOLDERS = [language.folder for language in LANGUAGES]
SCREENS = {
    "choice": ("/{}/lost-job/", "ready"),
    "radios": ("/{}/ssw-criteria/", "ready"),
    "date": ("/{}/lost-job/#status=student", "ready"),
    "bad date": ("/{}/lost-job/#status=student&left-on=x", "ready"),
    "answer": (f"/{{}}/lost-job/#{S1}", "answered"),
    "findings": ("/{}/ssw-criteria/#type=1&birth-date=2015-01-01", "answered"),
    "lines": ("/{}/consultation/#language=en&topic=any", "answered"),
}


def open_screen(phone, screen, folder):
    path, state = SCREENS[screen]
    phone.page.goto("about:blank")  # or a new fragment alone would load nothing
    phone.open(path.format(folder), state)
    phone.page.wait_for_selector(".sc h2")


def shown(visit, screen, folder, **options):
    phone = visit(bypass_csp=True, **options)
    open_screen(phone, screen, folder)
    return phone


FAR_BELOW = "document.querySelectorAll('.sources, .foot').forEach(one => one.style.contentVisibility = 'visible')"


def axe(phone, part="shirube-check") -> list[str]:
    """What axe finds, with everything open, and laid out, or it would guess the colours of what is far below."""
    phone.page.evaluate(FAR_BELOW)
    phone.page.evaluate("document.querySelectorAll('shirube-check details').forEach(one => one.open = true)")
    phone.page.evaluate(AXE)
    found = phone.page.evaluate("part => axe.run(part).then(result => result.violations)", part)
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("folder", FOLDERS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways_at_320(visit, folder):
    phone = visit(bypass_csp=True, viewport={"width": 320, "height": 640})
    for screen in SCREENS:
        open_screen(phone, screen, folder)

        assert phone.fits(), screen
        assert axe(phone) == [], screen


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_in_the_dark(visit, screen):
    phone = shown(visit, screen, "en", color_scheme="dark")

    assert phone.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(27, 31, 40)"
    assert axe(phone, "body") == []


@pytest.mark.parametrize("screen", SCREENS)
def test_targets_are_44_px(visit, screen):
    phone = shown(visit, screen, "en")
    small = phone.page.eval_on_selector_all(
        ".sc button, .sc select, .sc input[type=text], .sc label:has(input[type=radio]), .sc summary, .sc-phone a",
        "all => all.filter(one => one.offsetParent && one.getBoundingClientRect().height < 44).map(one => one.outerHTML)",
    )
    assert small == []


@pytest.mark.parametrize("path", ["/en/lost-job/", f"/en/lost-job/#{S1}"])
def test_nothing_moves_while_the_element_starts(visit, path):
    phone = visit()
    phone.page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    phone.open(path)
    phone.page.wait_for_selector(".sc h2")
    phone.page.wait_for_timeout(500)

    assert phone.page.evaluate("moved") < 0.02


def test_japanese_in_another_language_is_marked_as_japanese(visit):
    phone = shown(visit, "answer", "en")
    assert phone.page.get_attribute(".sc-officer", "lang") == "ja"


def test_plain_japanese_has_furigana_on_every_date(visit):
    phone = shown(visit, "answer", "ja-Hira")
    assert "げつようび" in phone.page.inner_html(".sc-clock .sc-when")
