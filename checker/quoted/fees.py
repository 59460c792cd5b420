"""The fee table as figures that guides quote; the amounts stand in checker/laws/fees.py."""

from ..law import Dated
from ..laws.fees import BY_PERIOD, FEES, REDUCTION, SINCE_2025, SINCE_2026

SINCE = SINCE_2026.in_force_from.isoformat()
PERIODS = (
    "fee-to-3-months", "fee-to-6-months", "fee-under-1-year", "fee-1-year", "fee-under-3-years", "fee-under-5-years",
    "fee-5-years",
)  # fmt: skip
# Where the steps of the table end: 3 and 6 months, 1, 3 and 5 years.
STEPS = ((1, 3, "months"), (2, 6, "months"), (3, 1, "years"), (4, 3, "years"), (5, 5, "years"))


def yen(name, amount, source=SINCE_2026):
    """A figure in yen, from the day of its source."""
    return Dated(name, (source.in_force_from.isoformat(), amount, source), unit="yen")


def price(procedure, column):
    """The amount of today's only row of a procedure: column 1 at the counter, 2 online."""
    return FEES[procedure].entries[-1][1][0][column]


FIGURES = (
    tuple(yen(name, row[1]) for name, row in zip(PERIODS, BY_PERIOD))
    + tuple(yen(name + "-online", row[2]) for name, row in zip(PERIODS, BY_PERIOD))
    + (
        *[Dated(f"fee-step-{number}", (SINCE, length, SINCE_2026), unit=unit) for number, length, unit in STEPS],
        Dated("fees-start", (SINCE, SINCE, SINCE_2026), unit="date"),
        yen("fee-permanent-residence", price("permanent-residence", 1)),
        yen("fee-re-entry", price("re-entry-single", 1), SINCE_2025),
        yen("fee-re-entry-online", price("re-entry-single", 2), SINCE_2025),
        yen("fee-re-entry-multiple", price("re-entry-multiple", 1), SINCE_2025),
        yen("fee-re-entry-multiple-online", price("re-entry-multiple", 2), SINCE_2025),
        yen("fee-authorised-employment", price("certificate-of-authorised-employment", 1), SINCE_2025),
        yen("fee-authorised-employment-online", price("certificate-of-authorised-employment", 2), SINCE_2025),
        yen("fee-reduced", 10000, REDUCTION),
        yen("fee-reduced-permanent", 20000, REDUCTION),
    )
)
