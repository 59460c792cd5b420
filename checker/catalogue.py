"""What the package says of itself: checks, deadlines, sources, figures, lines. Dicts and lists, made for JSON."""

from . import checks, lines, rule_book
from .checks.deadline import DEADLINES

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
