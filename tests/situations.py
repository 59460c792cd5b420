"""Makes situations of any check: for the property tests and the matrix."""

from datetime import date, timedelta

from checker import checks
from checker.conditions import Situation

ALL = [checks.find(id) for id in checks.IDS]

# Days on which some law of the checks changed, a leap day, a year's end; each is tried with its neighbours.
TURNING_DAYS = [
    date.fromisoformat(day)
    for day in (
        "2019-04-01 2020-02-29 2020-04-20 2020-09-07 2021-07-01 2022-05-25 2022-11-02 2023-08-31 2023-12-28 2024-06-10 "
        "2024-09-30 2024-11-01 2025-01-01 2025-04-01 2025-09-30 2026-01-23 2026-04-01 2026-04-13 2026-10-01 2026-11-22 "
        "2026-12-31 2027-04-01 2027-12-31"
    ).split()
]
DAYS = sorted({day + timedelta(days=number) for day in TURNING_DAYS for number in (-1, 0, 1)})
FIRST_DAY = date(2019, 5, 30)
"""From here on every check has a text of its law, but the one of November 2024."""

LIMITS = [0, 1, 3, 12, 18, 30, 31, 36, 40, 50, 59, 60, 80, 100, 300, 301, 3_000_000, 8_000_000]


def values_of(question):
    """What may be answered: every code, both truths, days around the turning days, numbers around the limits."""
    if question.kind == "yes-no":
        return [True, False]
    if question.kind == "choice":
        return list(question.codes)
    if question.kind == "date":
        return DAYS
    if question.kind == "number":
        near = {question.least, question.most} | {limit + step for limit in LIMITS for step in (-1, 0, 1)}
        return sorted(number for number in near if question.least <= number <= question.most)
    if question.kind == "periods":
        return [[], *([period] for period in periods_of(question)), list(periods_of(question))]
    raise AssertionError(f"{question.id}: {question.kind} is not known here")


def periods_of(question):
    """One period of each kind, one after the other, eighteen months each."""
    start = date(2019, 6, 1)
    for place, kind in enumerate(question.codes):
        first = start + timedelta(days=548 * place)
        yield (kind, first, first + timedelta(days=547))


def first_day_of(check):
    """The first day that may be asked about."""
    return max(check.in_force_from or FIRST_DAY, FIRST_DAY)


def situation(check, on, answers, minute="12:00"):
    """A Situation from parsed answers (question id -> value)."""
    return Situation(on, answers, check.law_day, minute)
