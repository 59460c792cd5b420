"""Do the translations keep to the official terms of locales/glossary.csv?

Where the English says a term, the translation says the glossary's word or the Japanese term, both with any ending; or
one of the stems and other words that locales/glossary-variants.toml allows.
"""

import csv
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from theme.hooks.ruby import NOTATION
from tools.words import LOCALES

COLUMNS = {"id": "id_lang", "ja-Hira": "ja"}
"""Folder of a language -> its column, where they differ: the glossary's `id` names the term."""
PROPER_NAMES = {"hello-work", "fresc", "otit", "houterasu", "my-number", "jlpt", "jft-basic"}
"""Written in Latin letters in every language."""
BRACKET = re.compile(r"\s*[（(](?!i+\)|[a-c1-3]\))([^）)]*)[）)]")
NOT_SAID = re.compile(r"\{\{[^}]*\}\}|\]\([^)]*\)|\{ #[a-z0-9-]+ \}|<[^>]+>|`[^`]*`|https?://\S+")
AMERICAN = {"ization": "isation", "izing": "ising", "ized": "ised", "labor ": "labour "}


@dataclass(frozen=True, eq=False)
class Term:
    """Those of the glossary's rows that one English word stands for."""

    english: str
    rows: tuple[dict[str, str], ...]

    def wordings(self, folder: str) -> list[str]:
        """What counts as the term in a language."""
        column = COLUMNS.get(folder, folder)
        words = [word for row in self.rows for word in wordings(row[column]) + wordings(row["ja"])]
        words += [stem for row in self.rows for key in {folder, "ja"} for stem in variants(row["id"], key)]
        return words + [self.english] * any(row["id"] in PROPER_NAMES for row in self.rows)


@cache
def said(term: Term, folder: str) -> re.Pattern:
    """Finds the term in a folded text of a language, with any ending."""
    return re.compile("|".join(r"\w*\s+".join(map(re.escape, folded(word).split())) for word in term.wordings(folder)))


@cache
def said_in_english(term: Term) -> re.Pattern:
    """Finds whole words only, one or many."""
    words = [term.english, *(other for row in term.rows for other in variants(row["id"], "en"))]
    return re.compile("|".join(rf"(?<![\w-]){re.escape(folded(word))}(?:e?s)?(?![\w-])" for word in words))


def wordings(cell: str) -> list[str]:
    """`Tòa thị chính (văn phòng quận)` -> before the bracket, and in it; `A / B` -> both."""
    parts = re.split(r" / |／", BRACKET.sub("", cell))
    return [part.strip() for part in [*parts, *BRACKET.findall(cell)] if part.strip()]


def folded(text: str) -> str:
    """Small letters, British spelling, no readings, nothing that is not read."""
    text = NOTATION.sub(lambda match: match[1] or match[3], NOT_SAID.sub(" ", text)).casefold()
    for american, british in AMERICAN.items():
        text = text.replace(american, british)
    return text.strip()


@cache
def rows() -> list[dict[str, str]]:
    with (LOCALES / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def variants(term: str, key: str) -> list[str]:
    return all_variants().get(term, {}).get(key, [])


@cache
def all_variants() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((LOCALES / "glossary-variants.toml").read_text("utf-8"))


@cache
def terms() -> list[Term]:
    by_english: dict[str, list[dict]] = {}
    for row in rows():
        by_english.setdefault(folded(wordings(row["en"])[0]), []).append(row)
    return [Term(english, tuple(found)) for english, found in by_english.items()]


def faults(english: str, translation: str, folder: str) -> Iterator[str]:
    """The terms that the English says and the translation does not."""
    source, other = folded(english), folded(translation)
    for term in terms():
        if said_in_english(term).search(source) and not said(term, folder).search(other):
            yield f"“{term.english}” is not {' or '.join(row[COLUMNS.get(folder, folder)] for row in term.rows)}"
