"""When a line is open: weekdays, holidays, the year's end, minutes."""

from datetime import date, timedelta

import pytest

from checker.hours import ALWAYS, EVERY_DAY, HOLIDAY, WEEKDAYS, Hours
from checker.lines import LINES

OFFICE = Hours((WEEKDAYS, "09:00", "17:00"))
EVENINGS = Hours((WEEKDAYS, "17:00", "22:00"), ((6, 7, HOLIDAY), "09:00", "21:00"))
LUNCH = Hours((WEEKDAYS, "10:00", "12:00"), (WEEKDAYS, "13:00", "15:00"))
MONDAY, HOLIDAY_MONDAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 23), date(2026, 11, 22)
EVERY_MINUTE = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(60)]


@pytest.mark.parametrize(
    "hours, day, minute, is_open",
    [
        (OFFICE, MONDAY, "08:59", False),
        (OFFICE, MONDAY, "09:00", True),
        (OFFICE, MONDAY, "16:59", True),
        (OFFICE, MONDAY, "17:00", False),
        (OFFICE, SUNDAY, "12:00", False),
        (OFFICE, HOLIDAY_MONDAY, "12:00", False),
        (OFFICE, date(2026, 12, 28), "12:00", True),
        (OFFICE, date(2026, 12, 29), "12:00", False),
        (OFFICE, date(2027, 1, 4), "12:00", True),
        (EVENINGS, MONDAY, "12:00", False),
        (EVENINGS, HOLIDAY_MONDAY, "12:00", True),
        (LUNCH, MONDAY, "12:00", False),
        (LUNCH, MONDAY, "13:00", True),
        (ALWAYS, date(2027, 1, 1), "00:00", True),
        (ALWAYS, date(2027, 1, 1), "23:59", True),
    ],
)
def test_open_or_closed(hours, day, minute, is_open):
    """The opening minute is open, the closing minute is closed."""
    assert hours.is_open(day, minute) is is_open


def test_closes_and_opens_fit_every_minute_of_a_fortnight():
    """Open: it says when it closes; closed: when it opens, and then it is open and was closed a minute before."""
    for hours in (OFFICE, EVENINGS, LUNCH):
        for number in range(14):
            day = date(2026, 12, 24) + timedelta(days=number)
            for minute in EVERY_MINUTE[::15]:
                opens, closes = hours.opens_at(day, minute), hours.closes_at(day, minute)
                assert (opens is None) is hours.is_open(day, minute)
                assert (closes is None) is not hours.is_open(day, minute)
                assert (opens or closes) > f"{day.isoformat()}T{minute}"
                if opens:
                    assert hours.is_open(date.fromisoformat(opens[:10]), opens[11:])


def test_a_line_that_never_closes_has_no_closing_minute():
    """Nor one when it opens."""
    assert (ALWAYS.closes_at(MONDAY, "12:00"), ALWAYS.opens_at(MONDAY, "12:00")) == (None, None)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.id} since {line.since}")
def test_a_line_is_well_formed(line):
    """A number that can be dialled, spans inside a day, a check that is not of the future, no confidence C."""
    assert line.phone.replace("-", "").replace("#", "").isdigit()
    assert line.checked_on <= date(2026, 11, 22)
    assert line.until is None or line.since <= line.until
    assert line.confidence in ("A", "A*", "A-", "B+", "B")
    for weekdays, start, end in line.hours.spans if line.hours else ():
        assert set(weekdays) <= set(EVERY_DAY)
        assert start < end


def test_two_entries_of_a_line_never_overlap():
    """On any day a line has one entry at most."""
    for line in LINES:
        for other in LINES:
            if line is not other and line.id == other.id:
                assert not (line.is_entry_on(other.since) and other.is_entry_on(line.since))
                assert not line.is_entry_on(other.since)
