"""Closed days against two other calculations and the Cabinet Office's own list."""

from datetime import date, timedelta

import holidays as other_holidays
import jpholiday
import pytest

from checker import answer
from checker.holidays import FIRST_YEAR, KNOWN_UNTIL, is_closed, is_holiday, is_year_end, next_open_day

YEARS = range(FIRST_YEAR, 2051)

# 内閣府 syukujitsu.csv, copy of autumn 2026, month-day.
CABINET_OFFICE = {
    2026: "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
    2027: "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
}


def days_of(year):
    """Every day of a year."""
    return [
        date(year, 1, 1) + timedelta(days=number) for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)
    ]


def found(year):
    """The holidays of a year as the checker has them."""
    return [day for day in days_of(year) if is_holiday(day)]


@pytest.mark.parametrize("year", YEARS)
def test_jpholiday_agrees(year):
    """Every day of the year; equinoxes after 2027 are the same forecast."""
    assert found(year) == [day for day in days_of(year) if jpholiday.is_holiday(day)]


@pytest.mark.parametrize("year", YEARS)
def test_holidays_agrees(year):
    """The same against a second library."""
    assert found(year) == sorted(other_holidays.Japan(years=year))


@pytest.mark.parametrize("year, listed", CABINET_OFFICE.items())
def test_the_cabinet_office_s_list(year, listed):
    """The official file, day by day."""
    assert found(year) == [date.fromisoformat(f"{year}-{day}") for day in listed.split()]


@pytest.mark.parametrize(
    "day, holiday",
    [
        ("2018-12-23", True),  # 平成の天皇誕生日, the last one
        ("2019-12-23", False),
        ("2019-02-23", False),
        ("2020-02-23", True),
        ("2019-04-30", True),  # between 昭和の日 and 即位の日
        ("2019-05-01", True),
        ("2019-05-02", True),
        ("2019-10-22", True),
        ("2020-07-20", False),  # moved to 07-23 for the Games
        ("2020-07-23", True),
        ("2020-07-24", True),
        ("2020-08-10", True),
        ("2020-08-11", False),
        ("2020-10-12", False),
        ("2021-07-19", False),
        ("2021-07-22", True),
        ("2021-07-23", True),
        ("2021-08-08", True),
        ("2021-08-09", True),  # 振替休日
        ("2021-08-11", False),
        ("2021-10-11", False),
        ("2015-08-11", False),
        ("2016-08-11", True),  # 山の日, the first one
        ("2026-09-22", True),  # between two holidays
    ],
)
def test_special_laws(day, holiday):
    """The years in which a law moved, added or ended a holiday."""
    assert is_holiday(date.fromisoformat(day)) is holiday


@pytest.mark.parametrize(
    "day, closed",
    [
        ("2026-12-28", False),
        ("2026-12-29", True),
        ("2026-12-31", True),
        ("2027-01-03", True),
        ("2027-01-04", False),
        ("2026-11-20", False),
        ("2026-11-21", True),
        ("2026-11-22", True),
        ("2026-11-23", True),
        ("2026-11-24", False),
    ],
)
def test_closed_days(day, closed):
    """行政機関の休日に関する法律1条: Saturdays, Sundays, holidays, 29 December to 3 January."""
    assert is_closed(date.fromisoformat(day)) is closed


def test_an_open_day_stays_where_it_is():
    """Only a closed day moves a deadline."""
    for year in (2026, 2027):
        for day in days_of(year):
            moved = next_open_day(day)
            assert (moved == day) is not is_closed(day)
            assert all(is_closed(day + timedelta(days=number)) for number in range((moved - day).days))


def test_the_year_end_is_six_days():
    """十二月二十九日から翌年の一月三日まで."""
    assert [day.isoformat()[5:] for day in days_of(2026) if is_year_end(day)] == [
        "01-01", "01-02", "01-03", "12-29", "12-30", "12-31",
    ]  # fmt: skip


def test_the_list_ends_where_the_official_file_ends():
    """syukujitsu.csv of autumn 2026 has no day of 2028."""
    assert date(2027, 12, 31) == KNOWN_UNTIL


@pytest.mark.parametrize(
    "event_on, due, provisional",
    [
        ("2027-12-14", "2027-12-28", False),
        ("2027-12-15", "2028-01-04", True),  # counted 12-29: the move ends beyond the list
        ("2028-03-06", "2028-03-21", True),  # 03-20 is a forecast of the equinox
        ("2028-04-01", "2028-04-17", True),
    ],
)
def test_beyond_the_list_a_day_is_provisional(event_on, due, provisional):
    """A last day that a holiday not yet announced could move says so."""
    request = {
        "check": "deadline",
        "on": "2027-12-01",
        "answers": {"deadline": "organisation-left", "event-on": event_on},
    }

    deadline = answer(request)["deadlines"][0]

    assert (deadline["due"], deadline["provisional"]) == (due, provisional)


def test_a_day_that_nothing_moves_is_never_provisional():
    """Years ahead, a span that no closed day touches is as certain as today."""
    request = {
        "check": "deadline",
        "on": "2027-12-01",
        "answers": {"deadline": "activity-gap", "event-on": "2029-12-31"},
    }

    assert answer(request)["deadlines"][0]["provisional"] is False
