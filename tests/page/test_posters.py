"""Links and posters for any guide in any language, with answers filled in."""

import pytest

from theme.hooks.languages import LANGUAGES

from .paper import PRINTED, Paper

FOLDERS = [language.folder for language in LANGUAGES]


@pytest.fixture
def maker(visit):
    made = visit(desktop=True, viewport={"width": 900, "height": 900})
    made.page.add_init_script(PRINTED)
    made.open("/en/posters/")
    made.page.wait_for_selector("shirube-poster[data-state=ready]")
    return made


def make(maker):
    maker.page.click("[data-do=poster]:not([disabled])")
    maker.page.wait_for_selector("body[data-printed]")
    return Paper(maker.page)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_poster_s_code_opens_the_page_it_names(maker, browser, visit, folder):
    maker.page.select_option("#poster-page", "safety")
    maker.page.select_option("#poster-language", folder)
    maker.page.wait_for_selector("[data-do=poster]:not([disabled])")
    paper = make(maker)
    link = paper.code(browser)

    assert len(paper.pages) == 1
    assert paper.missing_glyphs() == 0
    assert link == f"{maker.site}/{folder}/safety/"
    other = visit().open(link.removeprefix(maker.site))
    assert maker.page.inner_text(".poster-paper h1") == other.text("h1"), "with its readings"


def test_answers_that_are_the_same_for_all_stand_in_the_link(maker, browser, visit):
    maker.page.click("shirube-poster details summary")
    maker.page.select_option("#poster-status", "technical-intern-2")
    for part, text in (("year", "2027"), ("month", "2"), ("day", "10")):
        maker.page.fill(f"#poster-stay-until-{part}", text)
    link = maker.page.input_value("#poster-link")
    assert link == f"{maker.site}/en/lost-job/#status=technical-intern-2&stay-until=2027-02-10"
    assert make(maker).code(browser) == link

    other = visit().open(link.removeprefix(maker.site), "ready")
    other.page.wait_for_selector("[data-question=left-on]")


def test_another_page_drops_the_answers_of_the_one_before(maker):
    maker.page.click("shirube-poster details summary")
    maker.page.select_option("#poster-status", "student")
    maker.page.select_option("#poster-page", "safety")

    assert maker.page.input_value("#poster-link") == f"{maker.site}/en/safety/"


def test_the_first_page_and_the_counter_s_name(maker, browser):
    maker.page.select_option("#poster-page", "")
    maker.page.select_option("#poster-language", "vi")
    maker.page.fill("#poster-counter", "example")
    maker.page.wait_for_selector("[data-do=poster]:not([disabled])")
    paper = make(maker)

    assert paper.code(browser) == f"{maker.site}/vi/"
    assert "00-0000-0000" in paper.text()


def test_it_fits_a_phone(visit):
    phone = visit().open("/en/posters/")
    phone.page.wait_for_selector("shirube-poster[data-state=ready]")

    assert phone.fits()
