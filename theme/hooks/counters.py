"""Pages that are a tool for counters, and what counters say of themselves.

A guide holds a tool as an element of its own, <shirube-desk></shirube-desk>; what stands inside is shown until the
script has come, or where there is none. <new-counter>words</new-counter> links to the form for a counter's file.
"""

import re
import shutil
from html import escape
from pathlib import Path
from urllib.parse import urlencode

from theme.hooks.languages import is_last, language_of, words
from theme.hooks.ruby import ruby

COUNTERS = Path(__file__).parent.parent.parent / "counters"
SCHEMA = "schema.json"
SCRIPTS = {"cards": "cards", "desk": "desk", "embed": "maker", "poster": "poster"}  # theme/<...>/<script>.js
TOOL = re.compile(r"(?:<p>)?<shirube-(cards|desk|embed|poster)></shirube-\1>(?:</p>)?")

FORM = re.compile(r"<new-counter>(.*?)</new-counter>")


def filled(content: str, no_script: str) -> str:
    inside = f"<noscript><p>{ruby(no_script)}</p></noscript>"
    return TOOL.sub(lambda m: f"<shirube-{m[1]}>{inside}</shirube-{m[1]}>", content)


def with_form(content: str, repository: str | None) -> str:
    """The form is GitHub's for a new file, with the example in it; a build that knows no repository has only words."""
    if not repository:
        return FORM.sub(r"\1", content)
    example = (COUNTERS / "example.json").read_text("utf-8")
    query = urlencode({"filename": "counters/my-town.json", "value": example})
    address = escape(f"{repository.rstrip('/')}/new/main?{query}")
    return FORM.sub(lambda m: f'<a href="{address}" rel="noreferrer">{m[1]}</a>', content)


def tool_of(content: str) -> str | None:
    """The script of the tool on a page, without its ending."""
    found = re.search(r"<shirube-(cards|desk|embed|poster)>", content)
    return SCRIPTS[found[1]] if found else None


def publish(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for file in sorted(COUNTERS.glob("*.json")):
        if file.name != SCHEMA:
            shutil.copyfile(file, target / file.name)


def on_page_content(content, page, config, files):
    content = with_form(content, config.repo_url)
    return filled(content, words(language_of(page.url).folder)["site.no-script"])


def on_page_context(context, page, config, nav):
    return context | {"tool": tool_of(page.content or "")}


def on_post_build(config):
    if is_last(config):
        publish(Path(config.site_dir) / "counters")
