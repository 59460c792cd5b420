"""The sheet for the counter, printed and read back in every script."""

import pytest

import checker
from theme.hooks.languages import LANGUAGES

from .conftest import S1
from .paper import PRINTED, Paper, contains_in_order, plain
from .walk import CHECKS

FOLDERS = [language.folder for language in LANGUAGES]
OTHERS = [
    "/{}/ssw-criteria/#type=1&birth-date=2015-01-01&field=agriculture&on=2026-11-22",
    "/{}/consultation/#language=en&topic=any",
    "/{}/ssw-job-change/#same-category=yes&common-skill-confirmed=yes&permission-granted=no&own-fault=no&on=2026-11-22",
]


@pytest.fixture
def sheet(visit):
    def open_sheet(path, **options):
        phone = visit(**options)
        phone.page.add_init_script(PRINTED)
        phone.open(path, "answered")
        phone.page.click("[data-do=sheet]")
        phone.page.wait_for_selector("body[data-printed]")
        return phone

    return open_sheet


def pages_of(folder: str) -> int:
    """Readings above the line and tall scripts may need a second page."""
    return 2 if folder in ("ja-Hira", "my", "km") else 1


def result() -> dict:
    return checker.answer({"check": "lost-job", "on": "2026-11-22", "answers": CHECKS["lost-job"]})


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_paper_has_both_languages_the_same_numbers_and_every_glyph(sheet, folder):
    phone = sheet(f"/{folder}/lost-job/#{S1}")
    last = int(phone.page.locator(".sheet-number").last.inner_text())
    headings = phone.page.eval_on_selector_all(".sheet-part [lang=ja] h2", "all => all.map(one => one.textContent)")
    paper = Paper(phone.page)
    text = paper.text()

    assert paper.missing_glyphs() == 0
    assert len(paper.pages) <= pages_of(folder)
    assert last >= 20
    assert not [page for page in paper.texts()[:-1] if page.endswith(tuple(map(plain, headings)))], "no heading is left alone"
    for column in paper.numbers(1 if folder == "ja" else 2):
        assert contains_in_order(column, range(1, last + 1))
    for day in ("2026年11月30日（令和8年・月）", "2026年12月6日（令和8年・日）", "2027年2月10日（令和9年・水）"):
        assert plain(day) in text
    for source in ("出入国管理及び難民認定法第19条の16", "健康保険法第37条"):
        assert source in text
    for phone_number in phone.page.locator(".sheet-phone").all_inner_texts():
        assert plain(phone_number) in text
    assert f"/{folder}/lost-job/" in text


@pytest.mark.parametrize(
    "folder, days",
    [("en", ["Monday,30November2026", "Sunday,6December2026"]), ("vi", ["30tháng11,2026"]), ("my", ["2026"])],
)
def test_the_reader_s_own_dates_stand_beside(sheet, folder, days):
    text = Paper(sheet(f"/{folder}/lost-job/#{S1}").page).text()

    assert [day for day in days if day not in text] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_line_of_the_answer_is_there_once_on_each_side(sheet, folder):
    phone = sheet(f"/{folder}/lost-job/#{S1}")
    found = result()
    lines = [deadline for deadline in found["deadlines"] if not deadline.get("moot")]
    wanted = len(found["steps"]) + len(lines) + len(found["do-not"]) + len(found["papers"]) + 3 + len(CHECKS["lost-job"])
    sides = 1 if folder == "ja" else 2

    assert phone.page.locator(".sheet-line").count() == wanted * sides
    assert phone.page.locator(".sheet-box").count() == (len(found["steps"]) + len(lines) + len(found["papers"])) * sides


@pytest.mark.parametrize("folder", FOLDERS)
def test_other_checks_print_too(sheet, folder):
    for path in OTHERS:
        phone = sheet(path.format(folder))
        paper = Paper(phone.page)

        assert paper.missing_glyphs() == 0, path
        assert len(paper.pages) <= pages_of(folder), path
        assert phone.page.locator(".sheet-line").count() >= 2, path
        assert not phone.errors, path


def test_the_code_reopens_the_same_answers(sheet, browser, visit):
    phone = sheet(f"/vi/lost-job/#{S1}")
    link = Paper(phone.page).code(browser)

    assert link == f"{phone.site}/vi/lost-job/#{S1}"
    other = visit().open(link.removeprefix(phone.site), "answered")
    assert other.data()["outcome"] == "act-by-dates"


def test_a_counter_s_link_puts_its_name_and_phone_on_the_sheet(sheet):
    text = Paper(sheet(f"/vi/lost-job/?counter=example#{S1}").page).text()

    assert plain("しるべ市外国人相談窓口（見本）") in text
    assert "00-0000-0000" in text


def test_grey_is_enough(sheet):
    phone = sheet(f"/en/lost-job/#{S1}")
    phone.page.emulate_media(media="print")
    colours = phone.page.eval_on_selector_all(
        ".sheet-paper *", "all => [...new Set(all.flatMap(one => [getComputedStyle(one).color, getComputedStyle(one).borderBottomColor]))]"
    )

    for colour in colours:
        red, green, blue = colour.removeprefix("rgb(").rstrip(")").split(", ")[:3]
        assert red == green == blue, colour


def test_nothing_of_the_page_is_printed_with_it(sheet):
    paper = Paper(sheet(f"/en/lost-job/#{S1}").page).text()

    assert "Otherlanguageonthesheet" not in paper
    assert "Losingyourjobdoesnotendyourstay" not in paper


def test_the_words_of_the_officer_are_fetched_only_when_asked_for(visit):
    phone = visit()
    phone.page.add_init_script(PRINTED)
    phone.open(f"/vi/lost-job/#{S1}", "answered")
    phone.page.wait_for_selector("[data-do=sheet]")
    before = [request.url for request in phone.requests]
    assert not [url for url in before if "/ja." in url or "qr" in url or "sheet" in url]

    phone.page.click("[data-do=sheet]")
    phone.page.wait_for_selector("body[data-printed]")
    assert [request.url for request in phone.requests if "/ja.lost-job.json" in request.url]


def test_an_adviser_who_reads_japanese_chooses_the_visitor_s_language(sheet):
    phone = sheet(f"/ja/lost-job/#{S1}")
    assert phone.page.get_attribute(".sheet-paper", "data-sides") == "1"

    phone.page.select_option(".sheet-tools select", "vi")
    phone.page.wait_for_selector(".sheet-paper[data-sides='2']")
    assert phone.page.locator(".sheet-line [lang], .sheet-pair > [lang=vi]").count() > 5


def test_on_a_phone_it_can_be_read_and_left_again(sheet):
    phone = sheet(f"/vi/lost-job/#{S1}", viewport={"width": 320, "height": 640})
    assert phone.fits()
    assert not phone.page.is_visible("header.bar")

    phone.page.keyboard.press("Escape")
    phone.page.wait_for_selector(".sheet", state="detached")
    assert phone.page.is_visible("header.bar")
    assert phone.data()["state"] == "answered"
    assert phone.page.evaluate("document.activeElement.dataset.do") == "sheet"


def test_a_box_for_a_missing_glyph_would_be_found(browser):
    page = browser.new_page()
    page.set_content("<p>one \U000F0000 two</p>")

    assert Paper(page).missing_glyphs() == 1
    page.close()


def test_without_the_officer_s_words_it_says_so(visit):
    phone = visit()
    phone.page.add_init_script(PRINTED)
    phone.block("**/ja.lost-job.json")
    phone.open(f"/vi/lost-job/#{S1}", "answered")
    phone.page.click("[data-do=sheet]")
    phone.page.wait_for_selector(".sc-take [role=alert]")

    assert phone.data()["state"] == "answered"
