"""Counting by the Civil Code, against a count that walks the calendar day by day."""

from datetime import date, timedelta

import holidays as other_holidays
import pytest

from checker.checks.deadline import DEADLINES
from checker.deadlines import MOVES
from checker.law import Dated
from checker.periods import Days, Months, MonthsBefore, Years, same_numbered_day

ONE_DAY = timedelta(days=1)
FIRST_EVENT, LAST_EVENT = date(2020, 5, 1), date(2050, 4, 30)  # every text held is in force; thirty years

CALENDAR = [date(1999, 1, 1) + number * ONE_DAY for number in range(366 * 60)]
PLACE = {day: place for place, day in enumerate(CALENDAR)}
HOLIDAYS = set(other_holidays.Japan(years=range(2020, 2056)))


def events(first=FIRST_EVENT, last=LAST_EVENT):
    """Every day of the thirty years."""
    return CALENDAR[PLACE[first] : PLACE[last] + 1]


def walked_days(event, number, first_day_counts):
    """民法140条: take up the days one by one; the event's own day is the first only where it counts."""
    place = PLACE[event] if first_day_counts else PLACE[event] + 1
    for _ in range(number - 1):
        place += 1
    return CALENDAR[place]


def walked_months(event, months, first_day_counts):
    """民法143条2項: walk from the first counted day to the corresponding day of the last month and step back one.

    A month that has no corresponding day is walked to its end.
    """
    place = PLACE[event] if first_day_counts else PLACE[event] + 1
    start = CALENDAR[place]
    for _ in range(months):
        here = CALENDAR[place].month
        while CALENDAR[place].month == here:
            place += 1
    last_month = CALENDAR[place].month
    while CALENDAR[place].month == last_month and CALENDAR[place].day != start.day:
        place += 1
    return CALENDAR[place - 1]


def walked_back(event, months):
    """The same-numbered day so many months before: step over the ends of months, then down to the number."""
    place = PLACE[event]
    for _ in range(months):
        here = CALENDAR[place].month
        while CALENDAR[place].month == here:
            place -= 1
    while CALENDAR[place].day > event.day:
        place -= 1
    return CALENDAR[place]


def walked(length, event, first_day_counts):
    """The last day of any length that the rule book has."""
    if isinstance(length, MonthsBefore):
        return walked_back(event, length.number)
    count = walked_months if isinstance(length, Months) else walked_days
    return count(event, length.number, first_day_counts)


def walked_to_an_open_day(day):
    """行政機関の休日に関する法律1条・2条: past Saturdays, Sundays, holidays and 29 December to 3 January."""
    while day.weekday() > 4 or day in HOLIDAYS or (day.month, day.day) in YEAR_END:
        day += ONE_DAY
    return day


YEAR_END = {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}


@pytest.mark.parametrize("deadline", DEADLINES, ids=lambda deadline: deadline.id)
def test_thirty_years_of_events(deadline):
    """Counted, moved, opened and shown days of every event agree with the walk."""
    for event in events():
        counted = walked(deadline.length_at(event), event, deadline.first_day_counts)
        due = walked_to_an_open_day(counted) if deadline.closed_day == MOVES else counted
        opens = walked_back(event, deadline.opens.number) if deadline.opens else None

        found = deadline.due_date(event)

        assert (found.counted, found.due, found.opens) == (counted, due, opens), event
        assert found.do_by <= found.counted <= found.due, event


@pytest.mark.parametrize("deadline", DEADLINES, ids=lambda deadline: deadline.id)
def test_the_day_to_show_is_never_after_the_same_numbered_day(deadline):
    """People and some offices take the same-numbered day; whoever comes by it is in time by either count."""
    for event in events():
        length = deadline.length_at(event)
        if isinstance(length, Months):
            assert deadline.due_date(event).do_by <= same_numbered_day(event, length.number), event


def test_the_day_to_show_is_the_last_day_unless_the_month_s_end_parts_the_two_counts():
    """Nobody loses a day of time where the counts agree."""
    early = [event for event in events() if Months(3).safe_day(event, False) < Months(3).last_day(event, False)]

    assert {event.month for event in early} == {2, 4, 9}
    assert all((event + ONE_DAY).day == 1 for event in early)


@pytest.mark.parametrize("paid_on, years", [(date(2020, 3, 31), 2), (date(2020, 4, 1), 3)])
def test_wages_of_the_old_law_lapse_a_year_sooner(paid_on, years):
    """労働基準法115条: paydays from 1 April 2020 on have three years."""
    deadline = next(deadline for deadline in DEADLINES if deadline.id == "unpaid-wages-claim")

    assert deadline.due_date(paid_on).counted == walked_months(paid_on, 12 * years, False)


def test_the_length_of_a_deadline_is_never_a_guess():
    """A length that changed over time is Dated, every other is one period."""
    kinds = {type(deadline.length) for deadline in DEADLINES}

    assert kinds <= {Days, Months, Years, MonthsBefore, Dated}


PAIRS = [(date(2026, 1, 1) + number * ONE_DAY, months) for number in range(365) for months in range(1, 13)]


def test_adding_months_is_wrong_for_thirty_nine_pairs_of_2026():
    """law-labour section 5: 4,380 pairs, 39 differ from "same day, clamped", all from a short month's last day."""
    differing = [pair for pair in PAIRS if Months(pair[1]).last_day(pair[0], False) != same_numbered_day(*pair)]

    assert len(PAIRS) == 4380
    assert len(differing) == 39
    assert {(day.month, day.day) for day, _ in differing} == {(2, 28), (4, 30), (6, 30), (9, 30), (11, 30)}


def test_all_pairs_of_2026_by_walking():
    """The same 4,380 pairs by the walk."""
    assert [Months(months).last_day(day, False) for day, months in PAIRS] == [
        walked_months(day, months, False) for day, months in PAIRS
    ]


@pytest.mark.parametrize(
    "event, months, last_day",
    [
        ("2026-02-28", 1, "2026-03-31"),
        ("2026-01-27", 1, "2026-02-27"),
        ("2026-01-28", 1, "2026-02-28"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-02-10", 1, "2026-03-10"),
        ("2026-01-01", 12, "2027-01-01"),
        ("2026-06-30", 2, "2026-08-31"),
        ("2027-02-28", 2, "2027-04-30"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-02-28", 12, "2028-02-29"),
    ],
)
def test_printed_examples(event, months, last_day):
    """Examples that the research found in print, and both sides of a leap day."""
    assert Months(months).last_day(date.fromisoformat(event), False) == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    "day, months, there",
    [
        ("2026-05-31", -3, "2026-02-28"),
        ("2028-05-31", -3, "2028-02-29"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-10-01", -4, "2026-06-01"),
    ],
)
def test_the_same_numbered_day(day, months, there):
    """A month too short for the number gives its last day."""
    assert same_numbered_day(date.fromisoformat(day), months) == date.fromisoformat(there)
