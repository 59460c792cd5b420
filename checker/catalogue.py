"""What the package says of itself: checks, deadlines, sources, figures, lines. Dicts and lists, made for JSON."""

from . import checks, fields, lines
from .checks import employment_support
from .checks.deadline import DEADLINES
from .law import Dated, Source
from .laws import counting, family, guidance, insurance, labour, landing_criteria, residence_card, services, stay, training

VERSION = "0.1.0"

RULE_BOOK = (
    counting, residence_card, stay, family, insurance, labour, training, guidance, landing_criteria, fields,
    employment_support, services,
)  # fmt: skip


def _stated(kind):
    """Every object of a kind that the rule book states at the top of a module."""
    return [value for module in RULE_BOOK for value in vars(module).values() if isinstance(value, kind)]


def sources():
    """Source id -> Source."""
    return {source.id: source for source in _stated(Source)}


def figures():
    """Figure id -> Dated, of the figures that guides quote (those with a unit)."""
    return {figure.name: figure for figure in _stated(Dated) if figure.unit}


def checks_json():
    """Every check with its questions, their kinds and codes, and its outcomes."""
    return {"version": VERSION, "checks": [checks.find(id).to_json() for id in checks.IDS]}


def deadlines_json():
    """Every deadline with its event, length, first day, closed day and source."""
    return {"version": VERSION, "deadlines": [deadline.to_json() for deadline in DEADLINES]}


def sources_json():
    """Every source by id, as in a result."""
    return {"version": VERSION, "sources": {id: source.to_json() for id, source in sources().items()}}


def figures_json():
    """Every figure that guides quote, with all its values."""
    return {"version": VERSION, "figures": [figure.to_json() for figure in figures().values()]}


def lines_json():
    """Every entry of every consultation line."""
    return {"version": VERSION, "lines": [line.to_json() for line in lines.LINES]}
