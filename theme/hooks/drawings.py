"""`{{ drawing.special-period }}`: an SVG of theme/drawings with the words of the page's language put in.

The words stand in the drawing as `{{ word.drawing.special-period.title }}`, keys of locales; facts as in a guide.
"""

import html
import re
from collections.abc import Callable
from pathlib import Path

from theme.hooks.ruby import plain

DRAWINGS = Path(__file__).parent.parent / "drawings"
WORD = re.compile(r"\{\{ word\.([a-z0-9.-]+) \}\}")


def drawing(name: str, texts: dict[str, str], with_facts: Callable[[str], str]) -> str:
    """The SVG on one line, so that Markdown leaves it alone; KeyError for a word or a drawing that is not there."""
    path = DRAWINGS / f"{name}.svg"
    if not path.exists():
        raise KeyError(name)
    svg = WORD.sub(lambda match: html.escape(plain(texts[match[1]])), path.read_text("utf-8"))
    svg = plain(with_facts(svg))
    return f'<figure class="drawing">{" ".join(line.strip() for line in svg.splitlines())}</figure>'
