"""Tables that the rule book fills: nothing that changed goes unsaid."""

from checker import upkeep
from theme.hooks import tables
from tools import glossary
from tools.words import english

SENTENCES = english()


def test_every_change_of_the_law_has_a_sentence():
    changes = upkeep.changes(tables.RULE_BOOK_OPENS, tables.DECIDED_UNTIL)
    changed = {tables.change_key(day, source) for day, _, old, _, source in changes if old is not None}

    assert sorted(changed - SENTENCES.keys()) == []


def test_every_sentence_belongs_to_a_change():
    known = {tables.change_key(day, source) for day, sources in tables.change_days() for source in sources}

    assert sorted(key for key in SENTENCES if key.startswith("change.") and key not in known) == []


def test_every_check_has_a_guide():
    from checker import checks

    assert all((tables.GUIDES / f"{tables.guide_of(id)}.md").exists() for id in checks.IDS)


def test_the_fields_of_a_day_are_as_many_as_the_law_counts():
    days = {day.isoformat(): len(tables.open_on(day)) for day in tables.field_days()}

    assert days == {"2019-04-01": 14, "2022-05-25": 12, "2023-08-31": 12, "2024-09-30": 16, "2026-04-01": 19}


def test_the_glossary_shows_every_term_and_marks_what_a_machine_made():
    rows, shown = glossary.rows(), tables.glossary("vi", str)

    assert [row["id"] for row in rows if row["ja"] not in shown or row["reading"] not in shown] == []
    assert shown.count("<th scope=row>") == len(rows)
    assert shown.count(tables.MACHINE) == sum("vi:m" in row["sources"].split() for row in rows) + 1
