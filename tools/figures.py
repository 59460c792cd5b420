"""Does a translation say the figures of the English? All its numbers and markers, and none of its own.

A number that the English has in words ("two weeks", "type (ii)") may be in digits elsewhere. What differs and is right
all the same stands in ALSO_RIGHT.
"""

import re
from collections import Counter
from functools import cache

from babel import Locale

from theme.hooks.ruby import NOTATION

NUMBER = re.compile(r"[0-9]+(?:[.,:][0-9]+)*")
MARKER = re.compile(r"\{\{[^}]*\}\}|\{[^{}#]*\}")
ADDRESS = re.compile(r"https?://\S+|\]\([^)]*\)|\{ #[a-z0-9-]+ \}|<[^>]+>|`[^`]*`")
MEANING = re.compile("〈[^〉]*〉")
"""Of an official term in plain Japanese; its figures are the term's own."""
COVID = re.compile(r"(?:COVID|КОВИД|โควิด|코로나)[-‑]?19")
TIME = re.compile(r"午([前後])([0-9]+)時(?:([0-9]+)分)?")

COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
IN_WORDS = (
    {word: str(number) for words in (COUNTS, ORDINALS) for number, word in enumerate(words)}
    | {"(i)": "1", "a": "1", "once": "1", "(ii)": "2", "both": "2", "half": "2", "twice": "2", "(iii)": "3"}
    | {"yearly": "1", "double": "2", "doubles": "2", "day and night": "24"}
)
DATED, INSIDE = r"(?<=[0-9] )(?:{0})\b|\b(?:{0})(?= [0-9])", r"(?<=[a-z,] )(?:{})\b"
"""A month beside a day or a year; a month at all, which "may" at the head of a sentence is not."""
WORD = re.compile("|".join(rf"(?<![a-z]){re.escape(word)}(?![a-z])" for word in sorted(IN_WORDS, key=len)[::-1]))

ALSO_RIGHT = {
    # Japanese says 1行 for "line", 1年 for "of a year", 2回目 for "again", 1号 where the English leaves the type out.
    "ja": {
        "deadline.designated-activities-year.name": "1",
        "embed.copy": "1",
        "embed.line": "1",
        "finding.ssw-criteria.total-stay.no": "6",
        "highly-skilled-points.category.b": "1",
        "refugee-application.value.stay-months": "1",
        "sheet.other-language": "1",
        "ssw-criteria.type.question": "1 2",
        "ssw-total-stay.periods.preparation": "1",
        "departure-order#coming-back": "2",
        "highly-skilled-points#what-it-gives": "2",
        "highly-skilled-points#who-it-is-for": "1",
        "how-long-may-i-stay#who-it-is-for": "1",
        "intern-quota#employees": "1 2",
        "supervising-organisation#audits": "4",
        "training-stages#audits": "1",
        # Plain Japanese counts, gives an example, or says the thing itself: New Year is 12月 and 1月, to lose all is 0.
        "consultation#interns": "12",
        "consultation#law": "3",
        "intern-quota#not-confirmed": "1.5",
        "leaving-japan#think-first": "0",
        "line.human-rights.hours": "12 1",
        "sending-organisation#head": "12",
        "ssw-criteria#japanese": "3",
    },
    "ko": {"deadline.designated-activities-year.name": "1"},
    "zh": {"intern-stage.occupation-transferable.hint": "2", "ssw-total-stay.ssw-2-test-percent.hint": "100"},
}


@cache
def months(locale: str) -> dict[str, str]:
    """Names of the months, those that are words: {"November": "11"}."""
    names = Locale.parse(locale).months["format"]["wide"]
    return {name: str(number) for number, name in names.items() if not name[0].isdigit()}


def named_months(text: str, locale: str, pattern: str = "(?i:{})") -> Counter:
    """Months by number, where `pattern` finds one of their names."""
    names = {name.lower(): number for name, number in months(locale).items()}
    name = "|".join(map(re.escape, sorted(months(locale), key=len)[::-1]))
    return Counter(names[found.lower()] for found in re.findall(pattern.format(name), text)) if names else Counter()


def on_24_hours(time: re.Match) -> str:
    return f"{int(time[2]) + 12 * (time[1] == '後')}:{int(time[3] or 0):02}"


def running(text: str) -> str:
    """Without readings, meanings and addresses; hours as 17:00."""
    text = MEANING.sub("", NOTATION.sub(lambda match: match[1] or match[3], ADDRESS.sub(" ", text)))
    return COVID.sub("", TIME.sub(on_24_hours, text))


def markers(text: str) -> Counter:
    return Counter(MARKER.findall(text))


def numbers(text: str) -> Counter:
    return Counter(NUMBER.findall(MARKER.sub(" ", text)))


def faults(english: str, translation: str, locale: str, also_right: str = "") -> list[str]:
    """What is missing and what is too much, of numbers and markers."""
    source, other = running(english), running(translation)
    wanted = numbers(source) + named_months(source, "en", DATED)
    in_words = Counter(IN_WORDS[word] for word in WORD.findall(source.lower())) + named_months(source, "en", INSIDE)
    allowed = wanted + in_words + Counter(also_right.split())
    said = numbers(other)
    named = named_months(other, locale)
    lacking = wanted - said - named + (markers(english) - markers(translation))
    own = said - allowed + (markers(translation) - markers(english))
    return [f"{one} is missing" for one in lacking] + [f"{one} is not in the English" for one in own]
