"""For people who look after the law: what is due for a new check, and what changed between two days."""

from . import lines, rule_book
from .holidays import KNOWN_UNTIL
from .law import review_day


def stale(on):
    """[(review day, kind, id, address)] of everything whose review day has passed on `on`, oldest first."""
    overdue = [
        (review_day(source.verified_on), "source", source.id, source.url)
        for source in rule_book.sources().values()
        if review_day(source.verified_on) < on and source.is_current
    ]
    overdue += [
        (min(day for day in (review_day(line.checked_on), line.until) if day), "line", line.id, line.source)
        for line in lines.LINES
        if line.is_entry_on(on) and line.is_stale(on)
    ]
    if review_day(on) > KNOWN_UNTIL:
        overdue.append((KNOWN_UNTIL, "holidays", "cabinet-office-list", "https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html"))
    return sorted(overdue)


def changes(first, last):
    """[(day, name, old value, new value, source)] of every dated figure that changed after `first`, up to `last`."""
    found = []
    for name, figure in rule_book.dated().items():
        old = None
        for day, value, source in figure.entries:
            if first < day <= last:
                found.append((day, name, old, value, source))
            old = value
    return sorted(found, key=lambda change: (change[0], change[1]))


def line_changes(first, last):
    """[(day, id)] of every consultation line whose entry began after `first`, up to `last`."""
    return sorted((line.since, line.id) for line in lines.LINES if first < line.since <= last)
