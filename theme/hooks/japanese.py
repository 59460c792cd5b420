"""Japanese words in other languages say that they are Japanese: a voice reads them rightly, a font draws them rightly.

Chinese is left alone: its own characters are the same.
"""

import re

from theme.hooks.languages import language_of

TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"</?([a-z0-9-]+)")
RUN = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff][\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]*")
OWN = {"ja", "ja-Hira", "zh"}
PLAIN = {"option", "script", "style", "svg", "title"}


def marked(content: str) -> str:
    """The HTML with each run of Japanese in <span lang="ja">, but where an element says its language already."""
    parts, inside = [], []  # names of open elements, from the first that is not to be touched
    for part in TAG.split(content):
        name = NAME.match(part)
        if not name:
            parts.append(part if inside else RUN.sub(lambda run: f'<span lang="ja">{run[0]}</span>', part))
            continue
        parts.append(part)
        if part.startswith("</"):
            inside = inside[:-1] if inside and inside[-1] == name[1] else inside
        elif name[1] in PLAIN or " lang=" in part or (inside and name[1] == inside[-1]):
            inside = [*inside, name[1]]
    return "".join(parts)


def on_page_content(content, page, config, files):
    return content if language_of(page.url).folder in OWN else marked(content)
