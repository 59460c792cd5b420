"""Search: in every language, in its own words only, and nothing of it is fetched before somebody uses it."""

import json
import tomllib
from urllib.parse import unquote, urlsplit

import pytest

from tests.test_budgets import weight
from theme.hooks.languages import LANGUAGES
from tools.serve import SITE

from .conftest import ROOT
from .host import kept
from .test_pages import findings

PROBES = tomllib.loads((ROOT / "tests/page/probes.toml").read_text("utf-8"))
FOLDERS = [language.folder for language in LANGUAGES]
FIELD, RESULT = "#search-field", ".search__results li"
FIRST = 3  # what a phone shows without scrolling far


def type_in(phone, text: str) -> list[str]:
    """Types and presses enter; the names of the pages found, the best first."""
    phone.page.fill(FIELD, text)
    phone.page.press(FIELD, "Enter")
    phone.page.wait_for_selector("[role=status]:focus")
    links = phone.page.eval_on_selector_all(f"{RESULT} a", "all => all.map(one => one.href)")
    return [urlsplit(link).path.strip("/").split("/")[-1] for link in links]


def paths(phone) -> list[str]:
    return [unquote(urlsplit(request.url).path) for request in phone.requests]


def test_there_are_three_probes_for_every_language():
    assert {folder: len(probes) for folder, probes in PROBES.items()} == dict.fromkeys(FOLDERS, 3)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_search_finds_its_page_and_the_first_takes_150_kb(visit, folder):
    phone = visit().open(f"/{folder}/search/")
    phone.page.wait_for_selector(FIELD)
    phone.page.wait_for_load_state("networkidle")
    before = paths(phone)
    assert not [path for path in before if "/search-" in path or "finder" in path], "fetched before it is used"

    found = {typed: type_in(phone, typed)[:FIRST] for typed in PROBES[folder]}
    assert {typed: pages for typed, pages in found.items() if PROBES[folder][typed] not in pages} == {}
    finder, index = sorted(paths(phone)[len(before) :])
    assert "part-finder" in finder and index.endswith(f"/{folder}.json"), "one language, once"
    scripts = {path for path in before if path.endswith(".js")}
    assert sum(weight(SITE / path[1:]) for path in {*scripts, finder, index}) <= 150_000
    assert not phone.errors
    assert phone.fits()


@pytest.mark.parametrize("folder", FOLDERS)
def test_only_the_language_itself_is_searched(folder):
    (file,) = SITE.glob(f"assets/search-*/{folder}.json")
    pages = json.loads(file.read_text("utf-8"))["pages"]

    for page in pages:
        translated = (ROOT / f"docs/{folder}" / ((page["address"].strip("/") or "index") + ".md")).exists()
        assert ("lang" in page) != translated, page["address"]
        assert translated or page["parts"] == [{"id": "", "heading": "", "text": ""}], "no English text"
        html = (SITE / folder / page["address"] / "index.html").read_text("utf-8")
        assert all(f'id="{part["id"]}"' in html for part in page["parts"] if part["id"])
    assert not {"search/", "embed/"} & {page["address"] for page in pages}


def test_a_result_shows_the_sentence_and_leads_to_its_heading(visit):
    phone = visit().open("/en/search/")
    type_in(phone, "passport")

    assert phone.page.locator(f"{RESULT} mark").first.inner_text().lower() == "passport"
    first = phone.page.locator(f"{RESULT} a").first
    address = first.get_attribute("href")
    first.click()
    phone.page.wait_for_url(f"**/en/{address.removeprefix('../')}")
    assert phone.page.locator(f"#{address.split('#')[1]}").is_visible()


def test_what_is_typed_is_in_no_request_no_address_and_no_title(visit):
    phone = visit().open("/en/search/")
    address, title = phone.page.url, phone.page.title()
    type_in(phone, "overstayed")
    phone.page.locator(f"{RESULT} a").first.click()
    phone.page.wait_for_load_state()

    assert not [request.url for request in phone.requests if "overstay" in request.url + str(request.headers)]
    phone.page.go_back()
    assert (phone.page.url, phone.page.title()) == (address, title)
    assert phone.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_nothing_found_says_so_and_offers_the_list_and_somebody_to_ask(visit):
    phone = visit().open("/vi/search/")
    assert type_in(phone, "xyzzyx") == []

    assert len(phone.text("[role=status]")) > 20
    assert phone.page.locator(".search [href$='/consultation/']").is_visible()
    assert phone.page.locator(".guides li").first.is_visible()
    phone.page.fill(FIELD, "")
    phone.page.wait_for_selector(".search [href$='/consultation/']", state="detached")


def test_an_index_that_does_not_come_is_said_and_asked_for_again(visit):
    phone = visit()
    phone.block("**/search-*/*.json")
    phone.open("/en/search/")
    assert type_in(phone, "fired") == []
    assert "did not load" in phone.text("[role=status]")
    assert phone.page.locator(".guides li").first.is_visible()

    phone.context.unroute_all()
    assert type_in(phone, "fired")[0] == "lost-job"


def test_typing_is_enough_and_a_voice_says_how_many_pages(visit):
    phone = visit().open("/en/search/")
    phone.page.click(FIELD)
    phone.page.keyboard.type("pension", delay=20)
    phone.page.wait_for_selector(RESULT)

    assert phone.page.evaluate("document.activeElement.id") == "search-field"
    tree = phone.page.locator("main").aria_snapshot()
    assert 'searchbox "What are you looking for?"' in tree
    assert f"status: \"Pages found: {phone.page.locator(RESULT).count()}\"" in tree
    assert phone.page.locator(".guides").is_hidden()


def test_everything_is_reached_by_keyboard_from_any_page(visit):
    phone = visit().open("/en/privacy/")
    for _ in range(8):
        phone.page.keyboard.press("Tab")
        if phone.page.evaluate("document.activeElement.className") == "bar__search":
            break
    box = phone.page.locator(".bar__search").bounding_box()
    assert min(box["width"], box["height"]) >= 44
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_url("**/en/search/")
    phone.page.wait_for_selector(FIELD)
    phone.page.focus(FIELD)
    phone.page.keyboard.type("wages")
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_selector("[role=status]:focus")
    phone.page.keyboard.press("Tab")
    assert phone.page.evaluate("document.activeElement.closest('.search__results li:first-child') !== null")
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_url("**/en/wages-and-dismissal/#*")


def test_without_a_script_it_is_a_list_of_all_guides(visit):
    phone = visit(java_script_enabled=False)
    guides = {"../" + ("" if guide.stem == "index" else f"{guide.stem}/") for guide in (ROOT / "docs/en").glob("*.md")}

    for folder in FOLDERS:
        phone.open(f"/{folder}/search/")
        links = phone.page.locator(".guides a")
        assert set(links.evaluate_all("all => all.map(one => one.getAttribute('href'))")) == guides
        assert phone.page.locator(".guides li p").count() == links.count()
        assert not phone.page.locator("input").count()


def test_axe_finds_nothing_where_there_are_results(visit):
    for folder, typed in (("en", "card"), ("ja-Hira", "くび"), ("km", "ឈ្នួល")):
        phone = visit(bypass_csp=True).open(f"/{folder}/search/")
        assert type_in(phone, typed)
        assert findings(phone) == []


@pytest.mark.parametrize("host", ["/project/"], indirect=True)
def test_it_works_in_airplane_mode_under_a_folder(phone, host):
    visited = kept(phone().open("/en/privacy/"))
    host.is_down = True
    visited.open("/en/search/")

    assert type_in(visited, "fired")[0] == "lost-job"
