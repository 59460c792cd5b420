"""What the package says of itself: checks, deadlines, sources, figures, lines. Dicts and lists, made for JSON."""

from datetime import date

from . import checks, lines, rule_book, upkeep
from .checks.deadline import DEADLINES
from .conditions import Condition
from .quoted.fields import FIELDS

VERSION = "0.1.0"


def checks_json():
    """Every check with its questions, their kinds and codes, and its outcomes."""
    return {"version": VERSION, "checks": [checks.find(id).to_json() for id in checks.IDS]}


def deadlines_json():
    """Every deadline with its event, length, first day, closed day and source."""
    return {"version": VERSION, "deadlines": [deadline.to_json() for deadline in DEADLINES]}


def sources_json():
    """Every source by id, as in a result."""
    return {"version": VERSION, "sources": {id: source.to_json() for id, source in rule_book.sources().items()}}


def figures_json():
    """Every figure that guides quote, with all its values."""
    return {"version": VERSION, "figures": [figure.to_json() for figure in rule_book.figures().values()]}


def lines_json():
    """Every entry of every consultation line."""
    return {"version": VERSION, "lines": [line.to_json() for line in lines.LINES]}


def fields_json():
    """Every specified industrial field, with the days from which it was open."""
    return {"version": VERSION, "fields": [field.to_json() for field in FIELDS]}


def changes_json(first="2019-04-01", last="2027-12-31"):
    """Every dated figure that changed after `first` up to `last`, newest first; values as text where they are rules."""
    found = upkeep.changes(date.fromisoformat(first), date.fromisoformat(last))
    return {
        "version": VERSION,
        "changes": [
            {"on": day.isoformat(), "figure": name, "old": plain(old), "new": plain(new), "source": source.id}
            for day, name, old, new, source in reversed(found)
        ],
    }


def plain(value):
    """A dated value as JSON: a condition is told by its source, so it becomes null."""
    return None if isinstance(value, Condition) else value
