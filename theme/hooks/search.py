"""/<language>/search/ and what it searches: one file for each language, assets/search-<hash>/<language>.json.

    {"pages": [{"address": "lost-job/", "title": "I lost my job", "also": "fired, laid off",
                "parts": [{"id": "by-when", "heading": "By when", "text": "14 days.\nCount from ..."}]}]}

A part is what stands under a heading; a block of its text is a line; readings stand in ruby notation; "also" are words
that people type. No text in it is in another language: a page that is shown in English is found by its title and
"also".
"""

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from theme.hooks.languages import LANGUAGES, is_untranslated

SAID = ("search.field", "search.count", "search.none", "search.failed", "site.untranslated")
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "div", "caption", "summary", "figcaption"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
NOT_READ = {"rp", "sup", "svg"}
"""The brackets around readings, the numbers of sources, drawings."""


def is_read(tag: str, attributes: dict[str, str | None]) -> bool:
    """Not the list of sources, and not what stands in a check until its script has come."""
    return tag not in NOT_READ and not tag.startswith("shirube-") and attributes.get("class") != "sources"


class Parts(HTMLParser):
    """Cuts the HTML of a page at its headings."""

    def __init__(self):
        super().__init__()
        self.parts: list[dict] = []
        self.text: list[str] = []
        self.skipped: tuple[str, int] = ("", 0)  # an element that is not read, and how many of its name are open

    def handle_starttag(self, tag, attrs):
        skipped, depth = self.skipped
        if depth:
            self.skipped = (skipped, depth + (tag == skipped))
        elif not is_read(tag, dict(attrs)):
            self.skipped = (tag, 1)
        elif tag in HEADINGS:
            self.close_part()
            self.parts.append({"id": dict(attrs)["id"], "heading": "", "text": ""})
        else:
            self.text += {"ruby": "｜", "rt": "《", "br": " "}.get(tag, "\n" if tag in BLOCKS else "")

    def handle_endtag(self, tag):
        skipped, depth = self.skipped
        if depth:
            self.skipped = (skipped, depth - (tag == skipped))
        elif tag in HEADINGS:
            self.parts[-1]["heading"] = lines("".join(self.text))
            self.text = []
        else:
            self.text += "》" if tag == "rt" else "\n" if tag in BLOCKS else ""

    def handle_data(self, data):
        if not self.skipped[1]:
            self.text.append(data.replace("\n", " "))

    def close_part(self):
        if self.parts:
            self.parts[-1]["text"] = lines("".join(self.text))
        self.text = []


def lines(text: str) -> str:
    """One line for each block that says anything."""
    return "\n".join(line for line in (re.sub(r"\s+", " ", line).strip() for line in text.split("\n")) if line)


def parts(content: str) -> list[dict]:
    parser = Parts()
    parser.feed(content)
    parser.close_part()
    return parser.parts


def described(page, texts: dict[str, str]) -> dict:
    """A page as it is searched: all its text, or, where that is English, what else people call it."""
    address = page.url.partition("/")[2]
    known = {"address": address, "title": page.title}
    known |= {"also": texts[key]} if (key := f"search.also.{address.strip('/')}") in texts else {}
    if is_untranslated(page):
        return known | {"lang": LANGUAGES[0].lang, "parts": [{"id": "", "heading": "", "text": ""}]}
    return known | {"parts": parts(page.content)}


def index(pages, texts: dict[str, str]) -> bytes:
    """`pages`: those of the menu, in one language; its `texts`."""
    found = [described(page, texts) for page in pages]
    found = [page for page in found if "also" in page or "lang" not in page]
    return json.dumps({"pages": found}, ensure_ascii=False, separators=(",", ":")).encode()


def path_of(content: bytes, folder: str) -> str:
    """In a folder named after it, as what theme/hooks/assets.py publishes: it may be cached for ever."""
    return f"assets/search-{hashlib.sha256(content).hexdigest()[:8]}/{folder}.json"


def on_page_context(context, page, config, nav):
    """Every page of the language has its text by now."""
    if page.meta.get("script") != "search":
        return context
    texts = context["words"]
    page.title = texts["search.title"]
    content = index(nav.pages, texts)
    path = path_of(content, context["language"].folder)
    file = Path(config.site_dir) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return context | {"index": path, "search_words": {key: texts[key] for key in SAID}}
