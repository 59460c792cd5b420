"""What changed since the last release: `python -m tools.changelog [tag]` prints Markdown.

The law first, from the dated figures that came into force or were decided since; then the commits, newest first.
"""

import subprocess
import sys
from datetime import date, timedelta

from checker import catalogue
from checker.__main__ import today_in_japan
from theme.hooks.tables import change_days, change_key
from tools.words import english, languages, with_facts


def git(*words: str) -> str:
    return subprocess.run(["git", *words], capture_output=True, text=True).stdout.strip()


def last_tag() -> str:
    """The newest tag before this commit, or nothing."""
    return git("describe", "--tags", "--abbrev=0", "HEAD^")


def law(after: date, until: date, sentences: dict[str, str]) -> list[str]:
    """One line for each change in force after one day, up to another."""
    return [
        f"- {day}: {sentences[change_key(day, source)]} ({source.law} {source.article})"
        for day, sources in change_days()
        for source in sources
        if after < day <= until and change_key(day, source) in sentences
    ]


def commits(since: str) -> list[str]:
    span = f"{since}..HEAD" if since else "HEAD"
    return [f"- {line}" for line in git("log", "--no-merges", "--format=%s", span).splitlines()]


def main(words: list[str]) -> None:
    since = words[0] if words else last_tag()
    day = date.fromisoformat(git("log", "-1", "--format=%cs", since)) if since else date(2019, 4, 1)
    sentences = with_facts(english(), languages()[0])
    decided = today_in_japan() + timedelta(days=365)
    print(f"# Shirube {catalogue.VERSION}\n\n## The law\n")
    print("\n".join(law(day, decided, sentences)) or "No change.")
    print("\n## This project\n")
    print("\n".join(commits(since)))


if __name__ == "__main__":
    main(sys.argv[1:])
