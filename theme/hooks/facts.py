"""Figures, dates, phone numbers and sources in the guides come from the package: nobody types them into Markdown.

    {{ deadline.organisation-left.length }}   14 days
    {{ figure.notice-fine }}                  200,000 yen
    {{ line.isa-info.phone }}                 a link that calls; also .hours and .languages
    {{ source.ica-19-16 }}                    [1], and the article at the foot of the page, with the day it was checked
    {{ table.changes }}                       a table of the rule book (theme/hooks/tables.py)
    {{ drawing.special-period }}              a drawing with the reader's words (theme/hooks/drawings.py)

A name that the package does not know fails the build.
"""

import html
import logging
import re
from datetime import date
from functools import cache, partial

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from checker import catalogue
from checker.law import review_day
from theme.hooks.drawings import drawing
from theme.hooks.languages import is_untranslated, language_of, words
from theme.hooks.tables import TABLES

LOG = logging.getLogger("mkdocs.hooks.facts")
MARKER = re.compile(r"(?: (?=\{\{ *source))?\{\{ *([a-z]+)\.([a-z0-9-]+)(?:\.([a-z-]+))? *\}\}")
DIGITS = "၀၁၂၃၄၅၆၇၈၉०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩"
ASCII_DIGITS = {ord(char): str(int(char)) for char in DIGITS}
ASCII_DIGITS[0x202F] = "\N{NO-BREAK SPACE}"  # few fonts have the narrow one
UNITS_IN_PLAIN_JAPANESE = {
    "day": "日《にち》",
    "week": "週間《しゅうかん》",
    "month": "か月《げつ》",
    "year": "年《ねん》",
    "hour": "時間《じかん》",
}
READINGS_OF_DAYS = {
    2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip


@cache
def book(kind: str, on: date | None = None) -> dict[str, dict]:
    """Id -> what the package says of the deadline, figure, line or source; of a line's entries, the one of that day."""
    plural = {"deadline": "deadlines", "figure": "figures", "line": "lines", "source": "sources"}[kind]
    rows = getattr(catalogue, f"{plural}_json")()[plural]
    return rows if isinstance(rows, dict) else {row["id"]: row for row in sorted(rows, key=partial(rank, on))}


def rank(on: date | None, row: dict) -> tuple[bool, str]:
    """Sorts an entry in force behind one that is not, a later behind an earlier: the last of an id wins."""
    return in_force(row, on or date.today()), row.get("since", "")


def in_force(row: dict, on: date) -> bool:
    return row.get("since", "") <= on.isoformat() <= (row.get("until") or "9999")


def number_with_unit(number: int, unit: str, folder: str, locale: str) -> str:
    """14, "days" -> "14 days", "14日", in plain Japanese "｜14日《じゅうよっか》"."""
    single = unit.removesuffix("s")
    if folder == "ja-Hira":
        reading = READINGS_OF_DAYS.get(number) if single == "day" else None
        return f"｜{number}日《{reading}》" if reading else f"{number}{UNITS_IN_PLAIN_JAPANESE[single]}"
    name = f"duration-{single}"
    text = format_unit(number, name, "long", locale=locale)
    text = format_unit(number, name, "short", locale=locale) if name in text else text
    if locale in ("ja", "zh"):
        text = text.replace(" ", "")
    return text.replace(" mga ", " ").translate(ASCII_DIGITS)  # Filipino counts without the plural word


def day(value: date, folder: str, locale: str) -> str:
    if folder == "ja-Hira":
        of_month = "｜1日《ついたち》" if value.day == 1 else number_with_unit(value.day, "days", folder, locale)
        return f"{value.year}年《ねん》{value.month}月《がつ》{of_month}"
    return format_date(value, "long", locale=locale).translate(ASCII_DIGITS)


def current(entries: list[dict], on: date) -> dict:
    """Of entries with their first day in "from", the one in force."""
    return [entry for entry in entries if date.fromisoformat(entry["from"]) <= on][-1]


def length(deadline: dict, folder: str, locale: str, on: date) -> str:
    """How long one has; a deadline that is the day of the event itself has no length but a sentence."""
    found = deadline["length"]
    found = current(found, on)["length"] if isinstance(found, list) else found
    ((unit, number),) = found.items()
    if number == 0:
        return words(folder)["site.on-the-day"]
    return number_with_unit(number, unit.removesuffix("-before"), folder, locale)


def figure(row: dict, folder: str, locale: str, on: date) -> str:
    """A row is {"unit", "value"} or {"unit", "values": [{"from", "value"}]}."""
    value, unit = row["value"] if "value" in row else current(row["values"], on)["value"], row["unit"]
    match unit:
        case "date":
            return day(date.fromisoformat(value), folder, locale)
        case "percent":
            return format_percent(value / 100, locale=locale).translate(ASCII_DIGITS)
        case "yen":
            return words(folder)["site.yen"].replace("{number}", f"{value:,}")  # as on a Japanese bill
        case "number":
            return format_decimal(value, locale=locale).translate(ASCII_DIGITS)
    return number_with_unit(value, unit, folder, locale)


def phone(number: str) -> str:
    return f'<a class="tel" href="tel:{re.sub(r"[^0-9+]", "", number)}">{number}</a>'


def mark(number: int, id: str) -> str:
    """Stays on the line of the word before it."""
    return f'\N{NO-BREAK SPACE}<sup><a href="#source-{id}">[{number}]</a></sup>'


def source(id: str, row: dict, folder: str, locale: str) -> str:
    """One entry of the list at the foot of the page: the article, linked, and the day somebody last read it."""
    checked = format_date(date.fromisoformat(row["verified-on"]), "medium", locale=locale).translate(ASCII_DIGITS)
    name = html.escape(" ".join(dict.fromkeys(part for part in (row["law"], row["article"], row["title"]) if part)))
    link = f'<a href="{html.escape(row["url"])}" rel="noreferrer">{name}</a>' if row["url"] else name
    due = review_day(date.fromisoformat(row["verified-on"])) < date.today()
    amber = f' <strong class="due">{words(folder)["site.source-due"]}</strong>' if due else ""
    day = words(folder)["site.source-day"].replace("{day}", checked)
    return f'<li id="source-{id}"><span lang="ja">{link}</span> ({day}){amber}</li>'


def sources(ids: list[str], folder: str, locale: str) -> str:
    if not ids:
        return ""
    entries = "".join(source(id, book("source")[id], folder, locale) for id in ids)
    title = words(folder)["site.sources"]
    return f'\n\n<section class="sources"><h2 id="sources">{title}</h2><ol>{entries}</ol></section>\n'


def fact(kind: str, name: str, part: str | None, folder: str, locale: str, on: date) -> str:
    """The text or HTML for one marker; KeyError for what the package does not know."""
    row = book(kind, on)[name]
    match kind, part:
        case "deadline", "length":
            return length(row, folder, locale, on)
        case "figure", None:
            return figure(row, folder, locale, on)
        case "line", "phone":
            return phone(row["phone"])
        case "line", "hours":
            return words(folder)[f"line.{name}.hours"]
        case "line", "languages":
            names = (Locale.parse(locale).languages.get(code, code) for code in row["languages"])
            return ", ".join(names)
    raise KeyError(part)


def expanded(markdown: str, folder: str, locale: str, on: date) -> tuple[str, list[str]]:
    """The text with its facts and, at its foot, its sources; and the markers that name nothing."""
    cited: list[str] = []
    unknown: list[str] = []

    def replace(match: re.Match) -> str:
        kind, name, part = match.groups()
        try:
            if kind == "table":
                return TABLES[name](folder, partial(day, folder=folder, locale=locale))
            if kind == "drawing":
                return drawing(name, words(folder), partial(MARKER.sub, replace))
            if kind == "source" and name in book(kind):
                cited.extend([] if name in cited else [name])
                return mark(cited.index(name) + 1, name)
            return fact(kind, name, part, folder, locale, on)
        except KeyError:
            unknown.append(match[0])
            return match[0]

    text = MARKER.sub(replace, markdown)
    return text + sources(cited, folder, locale), unknown


def day_of_the_law() -> date | None:
    """The last day on which somebody looked whether a source still says what we say."""
    return max((date.fromisoformat(row["verified-on"]) for row in book("source").values()), default=None)


def on_env(env, config, files):
    config.extra |= {"version": catalogue.VERSION, "day_of_the_law": day_of_the_law()}
    env.globals["day"] = day
    return env


def on_page_markdown(markdown, page, config, files):
    language = language_of(page.file.src_uri)
    text, unknown = expanded(markdown, language.folder, language.locale, date.today())
    for marker in () if is_untranslated(page) else unknown:
        LOG.warning(f"{page.file.src_uri}: the package knows no {marker}")
    return text
