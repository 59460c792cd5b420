"""Every sentence, by language: locales/en/*.toml and locales/<lang>.po -> build/texts/ and, for phones, build/words/.

A JSON file is flat, {"lost-job.title": "I lost my job"}. build/texts/<lang>.json is complete: where a translation is
missing or older than the English, the English stands, and `_english` lists the key. build/words/<lang>.json leaves out
what stands in the pages' HTML. A guide loads <lang>.<check>.json, or <lang>.<check>+<check>.json, which leaves out what
only other checks can say.
"""

import csv
import json
import os
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from checker import checks

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
TEXTS = ROOT / "build/texts"
WORDS = ROOT / "build/words"
ELEMENT = re.compile(r'<shirube-check check="([a-z0-9-]+)"')
TAG = re.compile("<[^>]+>")


@dataclass(frozen=True)
class Language:
    folder: str
    lang: str
    name: str
    locale: str
    calendar: bool = False
    ready: bool = True


ALWAYS = {"en", "ja"}
"""The source, and what the officer reads."""


def languages(ready_only: bool = True) -> list[Language]:
    """In the order of the menu; the first is the source. One that is not ready is translated, but not yet published.

    LANGUAGES="vi my" publishes those alone: for a host with little room, and for a quick build.
    """
    rows = tomllib.loads((LOCALES / "languages.toml").read_text("utf-8"))["language"]
    every = [Language(**row) for row in rows]
    wanted = set(os.environ.get("LANGUAGES", "").split())
    if unknown := wanted - {language.folder for language in every}:
        raise ValueError(f"LANGUAGES: {', '.join(sorted(unknown))} is not in locales/languages.toml")
    if wanted:
        every = [language for language in every if language.folder in wanted | ALWAYS]
    return [language for language in every if language.ready or not ready_only]


def flat(table: dict, prefix: str = "") -> dict[str, str]:
    """Nested tables to dotted keys."""
    words = {}
    for key, value in table.items():
        words |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {f"{prefix}{key}": value}
    return words


def english(folder: Path = LOCALES / "en") -> dict[str, str]:
    words: dict[str, str] = {}
    for file in sorted(folder.glob("*.toml")):
        new = flat(tomllib.loads(file.read_text("utf-8")))
        if twice := words.keys() & new.keys():
            raise ValueError(f"{file.name}: said already in another file: {', '.join(sorted(twice))}")
        words |= new
    return words


def catalog(folder: str) -> Catalog:
    """The PO file of a language; empty where there is none yet."""
    path = LOCALES / f"{folder}.po"
    if not path.exists():
        return Catalog()
    with path.open("rb") as file:
        return read_po(file)


def is_current(message: Message | None, source: str) -> bool:
    return bool(message and message.string and not message.fuzzy and message.id == source)


def is_reviewed(message: Message) -> bool:
    return any(comment.startswith("reviewed ") for comment in message.user_comments)


def translated(source: dict[str, str], messages: Catalog) -> dict:
    by_key = {message.context: message for message in messages if message.context}
    current = {key for key, text in source.items() if is_current(by_key.get(key), text)}
    words: dict = {key: by_key[key].string if key in current else text for key, text in source.items()}
    words["_english"] = [key for key in source if key not in current]
    words["_machine"] = any(not is_reviewed(by_key[key]) for key in current)
    return words


def owners() -> dict[str, set[str]]:
    """Prefix of keys -> the checks that can say them; a prefix that is not listed is everybody's."""
    found: dict[str, set[str]] = {}
    for id in checks.IDS:
        check = checks.find(id)
        texts = [f"{text.kind}.{text.id}" for text in check.texts]
        for prefix in (id, f"finding.{id}", *texts, *(f"deadline.{name}" for name in deadlines_of(check))):
            found.setdefault(prefix, set()).add(id)
    return found


def deadlines_of(check) -> list[str]:
    """Ids of the deadlines that a check may speak of: its clocks, or those it asks to choose from."""
    chosen = [code for question in check.questions if question.id == "deadline" for code in question.codes]
    return [clock.deadline.id for clock in check.clocks] or chosen


OF_PAGES = {"change", "drawing", "ministry", "search", "site", "table"}
"""Words that stand in the HTML of a page; no script asks for them."""
OF_TOOLS = {"desk", "embed", "poster"}
"""Words of the counters' tools; a check never asks for them."""
OF_ACTIONS = {"action", "calendar", "card", "kept", "sheet"}
"""Words for what can be done with an answer: in a file of their own, <lang>.actions.json, fetched when there is one."""


def is_said_by(check: str, key: str, owners: dict[str, set[str]]) -> bool:
    """The longest prefix that somebody owns decides."""
    parts = key.split(".")
    if parts[0] in OF_PAGES | OF_TOOLS | OF_ACTIONS:
        return False
    prefixes = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    owner = next((owners[prefix] for prefix in prefixes if prefix in owners), {check})
    return check in owner or (parts[0] == "deadline" and len(parts) == 2)


def groups() -> set[tuple[str, ...]]:
    """The checks that share a page: each by itself, and those of a guide that holds several."""
    guides = (ELEMENT.findall(guide.read_text("utf-8")) for guide in (ROOT / "docs/en").glob("*.md"))
    return {(check,) for check in checks.IDS} | {tuple(sorted(set(found))) for found in guides if found}


def name_of(group: tuple[str, ...]) -> str:
    """The part of a file's name that tells which checks it speaks for."""
    return "+".join(group)


def picked(words: dict, is_wanted) -> dict:
    kept = {key: text for key, text in words.items() if is_wanted(key)}
    return kept | {"_english": [key for key in words["_english"] if key in kept]}


def only(words: dict, group: tuple[str, ...], owners: dict[str, set[str]]) -> dict:
    def is_said(key: str) -> bool:
        return key.startswith("_") or any(is_said_by(check, key, owners) for check in group)

    return picked(words, is_said)


def of_scripts(words: dict) -> dict:
    return picked(words, lambda key: key.split(".")[0] not in OF_PAGES)


def of_actions(words: dict) -> dict:
    return picked(words, lambda key: key.split(".")[0] in OF_ACTIONS)


def with_facts(words: dict, language: Language) -> dict:
    """`{{ figure.belongings }}` and its like become words: "7 days"."""
    from theme.hooks.facts import expanded  # needs the words of the language, as written before

    def told(text: str) -> str:
        return TAG.sub("", expanded(text, language.folder, language.locale, date.today())[0])

    return {key: told(text) if "{{" in str(text) else text for key, text in words.items()}


def japanese_terms() -> dict[str, str]:
    """Key of a label -> the official Japanese term, from the glossary: what stands on the card and on forms."""
    with (LOCALES / "glossary.csv").open(encoding="utf-8", newline="") as file:
        terms = {row["id"]: row["ja"] for row in csv.DictReader(file)}
    fields = {f"field.{id.removeprefix('field-')}": ja for id, ja in terms.items() if id.startswith("field-")}
    return fields | {f"status.{id}": ja for id, ja in terms.items()}


def with_japanese(words: dict, language: Language) -> dict:
    """A status or field with its Japanese term beside it, in languages that are not Japanese."""
    if language.lang.startswith("ja"):
        return words
    terms = {key: ja for key, ja in japanese_terms().items() if key in words}
    return words | {key: f"{words[key]}（{ja}）" for key, ja in terms.items()}


def with_calendar(language: Language) -> dict:
    """`_calendar`: how the language writes days, where browsers do not know it."""
    from tools.calendars import calendar  # needs the words of the language, as written before

    return {"_calendar": calendar(language.locale)} if language.calendar else {}


def write(path: Path, words: dict) -> None:
    path.write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")), "utf-8")


def clear(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.json"):
        stale.unlink()


def main() -> None:
    source, said_by = english(), owners()
    for folder in (TEXTS, WORDS):
        clear(folder)
    for language in languages():
        own, texts = language.folder == "en", TEXTS / f"{language.folder}.json"
        words = source | {"_english": [], "_machine": False} if own else translated(source, catalog(language.folder))
        write(texts, words)
        words = with_japanese(with_facts(words, language), language) | with_calendar(language)
        write(texts, words)
        parts = {"": of_scripts(words), ".actions": of_actions(words)}
        parts |= {f".{name_of(group)}": only(words, group, said_by) for group in groups()}
        for part, said in parts.items():
            write(WORDS / f"{language.folder}{part}.json", said)


if __name__ == "__main__":
    main()
