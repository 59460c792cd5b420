"""When a consultation line is open: weekdays 1 (Monday) to 7, and 8 for a national holiday."""

from datetime import timedelta

from .holidays import is_holiday, is_year_end

HOLIDAY = 8
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7, HOLIDAY)
WEEKDAYS = (1, 2, 3, 4, 5)
SEARCH_DAYS = 21
"""Longer than any closure: a line open one day a week, over the year's end."""


class Hours:
    """Spans of a week: `((weekdays, "HH:MM", "HH:MM"), …)`; a day without a span is closed.

    Times are Japan's. closed_at_year_end: 29 December to 3 January. "24:00" ends a day that goes on.
    """

    def __init__(self, *spans, closed_at_year_end=True):
        self.spans = spans
        self.closed_at_year_end = closed_at_year_end

    def on(self, day):
        """The spans (from, to) of a day, in order."""
        if self.closed_at_year_end and is_year_end(day):
            return []
        weekday = HOLIDAY if is_holiday(day) else day.isoweekday()
        return [(start, end) for weekdays, start, end in self.spans if weekday in weekdays]

    def never_close(self):
        return not self.closed_at_year_end and self.spans == (ALWAYS_SPAN,)

    def is_open(self, day, minute):
        """Whether the line is open at `minute` ("HH:MM") of `day`; the closing minute is closed."""
        return any(start <= minute < end for start, end in self.on(day))

    def closes_at(self, day, minute):
        """`YYYY-MM-DDTHH:MM`, or None for a line that never closes or is closed now."""
        if self.never_close():
            return None
        for start, end in self.on(day):
            if start <= minute < end:
                return f"{day.isoformat()}T{end}"
        return None

    def opens_at(self, day, minute):
        """When a closed line opens next, or None if it is open or not within three weeks."""
        if self.is_open(day, minute):
            return None
        for ahead in range(SEARCH_DAYS):
            there = day + timedelta(days=ahead)
            for start, _ in self.on(there):
                if ahead or start > minute:
                    return f"{there.isoformat()}T{start}"
        return None

    def to_json(self):
        return {
            "spans": [{"weekdays": list(days), "from": start, "to": end} for days, start, end in self.spans],
            "closed-at-year-end": self.closed_at_year_end,
        }


ALWAYS_SPAN = (EVERY_DAY, "00:00", "24:00")
ALWAYS = Hours(ALWAYS_SPAN, closed_at_year_end=False)
