"""What the package says of itself: checks, deadlines, sources. Plain dicts and lists, made for JSON."""

from . import checks
from .checks.deadline import DEADLINES

VERSION = "0.1.0"


def checks_json():
    """Every check with its questions, their kinds and codes, and its outcomes."""
    return {"version": VERSION, "checks": [checks.find(id).to_json() for id in checks.IDS]}


def deadlines_json():
    """Every deadline with its event, length, first day, closed day and source."""
    return {"version": VERSION, "deadlines": [deadline.to_json() for deadline in DEADLINES]}
