"""What was built, read as a browser, a search engine and a screen reader read it."""

import html
import re
import xml.etree.ElementTree as ET
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from theme.hooks.assets import policy_hash
from theme.hooks.languages import LANGUAGES, words
from theme.hooks.ruby import ruby

pytestmark = pytest.mark.built
SITE = Path(__file__).parent.parent / "site"
PAGES = sorted(page for page in SITE.rglob("*.html") if page.name != "takeaway.html")
HOST = "https://shirube.test"
LOADS = {"link": "href", "script": "src", "img": "src", "iframe": "src"}
FRONT, LOST = "index.html", "404.html"
MADE = {"embed", "search"}  # pages that no guide stands behind
FOUND = [page for page in PAGES if page.name != LOST and page.parent.name not in MADE]
"""What search engines may list."""


class Reader(HTMLParser):
    """Collects the start tags of a page with their attributes."""

    def __init__(self):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict]:
        return [attributes for name, attributes in self.tags if name == tag]


@cache
def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader


def name(path: Path) -> str:
    return path.relative_to(SITE).as_posix()


def loaded(path: Path) -> list[str]:
    """Addresses that the page makes the browser fetch, by the HTML alone."""
    found = []
    for tag, attribute in LOADS.items():
        for attributes in read(path).all(tag):
            if attributes.get("rel") not in ("canonical", "alternate") and attributes.get(attribute):
                found.append(attributes[attribute])
    return list(dict.fromkeys(found))


def target(path: Path, address: str) -> Path:
    """The file behind an address on a page."""
    path_of_url = urlsplit(urljoin(f"{HOST}/{name(path).removesuffix('index.html')}", address)).path.lstrip("/")
    return SITE / (path_of_url + "index.html" if path_of_url.endswith("/") or not path_of_url else path_of_url)


every_page = pytest.mark.parametrize("path", PAGES, ids=name)


def test_english_has_an_address_of_its_own_like_every_language():
    for language in LANGUAGES:
        assert (SITE / language.folder / "lost-job/index.html").exists()


@every_page
def test_the_page_says_its_language(path):
    folder = name(path).split("/")[0]
    wanted = {language.folder: language.lang for language in LANGUAGES}.get(folder, "en")

    assert read(path).all("html")[0]["lang"] == wanted


@every_page
def test_a_page_that_is_not_translated_says_so_and_marks_its_english(path):
    folder, page = name(path).split("/")[0], name(path).partition("/")[2]
    own = Path("docs") / folder / (page.removesuffix("/index.html").removesuffix("index.html") + ".md")
    is_guide = folder in {language.folder for language in LANGUAGES} and path.parent.name not in MADE
    if is_guide and folder != "en" and not (SITE.parent / str(own).replace("/.md", "/index.md")).exists():
        assert read(path).all("main")[0]["lang"] == "en"
        assert [aside for aside in read(path).all("aside") if aside.get("lang")]
    elif is_guide:
        assert "lang" not in read(path).all("main")[0]


@every_page
def test_a_policy_stands_before_anything_that_loads(path):
    tags = [tag for tag, attributes in read(path).tags if tag in LOADS or "http-equiv" in attributes]
    policies = [meta["content"] for meta in read(path).all("meta") if "http-equiv" in meta]

    assert tags[0] == "meta"
    assert len(policies) == 1
    assert "'unsafe-inline'" not in policies[0]
    assert re.search(r"script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+')?;", policies[0])
    assert re.search(r"default-src 'none'", policies[0])


@every_page
def test_nothing_is_inline_that_the_policy_would_refuse(path):
    text = path.read_text("utf-8")
    policy = next(meta["content"] for meta in read(path).all("meta") if "http-equiv" in meta)

    assert all(policy_hash(script) in policy for script in re.findall(r"<script>(.*?)</script>", text, re.S))
    assert not [s for s in read(path).all("script") if s and "src" not in s and s["type"] != "application/json"]
    assert not read(path).all("style")
    assert not [tag for tag, attributes in read(path).tags if "style" in attributes]
    assert not [tag for tag, attributes in read(path).tags if any(key.startswith("on") for key in attributes)]


@every_page
def test_nothing_is_loaded_from_another_host(path):
    assert not [address for address in loaded(path) if urlsplit(address).netloc]


@every_page
def test_everything_the_page_loads_is_there(path):
    assert not [address for address in loaded(path) if not target(path, address).is_file()]


@every_page
def test_links_inside_the_site_lead_somewhere(path):
    links = [link["href"] for link in read(path).all("a") if not urlsplit(link["href"]).scheme]

    for link in links:
        address, _, anchor = link.partition("#")
        file = target(path, address) if address else path
        assert file.is_file(), link
        if anchor and "=" not in anchor:
            assert anchor in {attributes.get("id") for _, attributes in read(file).tags}, link


@every_page
def test_addresses_do_not_depend_on_where_the_site_lies(path):
    if name(path) == LOST:
        return
    links = [link["href"] for link in read(path).all("a")] + loaded(path)

    assert not [link for link in links if link.startswith("/")]


@every_page
def test_the_language_menu_leads_to_the_same_page(path):
    links = {link["hreflang"]: link["href"] for link in read(path).all("a") if "data-language-link" in link}
    page = name(path).partition("/")[2] if name(path) not in (FRONT, LOST) else "index.html"

    if path.parent.name == "embed":
        return
    assert set(links) == {language.lang for language in LANGUAGES}
    for language in LANGUAGES:
        assert target(path, links[language.lang]) == SITE / language.folder / page


@pytest.mark.parametrize("path", [p for p in PAGES if name(p).startswith("en/")], ids=name)
def test_ids_are_equal_in_all_languages(path):
    def headings(folder: str) -> list[str]:
        page = SITE / folder / path.relative_to(SITE / "en")
        return [attributes["id"] for tag, attributes in read(page).tags if re.fullmatch("h[1-6]", tag)]

    for language in LANGUAGES:
        assert headings(language.folder) == headings("en")


@every_page
def test_headings_have_readable_ids_and_one_stands_on_top(path):
    headings = [(tag, attributes.get("id")) for tag, attributes in read(path).tags if re.fullmatch("h[1-6]", tag)]
    tops = [tag for tag, _ in headings if tag == "h1"]

    assert len(tops) == (0 if path.parent.name == "embed" else 1)
    assert not [id for _, id in headings if id and not re.fullmatch("[a-z][a-z0-9-]*", id)]


def test_the_sitemap_lists_what_is_translated_with_its_alternates():
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    urls = ET.parse(SITE / "sitemap.xml").getroot().findall("s:url", spaces)
    docs = [page for language in LANGUAGES for page in (SITE.parent / "docs" / language.folder).rglob("*.md")]

    assert len(urls) == len(docs)
    for url in urls:
        alternates = {a.get("hreflang"): a.get("href") for a in url.findall("x:link", spaces)}
        assert "x-default" in alternates
        assert url.findtext("s:loc", "", spaces) in alternates.values()


def told(path: Path) -> dict[str, str]:
    """What the head says of a page, by name or property."""
    return {
        meta.get("name") or meta.get("property"): meta["content"]
        for meta in read(path).all("meta")
        if "content" in meta
    }


@pytest.mark.parametrize("path", FOUND, ids=name)
def test_a_page_says_what_it_is_where_it_is_found_and_where_it_is_shared(path):
    text, head = path.read_text("utf-8"), told(path)
    title = html.unescape(re.search("<title[^>]*>(.*?)</title>", text)[1])
    canonical = [link["href"] for link in read(path).all("link") if link.get("rel") == "canonical"]

    assert 5 <= len(re.sub("（[ぁ-ヶー]+）", "", title)) <= 110
    assert 25 <= len(head["description"]) <= 250
    assert (head["og:title"], head["og:description"]) == (title, head["description"])
    assert head["twitter:card"] == "summary_large_image"
    assert re.fullmatch("[a-z]{2,3}_[A-Z]{2}", head["og:locale"])
    assert len(canonical) == 1 and urlsplit(canonical[0]).netloc
    assert "robots" not in head


def test_titles_and_descriptions_are_the_language_s_own():
    for language in LANGUAGES[1:]:
        own, english = (told(SITE / folder / "lost-job/index.html") for folder in (language.folder, "en"))
        assert not {own[one] for one in ("og:title", "description", "og:locale")} & set(english.values())


@pytest.mark.parametrize("path", FOUND, ids=name)
def test_a_page_that_is_not_translated_points_at_the_english_one(path):
    canonical = next(link["href"] for link in read(path).all("link") if link.get("rel") == "canonical")
    shown = read(path).all("main")[0].get("lang", name(path).split("/")[0])

    wanted = "en/" + name(path).partition("/")[2] if shown == "en" and name(path) != FRONT else name(path)
    assert canonical.endswith("/" + wanted.removesuffix("index.html"))


def test_the_picture_beside_a_shared_link_is_there_in_the_usual_size():
    address = told(SITE / "en/lost-job/index.html")["og:image"]
    content = (SITE / "assets" / address.partition("/assets/")[2]).read_bytes()

    assert urlsplit(address).scheme in ("http", "https")
    assert [int.from_bytes(content[at : at + 4]) for at in (16, 20)] == [1200, 630]
    assert len(content) <= 300_000


def test_pages_about_danger_offer_a_quick_way_out_in_every_language():
    guides = (SITE.parent / "docs/en").glob("*.md")
    wanted = {guide.stem for guide in guides if re.search("^exit: true$", guide.read_text("utf-8"), re.M)}
    exits = {name(path).split("/", 1)[0] + "/" + path.parent.name for path in PAGES if exit_of(path)}

    assert "safety" in wanted
    assert exits == {f"{language.folder}/{page}" for language in LANGUAGES for page in wanted}
    assert exit_of(SITE / "en/safety/index.html")[0]["href"].startswith("https://")  # works without a script


def exit_of(path: Path) -> list[dict]:
    return [link for link in read(path).all("a") if "data-exit" in link]


def test_every_check_holds_the_numbers_and_the_days_for_those_without_a_script():
    for language in LANGUAGES:
        page = (SITE / language.folder / "lost-job/index.html").read_text("utf-8")
        check = re.search(r'<shirube-check check="lost-job"[^>]*>(.*?)</shirube-check>', page, re.S)

        assert check and check[1].count("<tr>") > 8
        assert 'href="tel:' in check[1]


def test_words_that_a_machine_made_say_so_in_the_embed_and_in_the_copy_to_take_away():
    for language in LANGUAGES[1:]:
        texts = words(language.folder)
        for page in ("embed/index.html", "takeaway.html"):
            told = ruby(texts["site.machine"]) in (SITE / language.folder / page).read_text("utf-8")
            assert told == texts["_machine"], (language.folder, page)


def test_no_marker_is_left_unfilled():
    assert not [name(path) for path in PAGES if re.search(r"\{\{|《|》", path.read_text("utf-8"))]
