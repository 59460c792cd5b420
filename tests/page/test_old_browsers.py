"""Chromium of August 2019, and 80, the oldest that takes the page's script; both before WebAssembly as it is written now."""

import platform
import sys

import pytest

from .conftest import ROOT, S1
from .old import OldBrowser, unpacked

pytestmark = pytest.mark.skipif((sys.platform, platform.machine()) != ("linux", "x86_64"), reason="packed for one kind of machine")


@pytest.fixture(scope="module", params=[78, 80])
def program(request, tmp_path_factory):
    return unpacked(request.param, tmp_path_factory.mktemp("old"))


@pytest.fixture
def old(program, tmp_path):
    started = OldBrowser(program, tmp_path)
    yield started
    started.end()


FAILED = "(document.querySelector('shirube-check') || document.body).dataset.state === 'failed'"


def takes_the_script(old: OldBrowser) -> bool:
    return "Chrome/80" in old.run("navigator.userAgent")


def numbers_and_day_counts_stand(old: OldBrowser, place: str) -> None:
    assert old.is_visible(f"{place} a[href^='tel:']")
    assert "14 days" in old.run(f"document.querySelector(`{place}`).innerText")
    assert old.run("document.documentElement.scrollWidth <= innerWidth + 1")


def test_the_check_gives_way_to_numbers_and_day_counts(old, site):
    old.open(f"{site}/en/lost-job/#{S1}")
    if takes_the_script(old):
        old.wait(FAILED)
        assert "cannot work" in old.run("document.querySelector('[role=alert]').innerText")
    else:
        old.wait("performance.now() > 4500")  # so long the table leaves room for the questions

    numbers_and_day_counts_stand(old, "shirube-check")
    assert not old.is_visible(".sc-waiting"), "no answer will come"
    assert old.run("location.hash") == f"#{S1}"


def test_the_foot_of_a_page_is_not_behind_the_bar_that_leaves_it(old, site):
    old.open(f"{site}/en/safety/")
    old.run("scrollTo(0, 1e6)")

    low = "document.querySelector('{}').getBoundingClientRect().{}"
    assert old.run(f"{low.format('.foot', 'bottom')} <= {low.format('.exit', 'top')}")


def test_the_copy_to_take_away_has_numbers_and_day_counts(old):
    old.open(f"file://{ROOT}/site/en/takeaway.html")
    old.run("document.querySelector('[data-check=lost-job] > summary').click()")
    if takes_the_script(old):
        old.wait(FAILED)

    numbers_and_day_counts_stand(old, "[data-check=lost-job]")
