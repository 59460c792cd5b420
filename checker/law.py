"""Where a rule stands (Source) and what a figure was on which day (Dated)."""

from datetime import date

from .periods import same_numbered_day

REVIEW_MONTHS = 12
"""A fact is checked again at least so often."""


def review_day(checked_on):
    """The last day on which a check of that day still counts."""
    return same_numbered_day(checked_on, REVIEW_MONTHS)


class NotInForce(Exception):
    """The day asked about lies before the first text that the rule book holds."""

    def __init__(self, name, day, first_day):
        super().__init__(f"{name}: {day} lies before {first_day}, the first day of the oldest text held")
        self.name = name
        self.day = day
        self.first_day = first_day


class Source:
    """A place in a law or an official page.

    in_force_from: first day of this text, `YYYY-MM-DD`. verified_on: the day of the copy that was read.
    confidence: A official text, A- statute text in a dated collection, B+ two or more independent pages
    agree, B one page, C not confirmed (never stated as fact). text: the clause in Japanese. is_current:
    False for a text that was replaced and is kept for the days of its time; nobody checks it again.
    """

    def __init__(
        self, id, law, article, title, url, in_force_from, verified_on, confidence, text="", is_current=True
    ):
        self.id = id
        self.law = law
        self.article = article
        self.title = title
        self.url = url
        self.in_force_from = date.fromisoformat(in_force_from)
        self.verified_on = date.fromisoformat(verified_on)
        self.confidence = confidence
        self.text = text
        self.is_current = is_current

    def to_json(self):
        """A plain dict as in the contract, with the address and the clause beside it."""
        return {
            "law": self.law,
            "article": self.article,
            "title": self.title,
            "in-force-from": self.in_force_from.isoformat(),
            "verified-on": self.verified_on.isoformat(),
            "confidence": self.confidence,
            "url": self.url,
            "text": self.text,
        }


class Dated:
    """A figure and its values over time.

    Values are written with their first day only, so they can neither overlap nor leave a gap; an old
    value is never deleted.

        Dated("extension-fee", ("2025-04-01", 6000, ORDER_2025), ("2026-10-01", 33000, ORDER_2026), unit="yen")

    unit: days, weeks, months, years, hours, percent, yen, date or number, for a figure that guides quote.
    """

    def __init__(self, name, *entries, unit=None):
        self.name = name
        self.unit = unit
        self.entries = tuple((date.fromisoformat(day), value, source) for day, value, source in entries)
        days = [day for day, _, _ in self.entries]
        assert days == sorted(days), f"{name}: the first days must ascend"

    def entry_at(self, day):
        """(first day, value, source) in force on `day`; raises NotInForce before the first."""
        found = None
        for entry in self.entries:
            if entry[0] <= day:
                found = entry
        if found is None:
            raise NotInForce(self.name, day, self.entries[0][0])
        return found

    def at(self, day):
        """The value in force on `day`."""
        return self.entry_at(day)[1]

    def to_json(self):
        """Name, unit and every value with its first day and source."""
        return {
            "id": self.name,
            "unit": self.unit,
            "values": [
                {"from": day.isoformat(), "value": value, "source": source.id} for day, value, source in self.entries
            ],
        }

    def source_at(self, day):
        """The source of the value in force on `day`."""
        return self.entry_at(day)[2]
