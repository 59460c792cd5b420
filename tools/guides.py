"""Are the translated guides in step? Front matter `english:` holds the fingerprint of the English they were made from.

python -m tools.guides                   report, guide by guide
python -m tools.guides made vi/lost-job  write today's fingerprint into a page that has just been translated
"""

import hashlib
import re
import sys
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


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


def report(docs: Path = DOCS) -> list[str]:
    lines = []
    for folder in sorted(f for f in docs.iterdir() if f.is_dir() and f.name != "en"):
        by_state: dict[str, list[str]] = {}
        for page in sorted((docs / "en").rglob("*.md")):
            name = page.relative_to(docs / "en").as_posix()
            other = folder / name
            found = state(page.read_text("utf-8"), other.read_text("utf-8")) if other.exists() else "missing"
            by_state.setdefault(found, []).append(name)
        text = "; ".join(f"{found}: {', '.join(names)}" for found, names in by_state.items())
        lines.append(f"guides in {folder.name}: {text}")
    return lines


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
