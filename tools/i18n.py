"""Bring every locales/<lang>.po in step with the English, and report: `make i18n`.

A new English text comes in untranslated. A changed one marks its translation stale (gettext's "fuzzy") and keeps the
old translation with the English it was made from. Exit status 1 when a translation of a text or of a guide is broken:
figures or placeholders that are not those of the English, an official term that is not the glossary's, another script
or English left over, a kanji without its reading in plain Japanese.
"""

import io
import re
import sys

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from theme.hooks.ruby import KANJI, NOTATION
from tools import figures, glossary, guides, scripts
from tools.words import LOCALES, Language, catalog, english, is_reviewed, languages

HEADER = """# {name}: translations of locales/en. Machine-made unless an entry says `# reviewed <day> <name>`.
msgid ""
msgstr ""
"Language: {lang}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
SPOKEN = "search.also."
"""Begins the keys of the words that people type: their own, not the official terms."""


def updated(source: dict[str, str], old: Catalog, locale: str) -> Catalog:
    """The catalogue for the English of today; every translation of a text that still exists is kept."""
    by_key = {message.context: message for message in old if message.context}
    new = Catalog(locale=locale)
    for key, text in source.items():
        before = by_key.get(key)
        if before is None:
            new.add(text, context=key)
            continue
        changed = before.id != text and bool(before.string)
        new.add(
            text,
            before.string,
            context=key,
            flags=before.flags | ({"fuzzy"} if changed else set()),
            user_comments=before.user_comments,
            previous_id=[before.id] if changed else before.previous_id,
        )
    return new


def unread(text: str) -> list[str]:
    """The kanji runs of a plain Japanese text that carry no 《reading》."""
    return re.findall(rf"[{KANJI}]+", NOTATION.sub("", text))


def compared(source: str, translation: str, language: Language, place: str) -> list[str]:
    """What is wrong with a translation beside its English; `place` is the key of a text or `guide#section`."""
    also_right = figures.ALSO_RIGHT.get(language.folder.split("-")[0], {}).get(place, "")
    terms = () if place.startswith(SPOKEN) else glossary.faults(source, translation, language.folder)
    found = [
        *figures.faults(source, translation, language.locale, also_right),
        *terms,
        *scripts.faults(source, translation, language.folder),
    ]
    return [f"{language.folder}: {place}: {fault}" for fault in found]


def faults(messages: Catalog, language: Language) -> list[str]:
    found = []
    for message in messages:
        if not message.context or not message.string or message.fuzzy:
            continue
        found += compared(message.id, message.string, language, message.context)
        if language.folder == "ja-Hira" and (bare := unread(message.string)):
            found.append(f"ja-Hira: {message.context}: no reading for {'、'.join(bare)}")
    return found


def guide_faults(language: Language) -> list[str]:
    found = []
    for place, source, translation in guides.pairs(language.folder):
        found += compared(source, translation, language, place)
    return found


def counts(messages: Catalog) -> dict[str, int]:
    real = [message for message in messages if message.context]
    done = [message for message in real if message.string and not message.fuzzy]
    return {
        "missing": sum(not message.string for message in real),
        "stale": sum(bool(message.string) and message.fuzzy for message in real),
        "machine": sum(not is_reviewed(message) for message in done),
        "reviewed": sum(is_reviewed(message) for message in done),
    }


def text_of(messages: Catalog, name: str, lang: str) -> str:
    out = io.BytesIO()
    write_po(out, messages, width=0, omit_header=True, include_previous=True)
    return HEADER.format(name=name, lang=lang) + out.getvalue().decode().strip() + "\n"


def share(number: int, total: int) -> str:
    return f"{number * 100 // total} %"


def row(language: Language, messages: Catalog) -> list[str]:
    """Of the report: texts, guides that stand in every language, other guides."""
    texts, states = counts(messages), guides.states(language.folder)
    named = [states[name] for name in guides.EVERYWHERE]
    others = [its_state for name, its_state in states.items() if name not in guides.EVERYWHERE]
    done = texts["machine"] + texts["reviewed"]
    return [
        language.folder,
        share(done, done + texts["missing"] + texts["stale"]),
        *(str(texts[name]) for name in ("missing", "stale", "reviewed")),
        share(sum(one in ("machine", "reviewed") for one in named), len(named)),
        *(str(named.count(name)) for name in ("missing", "stale", "reviewed")),
        *(str(others.count(name)) for name in ("missing", "stale", "reviewed")),
    ]


ROW = "{:8}" + "{:>8}" * 8 + "{:>11}" + "{:>8}" * 2


def report(rows: list[list[str]], texts: int, other_guides: int) -> str:
    """A table; other guides that are not translated are shown in English."""
    head = f"{'':8}{f'{texts} texts':>32}{f'{len(guides.EVERYWHERE)} guides for all':>32}{f'{other_guides} others':>27}"
    of_each = ("missing", "stale", "read")
    columns = ["", "done", *of_each, "done", *of_each, "English", "stale", "read"]
    return "\n".join([head, *(ROW.format(*line) for line in (columns, *rows))])


def main() -> int:
    source, broken, rows = english(), [], []
    for language in languages(ready_only=False)[1:]:
        messages = updated(source, catalog(language.folder), language.locale)
        path = LOCALES / f"{language.folder}.po"
        path.write_text(text_of(messages, language.name, language.lang), "utf-8")
        rows.append(row(language, messages))
        broken += faults(messages, language) + guide_faults(language)
    print(report(rows, len(source), len(guides.states("en")) - len(guides.EVERYWHERE)))
    print(*broken, sep="\n", end="\n" if broken else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
