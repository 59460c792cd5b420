"""What a check shows when no Python can run or JavaScript is off: whom to call, and how many days there are.

It stands inside <shirube-check> as the element's own children, made from the same rules; the element takes it away when
it has something better and puts it back when it fails. Before it a sentence, hidden until the page knows that its
address holds answers (EARLY in assets.py): the first paint then says that an answer is coming.
"""

import re
from datetime import date

from checker import checks
from theme.hooks.facts import book, in_force, length, phone
from theme.hooks.languages import is_untranslated, language_of, words
from theme.hooks.ruby import ruby
from tools.words import Language, deadlines_of

ELEMENT = re.compile(r'(?:<p>)?<shirube-check( check="([a-z-]+)"[^>]*)></shirube-check>(?:</p>)?')


def table(caption: str, pairs: list[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th scope=row>{name}</th><td>{value}</td></tr>" for name, value in pairs)
    return f"<table><caption>{caption}</caption><tbody>{rows}</tbody></table>" if pairs else ""


def days(check, language: Language, on: date) -> list[tuple[str, str]]:
    """(what to do, how long) of each deadline."""
    found, texts = [book("deadline")[id] for id in deadlines_of(check)], words(language.folder)
    return [(texts[f"deadline.{r['id']}.name"], length(r, language.folder, language.locale, on)) for r in found]


def lines(topic: str | None, language: Language, on: date) -> list[tuple[str, str]]:
    """(name, phone) of each line on the topic that speaks the reader's language."""
    spoken, texts = language.lang.split("-")[0], words(language.folder)
    rows = [row for row in book("line", on).values() if row["listed"] and in_force(row, on)]
    found = [row for row in rows if spoken in row["languages"] and topic in (None, "any", *row["topics"])]
    return [(texts[f"line.{row['id']}.name"], phone(row["phone"])) for row in found]


def fallback(id: str | None, language: Language, on: date | None = None) -> str:
    """Tables of the check `id`: whom to call, how many days; without an id, whom to call."""
    texts, check, on = words(language.folder), checks.find(id), on or date.today()
    tables = table(texts["site.fallback-lines"], lines(check and check.lines_topic, language, on))
    if check:
        tables += table(texts["site.fallback-days"], days(check, language, on))
    return ruby(f"<noscript><p>{texts['site.no-script']}</p></noscript>{tables}")


def children(id: str | None, language: Language) -> str:
    """Of <shirube-check> on a page."""
    waiting = f'<p class="sc-waiting" hidden>{words(language.folder)["page.waiting"]}</p>'
    return ruby(waiting) + fallback(id, language)


def filled(content: str, language: Language, foreign: bool = False) -> str:
    """The HTML of a page with every empty <shirube-check> filled; `foreign` on a page that stands in English."""
    lang = f' lang="{language.lang}"' if foreign else ""
    return ELEMENT.sub(lambda m: f"<shirube-check{m[1]}{lang}>{children(m[2], language)}</shirube-check>", content)


def on_env(env, config, files):
    env.globals["check_children"] = children
    return env


def on_page_content(content, page, config, files):
    return filled(content, language_of(page.url), is_untranslated(page))
