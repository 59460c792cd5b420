"""The copy to take away, /<language>/takeaway.html: one file with every check, its numbers and its day counts.

It opens from a folder or a chat, runs MicroPython from its own text, and fetches nothing.
"""

import base64
import hashlib
import html
import json
from datetime import date, timedelta
from pathlib import Path

from checker import checks
from checker.holidays import KNOWN_UNTIL
from theme.hooks.facts import day, day_of_the_law
from theme.hooks.fallback import fallback
from theme.hooks.ruby import plain, ruby
from tools.words import Language, only, owners

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
GOOD_FOR = timedelta(days=90)
"""Telephone lines and their hours change at the end of a quarter."""
MOST = 1_500_000
POLICY = (
    "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{style}'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def hash_of(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def compact(content) -> str:
    """JSON that cannot end the element it stands in."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def data(texts: dict[str, str]) -> dict[str, str]:
    """Name -> text of each data block."""
    runtime = BUILD / "runtime"
    return {
        "words": compact(only(texts, tuple(checks.IDS), owners())),
        "catalogue": compact(json.loads((runtime / "catalogue.json").read_text("utf-8"))),
        "checker": compact(json.loads((runtime / "checker.json").read_text("utf-8"))),
        "wasm": base64.b64encode((runtime / "micropython.wasm").read_bytes()).decode(),
    }


def good_until(issued: date) -> date:
    """The last day on which the copy is not too old: later its lines may have changed, or holidays are not known."""
    return min(issued + GOOD_FOR, KNOWN_UNTIL)


def check_of(id: str, language: Language, texts: dict[str, str], on: date) -> str:
    table = fallback(id, language, on)
    title = ruby(texts[f"{id}.title"])
    return f'<details data-check="{id}"><summary>{title}</summary><div data-table>{table}</div></details>'


def frame(language: Language, texts: dict[str, str], issued: date, address: str) -> str:
    """What stands in the file for people; works without JavaScript."""
    link = f'<a href="{html.escape(address)}{language.folder}/">{html.escape(address)}{language.folder}/</a>'

    def say(key: str, **values: str) -> str:
        text = ruby(texts[f"site.takeaway.{key}"])
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    def on(value: date) -> str:
        return ruby(day(value, language.folder, language.locale))

    until = good_until(issued)
    return "\n".join([
        f"<h1>{say('title')}</h1>",
        f'<p class="issued"><strong>{say("issued", day=on(issued))}</strong></p>',
        f'<p class="old" role="alert" data-good-until="{until.isoformat()}" hidden>{say("old", address=link)}</p>',
        f"<p>{say('good-until', day=on(until), address=link)}</p>",
        f"<p>{say('about')}</p>",
        f"<p>{ruby(texts['site.not-government'])}</p>",
        f"<p>{ruby(texts['site.machine'])}</p>" if texts["_machine"] else "",
        f"<h2>{say('choose')}</h2>",
        *(check_of(id, language, texts, issued) for id in checks.IDS),
    ])  # fmt: skip


def page(language: Language, texts: dict[str, str], issued: date, address: str) -> str:
    sheets = (BUILD / "site/site.css", BUILD / "assets/check.css", ROOT / "theme/takeaway/takeaway.css")
    style = "".join(sheet.read_text("utf-8") for sheet in sheets)
    script = (BUILD / "takeaway/takeaway.js").read_text("utf-8").replace("</script", "<\\/script")
    policy = POLICY.format(script=hash_of(script), style=hash_of(style))
    blocks = "".join(
        f'<script type="application/json" id="takeaway-{name}">{text}</script>' for name, text in data(texts).items()
    )
    return f"""<!doctype html>
<html lang="{language.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{plain(texts["site.takeaway.title"])}</title>
<style>{style}</style>
</head>
<body dir="ltr" class="takeaway" data-checked="{day_of_the_law()}">
<main id="main" class="md-typeset">
{frame(language, texts, issued, address)}
</main>
{blocks}
<script>{script}</script>
</body>
</html>
"""


def publish(site: Path, languages: list[tuple[Language, dict[str, str]]], issued: date, address: str) -> None:
    for language, texts in languages:
        (site / language.folder / "takeaway.html").write_text(page(language, texts, issued, address), "utf-8")
