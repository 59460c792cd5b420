"""Tables that are filled at build time, as HTML in the page's language.

`{{ table.fields }}`, `{{ table.field-details }}`, `{{ table.changes }}` and `{{ table.catalogue }}` come from the rule
book, `{{ table.translations }}` from the state of the translations, `{{ table.glossary }}` from locales/glossary.csv.
"""

import html
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

from checker import checks, upkeep
from checker import fields as field_law
from checker.checks.deadline import DEADLINES
from checker.quoted.fields import open_on
from theme.hooks.languages import LANGUAGES, words
from tools import glossary as official_terms
from tools.guides import states as guide_states
from tools.i18n import counts
from tools.words import catalog

GUIDES = Path(__file__).parent.parent.parent / "docs/en"
RULE_BOOK_OPENS = date(2019, 4, 1)
DECIDED_UNTIL = date(2027, 12, 31)
STATES = ("reviewed", "machine", "stale", "missing")


def row(cells: list[str], tag: str = "td") -> str:
    head, *rest = cells
    return f"<tr><th scope=row>{head}</th>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in rest) + "</tr>"


def head(cells: list[str]) -> str:
    return "<thead><tr>" + "".join(f"<th scope=col>{cell}</th>" for cell in cells) + "</tr></thead>"


def table(columns: list[str], rows: list[list[str]]) -> str:
    return f"<table>{head(columns)}<tbody>{''.join(map(row, rows))}</tbody></table>"


def type_marks(type_1: bool | None, type_2: bool | None, texts: dict[str, str]) -> str:
    """(i), (i)(ii), or "not confirmed"."""
    if type_1 is None:
        return f"({texts['table.not-confirmed']})"
    return ("(i)" if type_1 else "") + ("(ii)" if type_2 else "")


def field_days() -> list[date]:
    """Every day on which a field began or ended, for type (i) or (ii)."""
    dated = (field_law.TYPE_1, field_law.TYPE_1_NOT_CONFIRMED, field_law.TYPE_2)
    return sorted({day for figure in dated for day, _, _ in figure.entries})


def fields(folder: str, day_text: Callable[[date], str]) -> str:
    """Which fields on which day, newest first: one fold for every day on which the list changed."""
    texts, found = words(folder), []
    for on in reversed(field_days()):
        rows = open_on(on)
        items = "".join(f"<li>{texts[f'field.{one.code}']} {type_marks(i, ii, texts)}</li>" for one, i, ii in rows)
        title = f"{texts['table.from'].replace('{day}', day_text(on))}: {len(rows)}"
        found.append(f"<details{' open' if not found else ''}><summary>{title}</summary><ul>{items}</ul></details>")
    return "".join(found)


def field_details(folder: str, day_text: Callable[[date], str], on: date | None = None) -> str:
    """Ministry, tests, form and kinds of work of each field of today, folded under its name."""
    texts, on = words(folder), on or date.today()
    found = []
    for field, _, _ in open_on(on):
        test = f'<span lang="ja">{field.skill_test}</span>' if field.skill_test else texts["table.not-confirmed"]
        facts = [
            ("table.ministry", texts[f"ministry.{field.ministry}"]),
            ("table.skill-test", test),
            ("table.japanese-test", texts[f"table.japanese.{field.japanese or 'not-confirmed'}"]),
            ("table.employment", texts[f"table.form.{field.form}"]),
            ("table.categories", str(field.categories.at(on))),
        ]
        if field.numbers_2019:
            facts.append(("table.people-2019", f"{field.numbers_2019:,}"))
        items = "".join(f"<dt>{texts[key]}</dt><dd>{value}</dd>" for key, value in facts)
        found.append(f"<details><summary>{texts[f'field.{field.code}']}</summary><dl>{items}</dl></details>")
    return "".join(found)


def changes(folder: str, day_text: Callable[[date], str]) -> str:
    """What changed since the rule book opens, newest first: a sentence for each source that brought a change."""
    texts = words(folder)
    return "".join(
        f'<h2 id="on-{on.isoformat()}">{day_text(on)}</h2><ul>'
        + "".join(f"<li>{texts[change_key(on, source)]} {article(source)}</li>" for source in sources)
        + "</ul>"
        for on, sources in told_changes(texts)
    )


def change_days() -> list[tuple[date, list]]:
    """[(day, [Source])]: the sources that brought a change on each day, from the dated figures themselves."""
    by_day: dict[date, dict] = {}
    for on, _, _, _, source in upkeep.changes(RULE_BOOK_OPENS, DECIDED_UNTIL):
        by_day.setdefault(on, {})[source.id] = source
    return [(on, list(sources.values())) for on, sources in sorted(by_day.items())]


def change_key(on: date, source) -> str:
    return f"change.{on.isoformat()}.{source.id}"


def told_changes(texts: dict[str, str]) -> list[tuple[date, list]]:
    """The changes that have a sentence, newest first; figures that only repeat another's change have none."""
    told = [(on, [one for one in sources if change_key(on, one) in texts]) for on, sources in change_days()]
    return [(on, sources) for on, sources in reversed(told) if sources]


def article(source) -> str:
    name = html.escape(" ".join(dict.fromkeys((source.law, source.article))))
    return f'<a href="{html.escape(source.url)}" rel="noreferrer" lang="ja">{name}</a>'


def catalogue_of_checks(folder: str, day_text: Callable[[date], str]) -> str:
    """Every check and every deadline of the package, with the guide that holds it."""
    texts = words(folder)
    of_checks = [[link(guide_of(id), texts[f"{id}.title"]), f"<code>{id}</code>"] for id in checks.IDS]
    of_deadlines = [[texts[f"deadline.{one.id}.name"], f"<code>{one.id}</code>"] for one in DEADLINES]
    return table([texts["table.check"], texts["table.id"]], of_checks) + table(
        [texts["table.deadline"], texts["table.id"]], of_deadlines
    )


@cache
def guide_of(check: str) -> str:
    """The first English guide that holds the check."""
    element = f'<shirube-check check="{check}">'
    return next(page.stem for page in sorted(GUIDES.glob("*.md")) if element in page.read_text("utf-8"))


def link(page: str, text: str) -> str:
    return f'<a href="../{page}/">{text}</a>'


def translations(folder: str, day_text: Callable[[date], str]) -> str:
    """Per language: sentences and guides that a person reviewed, a machine made, that are stale or missing."""
    texts = words(folder)
    rows = [[f'<span lang="{other.lang}">{other.name}</span>', *in_states(other.folder)] for other in LANGUAGES[1:]]
    return table([texts["site.languages"], *(texts[f"table.{state}"] for state in STATES)], rows)


@cache
def in_states(folder: str) -> list[str]:
    """How many sentences, and how many guides, stand in each state."""
    sentences, guides = counts(catalog(folder)), Counter(guide_states(folder).values())
    return [f"{sentences[state]} · {guides[state]}" for state in STATES]


MACHINE = "＊"
"""Stands behind a wording for which no page was found."""


def glossary(folder: str, day_text: Callable[[date], str]) -> str:
    """Every official term with its reading, and what it is called; in Japanese, what it is called in English."""
    texts, language = words(folder), next(one for one in LANGUAGES if one.folder == folder)
    shown = LANGUAGES[0] if language.lang.startswith("ja") else language
    rows = []
    for term in official_terms.rows():
        wording, source = term[official_terms.COLUMNS.get(shown.folder, shown.folder)], f"{shown.folder}:m"
        mark = MACHINE if source in term["sources"].split() else ""
        japanese = f'<span lang="ja">{term["ja"]}<br><small>{term["reading"]}</small></span>'
        lang = "" if shown == language else f' lang="{shown.lang}"'
        rows.append([japanese, f"<span{lang}>{html.escape(wording)}</span>{mark}"])
    return table([texts["language.ja"], shown.name], rows) + f"<p>{MACHINE} {texts['table.machine']}</p>"


TABLES = {
    "glossary": glossary,
    "fields": fields,
    "field-details": field_details,
    "changes": changes,
    "catalogue": catalogue_of_checks,
    "translations": translations,
}
