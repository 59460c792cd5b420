"""No English is left in the built pages of another language: what is seen, what is read aloud, what a search shows."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.test_site import PAGES, SITE, name
from theme.hooks.languages import LANGUAGES
from tools.scripts import LETTERS, english_runs, is_native, is_sentence, running

pytestmark = pytest.mark.built
FOLDERS = {language.folder: language.lang for language in LANGUAGES[1:]}
OWN = [page for page in PAGES if name(page).split("/")[0] in FOLDERS]
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
NOT_READ = {"code", "pre", "script", "style"}
BLOCKS = set("p li td th h1 h2 h3 h4 h5 h6 summary button dt dd figcaption caption title option label legend a".split())
SPOKEN = ("alt", "aria-label", "title", "placeholder")
TOLD = {"description", "og:title", "og:description"}


class Runs(HTMLParser):
    """Collects (language, text) of each block, label and description."""

    def __init__(self):
        super().__init__()
        self.open: list[tuple[str, str, int]] = []  # name of an element, language, block
        self.runs: dict[tuple[int, str], str] = {}
        self.blocks = 0
        self.titled = ""

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        before = self.open[-1] if self.open else ("", "", 0)
        lang = attributes.get("lang", before[1])
        for said in [attributes[key] for key in SPOKEN if attributes.get(key)]:
            self.add(lang, said)
        if TOLD & {attributes.get("name"), attributes.get("property")}:
            self.add(self.titled, attributes["content"])  # the head tells of what is shown, a page in English too
        if tag == "title":
            self.titled = lang
        self.blocks += tag in BLOCKS
        if tag not in VOID:
            self.open.append((tag, lang, self.blocks if tag in BLOCKS else before[2]))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.open and not NOT_READ & {tag for tag, _, _ in self.open}:
            _, lang, block = self.open[-1]
            self.runs[block, lang] = self.runs.get((block, lang), "") + data

    def add(self, lang: str, text: str):
        self.blocks += 1
        self.runs[self.blocks, lang] = text

    def of(self, lang: str) -> list[str]:
        texts = (re.sub(r"\s+", " ", running(text)).strip() for (_, own), text in self.runs.items() if own == lang)
        return [text for text in texts if text]


@cache
def runs(page: Path) -> Runs:
    reader = Runs()
    reader.feed(page.read_text("utf-8"))
    return reader


@cache
def english_sentences(page: str) -> set[str]:
    return {text for text in runs(SITE / "en" / page).of("en") if is_sentence(text)}


def leftover(texts: list[str], folder: str, english: set[str]) -> list[str]:
    if folder not in LETTERS:
        return [text for text in texts if text in english]
    return [text for text in texts if english_runs(text) or not is_native(text, folder)]


@pytest.mark.parametrize("page", OWN, ids=name)
def test_what_says_it_is_in_the_language_of_the_page_is(page):
    folder, _, path = name(page).partition("/")

    assert leftover(runs(page).of(FOLDERS[folder]), folder, english_sentences(path)) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_feed_of_changes_is_in_its_language(folder):
    def titles(one: str) -> list[str]:
        root = ElementTree.parse(SITE / one / "changes.xml").getroot()
        return [running(title.text) for title in root.iter("{http://www.w3.org/2005/Atom}title")]

    assert leftover(titles(folder), folder, set(titles("en"))) == []


def test_english_in_a_page_of_another_language_is_found():
    assert leftover(["Call one of the lines today"], "es", {"Call one of the lines today"})
    assert leftover(["今日 call one of the lines today"], "ja", set())
    assert not leftover(["Llame hoy a una línea", "Hello Work"], "es", {"Call one of the lines today"})
