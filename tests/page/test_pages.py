"""Access on every kind of page: axe, reflow, forced colours, the keyboard, and the tree that a screen reader reads."""

import re

import pytest

from theme.hooks.languages import LANGUAGES
from tools.serve import SITE

from .conftest import S1
from .test_access import AXE, FAR_BELOW

FOLDERS = [language.folder for language in LANGUAGES]
KINDS = ["", "lost-job/", "safety/", "privacy/", "fields/", "search/", "embed/?check=lost-job", "takeaway.html"]
ANSWER = f"lost-job/#{S1}"
NARROW = {"width": 320, "height": 640}  # 640 px at 200 % are 320 too


def findings(phone) -> list[str]:
    phone.page.evaluate(FAR_BELOW)
    phone.page.evaluate(AXE)
    found = phone.page.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: {'page-has-heading-one': {enabled: !document.body.matches('.embed')}}}).then(result => result.violations)")
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("folder", FOLDERS)
def test_axe_finds_nothing_on_any_kind_of_page(visit, folder):
    phone = visit(bypass_csp=True)
    found = {kind: findings(phone.open(f"/{folder}/{kind}")) for kind in KINDS}

    assert {kind: list_of for kind, list_of in found.items() if list_of} == {}


@pytest.mark.parametrize("path", ["/", "/404.html"])
def test_axe_finds_nothing_on_the_front_page_and_the_page_that_is_not_there(visit, path):
    assert findings(visit(bypass_csp=True).open(path)) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_scrolls_sideways_at_320_px_or_200_percent(visit, folder):
    phone = visit(viewport=NARROW)
    for kind in [*KINDS, ANSWER]:
        assert phone.open(f"/{folder}/{kind}").fits(), kind
    phone.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth * 2")


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_page_scrolls_sideways_before_its_scripts_have_come(visit, folder):
    phone = visit(viewport=NARROW, java_script_enabled=False)
    pages = [str(page.parent.relative_to(SITE)) for page in (SITE / folder).rglob("index.html")]

    assert [page for page in pages if not phone.open(f"/{page}/").fits()] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_telephone_line_fits_at_320_px(visit, folder):
    phone = visit(viewport=NARROW)

    assert phone.open(f"/{folder}/consultation/#language=id&topic=training", "answered").fits()


def test_every_run_of_text_says_its_language(visit):
    phone = visit()
    japanese = """() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = []
      for (let node; (node = walker.nextNode());) {
        const parent = node.parentElement
        if (/[\\u3040-\\u30ff\\u4e00-\\u9fff]/.test(node.data) && !parent.closest('script, option, [hidden], [aria-hidden=true]') && !parent.closest('[lang]').lang.startsWith('ja') && !parent.closest('[lang|=zh]')) found.push(node.data.trim().slice(0, 60))
      }
      return found
    }"""
    for kind in ("", "privacy/", "safety/", "lost-job/", "search/"):
        phone.open(f"/vi/{kind}")
        assert phone.page.evaluate(japanese) == [], kind


def test_the_menu_says_that_a_guide_is_named_in_english(visit):
    links = visit().open("/th/privacy/").page.eval_on_selector_all(
        ".bar__menu nav a[href]:not([data-language-link])", "all => all.map(one => [one.textContent, one.lang])"
    )
    english = [lang for title, lang in links if not re.search("[\u0e00-\u0e7f]", title) and title != "Shirube"]

    assert english and set(english) == {"en"}
    assert all(not lang for title, lang in links if re.search("[\u0e00-\u0e7f]", title))


@pytest.mark.parametrize("colours", [{"forced_colors": "active"}, {"color_scheme": "dark"}, {"reduced_motion": "reduce"}], ids=str)
def test_other_colours_and_no_movement_leave_everything_there(visit, colours):
    phone = visit(**colours).open(f"/en/{ANSWER}", "answered")

    assert phone.page.is_visible(".sc-headline") and phone.page.is_visible(".sc-clock")
    if "forced_colors" in colours:
        edges = phone.page.eval_on_selector_all(".sc button", "all => all.filter(one => one.offsetParent && getComputedStyle(one).borderStyle === 'none' && getComputedStyle(one).outlineStyle === 'none' && one.className.includes('primary')).map(one => one.outerHTML)")
        assert edges == []
    if "reduced_motion" in colours:
        assert phone.page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("kind", ["", "lost-job/", "fields/", "takeaway.html"])
def test_axe_finds_nothing_in_the_dark(visit, kind):
    assert findings(visit(bypass_csp=True, color_scheme="dark").open(f"/en/{kind}")) == []


BROKEN = """([selector, wanted]) => {
  const broken = [];
  for (const part of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(new RegExp(wanted, "gu"))) {
      const range = document.createRange();
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((line) => line.top)).size > 1) broken.push(word[0]);
    }
  }
  return broken;
}"""


@pytest.mark.parametrize(
    "folder, selector, wanted",
    [("ko", "main", "\\p{Script=Hangul}+"), ("id", "main p > span[lang=ja]", "^.{1,12}$")],
    ids=["Korean words", "Japanese terms in another language"],
)
def test_no_line_ends_inside(visit, folder, selector, wanted):
    phone = visit()
    for kind in ("", "lost-job/", "safety/"):
        assert phone.open(f"/{folder}/{kind}").page.evaluate(BROKEN, [selector, wanted]) == [], kind


def test_everything_can_be_reached_and_left_by_keyboard(visit):
    phone = visit().open("/en/lost-job/", "ready")
    phone.page.wait_for_selector(".sc-question")
    names = []
    for _ in range(60):
        phone.page.keyboard.press("Tab")
        names.append(phone.page.evaluate("(document.activeElement.innerText || document.activeElement.id || document.activeElement.name || document.activeElement.tagName).trim().slice(0, 40)"))
        shown = phone.page.evaluate("document.activeElement === document.body || document.activeElement.getBoundingClientRect().height > 0")
        assert shown, names[-1]
        if names[-1] == "BODY":
            break

    assert names[0] == "Go to the text"
    assert {"Continue", "Menu"} <= set(names)
    assert len(names) > len(set(names)) or "BODY" in names, "no trap"


def test_the_tree_reads_as_a_person_would(visit):
    phone = visit().open(f"/en/{ANSWER}", "answered")
    tree = phone.page.locator("body").aria_snapshot()

    order = ["Go to the text", "banner", "main", "heading", "You have time", "Who to call"]
    places = [tree.find(text) for text in order]
    assert -1 not in places, tree[:500]
    assert re.search(r'link ".*0\d{1,3}-\d{2,4}-\d{3,4}', tree), "a number is named as a link that calls"
    assert "Monday, 30 November 2026" in tree
    assert not re.search(r"- (button|link|textbox|combobox)\s*$", tree, re.M), "nothing without a name"
