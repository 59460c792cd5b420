"""Plain Japanese (やさしい日本語): those of its rules that a program can see, for docs/ja-Hira and locales/ja-Hira.po.

    python -m tools.plain_japanese      every fault, page by page; exit status 1 if there is one

The rules follow the guideline of the immigration and cultural agencies (2020) and the check lists of Shizuoka,
Yokohama and Hirosaki. No program replaces a learner who reads the page.
"""

import csv
import re
import sys
from functools import cache
from pathlib import Path

from theme.hooks.ruby import KANJI, NOTATION
from tools.i18n import unread
from tools.words import LOCALES, catalog

PAGES = LOCALES.parent / "docs/ja-Hira"
LONGEST = 45
"""Characters of a sentence; 40 is the aim. Readings and the meaning inside 〈 〉 do not count."""

FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.M | re.S)
FENCE = re.compile(r"^```.*?^```$", re.M | re.S)
CODE = re.compile(r"`[^`]*`|<[^>]*>|\{ #[a-z0-9-]+ \}|https?://\S+|(?<=\])\([^)]*\)")
SOURCE = re.compile(r" ?\{\{ source\.[^}]*\}\}")
PHONE = re.compile(r"\{\{ line\.[^}]*\}\}")
MARKER = re.compile(r"\{\{[^}]*\}\}|\{[a-z-]+\}")
MEANING = re.compile("〈[^〉]*〉")
QUOTED = re.compile("「[^」]*」")
LABEL = re.compile(r"^#+ .*$|^\|.*$|\[[^\]]*\]|^> .*$", re.M)
BOLD = re.compile(r"\*\*[^*]*\*\*")
PLAIN_FORM = re.compile(
    "(?:だ|である|ない|[うくぐつぬぶむる]|(?<![でま])す|(?<![でま])[いえけしせちてねびべみめりれっん]た)。$"
)

WRONG = {
    "honorific or humble form": re.compile(
        "いただ|ございま|申し上げ|申しま|いたしま|おります|いらっしゃ|くださいませ|伺|拝見|参りま|存じ|なさ[いっる]|"
        r"お(?!金)[^\s、。]{1,5}に(?:なり|なる|なっ)|"
        "ご(?:案内|連絡|確認|相談|利用|了承|注意|記入|覧|自身)|お(?:待ち|問い|申し|持ち|使い|住まい|答え|選び|越し|客)|様(?:は|が|に|の)"
    ),
    "double negative": re.compile(
        "なければ(?:なり|いけ)|な[いく](?:と|ては)(?:いけ|なり|だめ)|ないわけ|なくはな|ないことはあり|ざるを得|ずには|"
        "ない[^、。]{0,6}は(?:いません|ありません)|ないとは(?:言え|限)|ないと[^、。]{0,8}(?:ません|ない)"
    ),
    "vague word": re.compile("なるべく|できるだけ|できる限り|など|ほど|たぶん|おそらく|ある程度|適宜"),
    "era year without the Western year": re.compile(
        r"(?:令和|平成|昭和|(?<![A-Za-z0-9])[RHS](?=[0-9]{1,2}[年.]))(?![^。]{0,8}（[0-9]{4}年）)"
    ),
    "date not written 11月30日": re.compile("(?<![0-9])[0-9]{1,4}/[0-9]{1,2}(?![0-9])"),
    "time not written 午後1時": re.compile(
        "[0-9]{1,2}[:：][0-9]{2}|(?<!午[前後])(?<![0-9])[0-9]{1,2}時(?!間)|午[前後](?:1[3-9]|2[0-4])時"
    ),
    "months not written 3か月": re.compile("[ヶヵカケ箇]月"),
    "full-width digit": re.compile("[０-９]"),
}
PERSON = re.compile("[のたるな]方《かた》")
"""Honorific 方 for 人; 書き方《かた》 is not."""


def without_readings(text: str) -> str:
    return NOTATION.sub(lambda match: match[1] or match[3], text)


def sentences(text: str) -> list[str]:
    """What stands between full stops, colons, line ends and cells; a marker counts as the few characters it becomes."""
    text = MEANING.sub("", MARKER.sub("14日", PHONE.sub("", SOURCE.sub("", without_readings(text)))))
    parts = re.split(r"(?<=[。？！：])|\n|\|", text)
    return [re.sub(r"^(?:[-#>]|\d+\.)+ |\*\*|[\[\]]", "", part.strip()).strip() for part in parts if part.strip()]


def impolite(text: str) -> list[str]:
    """Sentences that end in the plain form of a verb; a heading, a label or a lone noun may."""
    running = QUOTED.sub("「」", BOLD.sub("", LABEL.sub("", text)))
    return [one for one in sentences(running) if PLAIN_FORM.search(one)]


def faults(text: str) -> list[str]:
    """Of one message, or of a page without its front matter and code."""
    text = CODE.sub("", text)
    plain = without_readings(text)
    found = [f"no reading: {run}" for run in unread(text)]
    found += [f"{len(one)} characters: {one}" for one in sentences(text) if len(one) > LONGEST]
    found += [f"not です or ます: {one}" for one in impolite(text)]
    found += [f"honorific 方: {match[0]}" for match in PERSON.finditer(text)]
    unquoted = QUOTED.sub("", plain)
    for name, pattern in WRONG.items():
        found += [f"{name}: {unquoted[max(0, m.start() - 8) : m.end() + 4]}" for m in pattern.finditer(unquoted)]
    return found


@cache
def official_terms() -> tuple[str, ...]:
    """Of the glossary those that nobody can guess: four kanji or more on end. Longest first."""
    with (LOCALES / "glossary.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if not row["id"].startswith("field-")]
    names = {name for row in rows for name in re.split("[（）()]", row["ja"])}
    return tuple(sorted((name for name in names if re.search(f"[{KANJI}]{{4}}", name)), key=len, reverse=True))


def unexplained(page: str) -> list[str]:
    """Official terms of the running text that nowhere on the page have their meaning: 在留資格〈…〉."""
    text = LABEL.sub("", CODE.sub("", without_readings(page)))
    term = re.compile("|".join(f"(?<![{KANJI}]){re.escape(name)}(?![{KANJI}])" for name in official_terms()))
    used = {match[0] for match in term.finditer(QUOTED.sub("", MEANING.sub("〈〉", text)))}
    return [f"no meaning in 〈 〉: {name}" for name in sorted(used) if f"{name}〈" not in text]


def page_faults(page: str) -> list[str]:
    matter = FRONT_MATTER.match(page)
    head = "\n".join(re.findall(r"^(?:title|description): *(.*)$", matter[1], re.M)) if matter else ""
    body = FENCE.sub("", FRONT_MATTER.sub("", page))
    return faults(f"{head}\n\n{body}") + unexplained(body)


def report(pages: Path = PAGES) -> list[str]:
    found = [
        f"{page.name}: {fault}"
        for page in sorted(pages.rglob("*.md"))
        for fault in page_faults(page.read_text("utf-8"))
    ]
    messages = [message for message in catalog("ja-Hira") if message.context and message.string and not message.fuzzy]
    return found + [f"{message.context}: {fault}" for message in messages for fault in faults(message.string)]


if __name__ == "__main__":
    lines = report()
    print(*lines, sep="\n")
    sys.exit(1 if lines else 0)
