"""How a language writes days, from CLDR: for the languages that Chrome's own Intl does not know.

Those are Burmese, Khmer, Nepali and Mongolian (Chromium 156, `Intl.DateTimeFormat.supportedLocalesOf`).
"""

import re
from datetime import timedelta

from babel import Locale
from babel.dates import format_timedelta

from theme.hooks.facts import ASCII_DIGITS, number_with_unit

TOKEN = re.compile(r"'([^']*)'|(y+|M+|L+|d+|E+|c+)")
EIGHT = 8
UNITS = ("day", "month", "year")
NAMES = {"y": "{year}", "M": "{month}", "L": "{month}", "d": "{day}", "E": "{weekday}", "c": "{weekday}"}


def pattern(locale: Locale) -> str:
    """A whole day: "{year}၊ {month} {day}၊ {weekday}"."""
    source = locale.date_formats["full"].pattern
    named = TOKEN.sub(lambda found: found[1] if found[1] is not None else NAMES[found[2][0]], source)
    return named.translate(ASCII_DIGITS)


def counted(text: str) -> str:
    """{0} for the eight, which CLDR may have written in the language's own digits."""
    return re.sub(r"\d", lambda digit: "{0}" if int(digit[0]) == EIGHT else digit[0], text)


def from_today(days: int, locale: Locale) -> str:
    """In {0} days, {0} days ago."""
    wide = {"granularity": "day", "threshold": 1000, "add_direction": True}
    return counted(format_timedelta(timedelta(days=days), locale=locale, **wide))


def calendar(code: str) -> dict:
    """Months, weekdays (Sunday first), and the patterns of a day, of days from today and of lengths."""
    locale = Locale.parse(code)
    return {
        "months": [locale.months["format"]["wide"][number] for number in range(1, 13)],
        "short": [locale.months["format"]["abbreviated"][number] for number in range(1, 13)],
        "weekdays": [locale.days["format"]["wide"][number] for number in (6, 0, 1, 2, 3, 4, 5)],
        "day": pattern(locale),
        "ahead": from_today(EIGHT, locale),
        "ago": from_today(-EIGHT, locale),
        "units": {unit: counted(number_with_unit(EIGHT, unit, code, code)) for unit in UNITS},
    }
