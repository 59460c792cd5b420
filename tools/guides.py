"""Are the translated guides in step? Front matter `english:` holds the fingerprint of the English they were made from.

python -m tools.guides                   report, guide by guide
python -m tools.guides made vi/lost-job  write today's fingerprint into a page that has just been translated
"""

import hashlib
import re
import sys
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"
EVERYWHERE = (
    "index",
    "lost-job",
    "employment-support",
    "changing-workplace",
    "ssw-criteria",
    "ssw-job-change",
    "how-long-may-i-stay",
    "residence-deadlines",
    "extension-and-fees",
    "consultation",
    "safety",
    "wages-and-dismissal",
    "insurance-after-work",
    "skill-development",
    "privacy",
    "glossary",
)
"""The guides that stand in every language; the others stand in English, Japanese and plain Japanese at least."""
HEADING = re.compile(r"^#{1,6} .*\{ *#([a-z0-9-]+)[^{}]*\} *$", re.M)
HEAD = re.compile(r"^(?:title|description): *(.*)$", re.M)


def fingerprint(english: str) -> str:
    """Of the text only: spaces at line ends and empty lines do not make a translation stale."""
    lines = [line.rstrip() for line in english.splitlines() if line.strip()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def state(english: str, translation: str) -> str:
    """`reviewed`, `machine` or `stale`."""
    made_from = re.search(r"^english: *(\S+)", translation, re.M)
    if made_from and made_from[1].strip("\"'") != fingerprint(english):
        return "stale"
    return "reviewed" if re.search(r"^reviewed: *\S", translation, re.M) else "machine"


def states(folder: str, docs: Path = DOCS) -> dict[str, str]:
    """Name of each English guide -> `reviewed`, `machine`, `stale` or `missing`."""
    found = {}
    for page in sorted((docs / "en").glob("*.md")):
        other = docs / folder / page.name
        there = other.exists()
        found[page.stem] = state(page.read_text("utf-8"), other.read_text("utf-8")) if there else "missing"
    return found


def report(docs: Path = DOCS) -> list[str]:
    lines = []
    for folder in sorted(f.name for f in docs.iterdir() if f.is_dir() and f.name != "en"):
        by_state: dict[str, list[str]] = {}
        for name, found in states(folder, docs).items():
            by_state.setdefault(found, []).append(name)
        text = "; ".join(f"{found}: {', '.join(names)}" for found, names in by_state.items())
        lines.append(f"guides in {folder}: {text}")
    return lines


def sections(markdown: str) -> list[tuple[str, str]]:
    """(id, text with its heading); title and description come first, as "head"."""
    head, *rest = HEADING.split(markdown)
    headings = HEADING.finditer(markdown)
    parts = zip(headings, rest[::2], rest[1::2], strict=True)
    return [("head", "\n\n".join(HEAD.findall(head))), *((id, match[0] + text) for match, id, text in parts)]


def pairs(folder: str, docs: Path = DOCS) -> list[tuple[str, str, str]]:
    """(`lost-job#by-when`, English, translation) for each section of the guides that are not older than the English."""
    found = []
    for name, its_state in states(folder, docs).items():
        if its_state in ("reviewed", "machine"):
            english, other = (sections((docs / one / f"{name}.md").read_text("utf-8")) for one in ("en", folder))
            found += [(f"{name}#{id}", text, to) for (id, text), (_, to) in zip(english, other, strict=True)]
    return found


def made(page: str, docs: Path = DOCS) -> None:
    folder, _, name = page.partition("/")
    path = docs / folder / f"{name}.md"
    mark = f"english: {fingerprint((docs / 'en' / f'{name}.md').read_text('utf-8'))}"
    text = path.read_text("utf-8")
    if re.search(r"^english:.*$", text, re.M):
        text = re.sub(r"^english:.*$", mark, text, count=1, flags=re.M)
    else:
        text = text.replace("---\n", f"---\n{mark}\n", 1)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "made":
        for page in sys.argv[2:]:
            made(page)
    else:
        print(*report(), sep="\n")
