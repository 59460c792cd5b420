"""A deadline: what sets it off, how long it is, whether the first day counts, what a closed day does."""

from datetime import date

from .holidays import FIRST_YEAR, KNOWN_UNTIL, next_open_day
from .law import Dated, NotInForce

MOVES = "moves"
"""行政機関の休日に関する法律 第2条: the day after the closed days is taken as the last day."""

STAYS = "stays"
"""Not a filing with an authority, or a fixed day: a closed day changes nothing."""


class DueDate:
    """The dates of one deadline for one event, all `datetime.date`; see the contract's "Deadline dates"."""

    def __init__(self, deadline, event, opens, counted, due, do_by, provisional, sources):
        self.deadline = deadline
        self.event = event
        self.opens = opens
        self.counted = counted
        self.due = due
        self.do_by = do_by
        self.provisional = provisional
        self.sources = sources

    def state(self, on):
        """`upcoming`, `today`, `grace` (after do-by, not after due) or `late`."""
        if on < self.do_by:
            return "upcoming"
        if on == self.do_by:
            return "today"
        return "grace" if on <= self.due else "late"

    def to_json(self, on):
        return {
            "id": self.deadline.id,
            "event": self.event.isoformat(),
            "opens": self.opens.isoformat() if self.opens else None,
            "counted": self.counted.isoformat(),
            "due": self.due.isoformat(),
            "do-by": self.do_by.isoformat(),
            "provisional": self.provisional,
            "state": self.state(on),
            "sources": [source.id for source in self.sources],
        }


class Deadline:
    """The rule of a deadline; nothing has a default but what most rules do not have.

    source: a Source. length: Days, Months, Years or MonthsBefore, or a Dated of them. first_day_counts:
    True, False, or None for a window before the event. closed_day: MOVES or STAYS. opens: a MonthsBefore,
    for what cannot be filed earlier. never_past: a Question whose day the deadline cannot pass.
    """

    def __init__(
        self, id, source, length, first_day_counts, closed_day, opens=None, never_past=None, counted_by=()
    ):
        self.id = id
        self.source = source
        self.length = length
        self.first_day_counts = first_day_counts
        self.closed_day = closed_day
        self.opens = opens
        self.never_past = never_past
        self.counted_by = tuple(counted_by)

    def length_at(self, event):
        """The length in force on the day of the event."""
        return self.length.at(event) if isinstance(self.length, Dated) else self.length

    def source_at(self, event):
        """The source in force on the day of the event."""
        return self.length.source_at(event) if isinstance(self.length, Dated) else self.source

    def due_date(self, event, limit=None):
        """The DueDate for an event on that day; `limit` is the day of `never_past`, if known.

        Raises NotInForce when the event lies before the oldest text held.
        """
        source = self.source_at(event)
        if event < source.in_force_from:
            raise NotInForce(self.id, event, source.in_force_from)
        length = self.length_at(event)
        counted = length.last_day(event, self.first_day_counts)
        do_by = length.safe_day(event, self.first_day_counts)
        if limit is not None and limit < counted:
            counted = limit
        if self.closed_day == MOVES and counted.year < FIRST_YEAR:
            raise NotInForce(self.id, event, date(FIRST_YEAR, 1, 1))
        due = next_open_day(counted) if self.closed_day == MOVES else counted
        return DueDate(
            self,
            event,
            self.opens.last_day(event, None) if self.opens else None,
            counted,
            due,
            min(do_by, counted),
            self.closed_day == MOVES and due > KNOWN_UNTIL,
            (source,) + self.counted_by,
        )

    def to_json(self):
        """The four properties and the source, as `python -m checker deadlines` prints them."""
        if isinstance(self.length, Dated):
            length = [
                {"from": day.isoformat(), "length": value.to_json(), "source": source.id}
                for day, value, source in self.length.entries
            ]
        else:
            length = self.length.to_json()
        return {
            "id": self.id,
            "event": self.id + ".event",
            "length": length,
            "opens": self.opens.to_json() if self.opens else None,
            "first-day-counts": self.first_day_counts,
            "closed-day": self.closed_day,
            "never-past": self.never_past.id if self.never_past else None,
            "source": self.source.id,
        }
