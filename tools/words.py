"""Every sentence, by language: locales/en/*.toml and locales/<lang>.po -> build/words/<lang>.json.

A JSON file is flat, {"lost-job.title": "I lost my job"}, and complete: where a translation is missing or older than
the English, the English stands, and `_english` lists the key.
"""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
OUT = ROOT / "build/words"


@dataclass(frozen=True)
class Language:
    folder: str
    lang: str
    name: str
    locale: str


def languages() -> list[Language]:
    """In the order of the menu; the first is the source."""
    rows = tomllib.loads((LOCALES / "languages.toml").read_text("utf-8"))["language"]
    return [Language(**row) for row in rows]


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


def main() -> None:
    source = english()
    OUT.mkdir(parents=True, exist_ok=True)
    for stale in OUT.glob("*.json"):
        stale.unlink()
    for language in languages():
        own = language.folder == "en"
        words = source | {"_english": [], "_machine": False} if own else translated(source, catalog(language.folder))
        text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
        (OUT / f"{language.folder}.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
