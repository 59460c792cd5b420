"""Mark a translation as read by a person.

python -m tools.review vi lost-job.status.question "Nguyen An"    a sentence
python -m tools.review vi/lost-job "Nguyen An"                    a guide
"""

import re
import sys
from datetime import date

from tools.guides import DOCS, made
from tools.i18n import text_of
from tools.words import LOCALES, catalog, is_current, languages


def mark(day: date, name: str) -> str:
    return f"{day.isoformat()} {name}"


def review_sentence(folder: str, key: str, reviewed: str) -> None:
    """Writes the mark above the entry; SystemExit with a plain reason when there is nothing to mark."""
    language = next((one for one in languages(ready_only=False) if one.folder == folder), None)
    if language is None:
        sys.exit(f"{folder} is not a language of locales/languages.toml.")
    messages = catalog(folder)
    message = next((one for one in messages if one.context == key), None)
    if message is None:
        sys.exit(f"{folder} has no text {key}. Keys stand behind msgctxt in locales/{folder}.po.")
    if not is_current(message, message.id):
        sys.exit(f"{key} is missing or older than the English in {folder}: translate it first, then mark it.")
    message.user_comments = [one for one in message.user_comments if not one.startswith("reviewed ")]
    message.user_comments.append(f"reviewed {reviewed}")
    (LOCALES / f"{folder}.po").write_text(text_of(messages, language.name, language.lang), "utf-8")


def review_guide(page: str, reviewed: str) -> None:
    """Writes `reviewed:` into the front matter, with the fingerprint of today's English."""
    path = DOCS / f"{page}.md"
    if not path.exists():
        sys.exit(f"docs/{page}.md does not exist.")
    made(page)
    text = re.sub(r"^reviewed:.*\n", "", path.read_text("utf-8"), count=1, flags=re.M)
    path.write_text(text.replace("---\n", f"---\nreviewed: {reviewed}\n", 1), "utf-8")


def main(words: list[str]) -> None:
    if len(words) == 3:
        review_sentence(words[0], words[1], mark(date.today(), words[2]))
    elif len(words) == 2 and "/" in words[0]:
        review_guide(words[0], mark(date.today(), words[1]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
