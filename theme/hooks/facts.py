"""Figures, dates, phone numbers and sources in the guides come from the package: nobody types them into Markdown.

    {{ deadline.organisation-left.length }}   14 days
    {{ figure.notice-fine }}                  200,000 yen
    {{ line.isa-info.phone }}                 a link that calls; also .hours and .languages
    {{ source.ica-19-16 }}                    a link to the article, with the day it was checked

A name that the package does not know fails the build.
"""

import html
import logging
import re
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from checker import catalogue
from theme.hooks.languages import LANGUAGES, is_untranslated, language_of, words

LOG = logging.getLogger("mkdocs.hooks.facts")
MARKER = re.compile(r"\{\{ *([a-z]+)\.([a-z0-9-]+)(?:\.([a-z-]+))? *\}\}")
ASCII_DIGITS = {ord(char): str(int(char)) for char in "၀၁၂၃၄၅၆၇၈၉०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩"}
READINGS_OF_DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
    10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip


@cache
def book(kind: str) -> dict[str, dict]:
    """Id -> what the package says of the deadline, figure, line or source."""
    plural = {"deadline": "deadlines", "figure": "figures", "line": "lines", "source": "sources"}[kind]
    if not hasattr(catalogue, f"{plural}_json"):
        return {}
    rows = getattr(catalogue, f"{plural}_json")()[plural]
    return rows if isinstance(rows, dict) else {row["id"]: row for row in rows}


def number_with_unit(number: int, unit: str, folder: str, locale: str) -> str:
    """14, "days" -> "14 days", "14日", in plain Japanese "｜14日《じゅうよっか》"."""
    single = unit.removesuffix("s")
    if folder == "ja-Hira":
        reading = READINGS_OF_DAYS.get(number) if single == "day" else None
        kana = {"day": "日《にち》", "month": "か月《げつ》", "year": "年《ねん》", "hour": "時間《じかん》", "week": "週間《しゅうかん》"}
        return f"｜{number}日《{reading}》" if reading else f"{number}{kana[single]}"
    name = f"duration-{single}"
    text = format_unit(number, name, "long", locale=locale)
    text = format_unit(number, name, "short", locale=locale) if name in text else text
    return (text.replace(" ", "") if locale in ("ja", "zh") else text).translate(ASCII_DIGITS)


def day(value: date, folder: str, locale: str) -> str:
    if folder == "ja-Hira":
        of_month = number_with_unit(value.day, "days", folder, locale)
        return f"{value.year}年《ねん》{value.month}月《がつ》{of_month}"
    return format_date(value, "long", locale=locale).translate(ASCII_DIGITS)


def current(entries: list[dict], on: date) -> dict:
    """Of entries with their first day in "from", the one in force."""
    return [entry for entry in entries if date.fromisoformat(entry["from"]) <= on][-1]


def length(deadline: dict, folder: str, locale: str, on: date) -> str:
    found = deadline["length"]
    found = current(found, on)["length"] if isinstance(found, list) else found
    ((unit, number),) = found.items()
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
            number = format_decimal(value, locale=locale).translate(ASCII_DIGITS)
            return words(folder)["site.yen"].replace("{number}", number)
        case "number":
            return format_decimal(value, locale=locale).translate(ASCII_DIGITS)
    return number_with_unit(value, unit, folder, locale)


def phone(number: str) -> str:
    return f'<a class="tel" href="tel:{re.sub(r"[^0-9+]", "", number)}">{number}</a>'


def source(row: dict, folder: str, locale: str) -> str:
    checked = format_date(date.fromisoformat(row["verified-on"]), "medium", locale=locale).translate(ASCII_DIGITS)
    name = html.escape(" ".join(part for part in (row["law"], row["article"]) if part))
    checked = words(folder)["site.source-day"].replace("{day}", checked)
    label = f'<span lang="ja">{name}</span>'
    link = f'<a href="{html.escape(row["url"])}" rel="noreferrer">{label}</a>' if row.get("url") else label
    return f'<small class="source">({link}, {checked})</small>'


def fact(kind: str, name: str, part: str | None, folder: str, locale: str, on: date) -> str:
    """The text or HTML for one marker; KeyError for what the package does not know."""
    row = book(kind)[name]
    match kind, part:
        case "deadline", "length":
            return length(row, folder, locale, on)
        case "figure", None:
            return figure(row, folder, locale, on)
        case "source", None:
            return source(row, folder, locale)
        case "line", "phone":
            return phone(row["phone"])
        case "line", "hours":
            return words(folder)[f"line.{name}.hours"]
        case "line", "languages":
            names = (Locale.parse(locale).languages.get(code, code) for code in row["languages"])
            return ", ".join(names)
    raise KeyError(part)


def expanded(markdown: str, folder: str, locale: str, on: date) -> tuple[str, list[str]]:
    """The text with its facts, and the markers that name nothing."""
    unknown: list[str] = []

    def replace(match: re.Match) -> str:
        try:
            return fact(match[1], match[2], match[3], folder, locale, on)
        except (KeyError, AttributeError):
            unknown.append(match[0])
            return match[0]

    return MARKER.sub(replace, markdown), unknown


def day_of_the_law() -> date | None:
    """The last day on which somebody looked whether a source still says what we say."""
    return max((date.fromisoformat(row["verified-on"]) for row in book("source").values()), default=None)


def on_env(env, config, files):
    config.extra |= {"version": catalogue.VERSION, "day_of_the_law": day_of_the_law()}
    env.globals["day"] = day
    return env


def on_page_markdown(markdown, page, config, files):
    language = language_of(page.file.src_uri)
    language = LANGUAGES[0] if is_untranslated(page.file) else language
    text, unknown = expanded(markdown, language.folder, language.locale, date.today())
    for marker in unknown:
        LOG.warning(f"{page.file.src_uri}: the package knows no {marker}")
    return text
