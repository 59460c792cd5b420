"""Bring every locales/<lang>.po in step with the English, and report: `make i18n`.

A new English text comes in untranslated. A changed one marks its translation stale (gettext's "fuzzy") and keeps the
old translation with the English it was made from. Exit status 1 when a translation is broken: placeholders that differ
from the English, or a kanji without its reading in plain Japanese.
"""

import io
import re
import sys

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from theme.hooks.ruby import KANJI, NOTATION
from tools.guides import report as guides
from tools.words import LOCALES, catalog, english, is_reviewed, languages

HEADER = """# {name}: translations of locales/en. Machine-made unless an entry says `# reviewed <day> <name>`.
msgid ""
msgstr ""
"Language: {lang}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


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


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


def unread(text: str) -> list[str]:
    """The kanji runs of a plain Japanese text that carry no 《reading》."""
    return re.findall(rf"[{KANJI}]+", NOTATION.sub("", text))


def faults(messages: Catalog, folder: str) -> list[str]:
    found = []
    for message in messages:
        if not message.context or not message.string or message.fuzzy:
            continue
        if placeholders(message.id) != placeholders(message.string):
            found.append(f"{folder}: {message.context}: placeholders differ from the English")
        if folder == "ja-Hira" and (bare := unread(message.string)):
            found.append(f"{folder}: {message.context}: no reading for {'、'.join(bare)}")
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


def main() -> int:
    source, broken = english(), []
    print(f"{len(source)} texts\n{'':10}{'missing':>9}{'stale':>9}{'machine':>9}{'reviewed':>9}")
    for language in languages(ready_only=False)[1:]:
        messages = updated(source, catalog(language.folder), language.locale)
        path = LOCALES / f"{language.folder}.po"
        path.write_text(text_of(messages, language.name, language.lang), "utf-8")
        print(f"{language.folder:10}" + "".join(f"{number:9}" for number in counts(messages).values()))
        broken += faults(messages, language.folder)
    print(*guides(), *broken, sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
