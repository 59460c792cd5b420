"""How many technical interns may an organisation take?

施行規則第16条. Nursing care has a table of its own, whose numbers were not read.
"""

from ..check import Check, Decision, note, step
from ..law import Dated
from ..laws.brochure import QUOTA
from ..laws.guidance import ESD_OVERVIEW
from ..questions import Choice, Number, YesNo

EMPLOYEES = Number("employees", 1, 1000000)
TYPE = Choice("type", ("supervising", "individual"))
EXCELLENT = YesNo("excellent")
RECOGNISED = YesNo("recognised")

# Full-time employees up to and including, interns of stage (i); above the last step one twentieth of the employees.
BASIC = Dated(
    "intern-quota",
    ("2017-11-01", ((30, 3), (40, 4), (50, 5), (100, 6), (200, 10), (300, 15)), QUOTA),
)
ONE_IN = 20


def basic_number(employees, day):
    """The basic number of the table; a fraction of one twentieth is dropped, which is the safe side."""
    for most, number in BASIC.at(day):
        if employees <= most:
            return number
    return employees // ONE_IN


def stages(situation):
    """Interns of stages (i), (ii) and (iii); never more than 1, 2 and 3 times the employees."""
    employees, excellent = situation.value(EMPLOYEES), situation.value(EXCELLENT)
    if situation.value(TYPE) == "supervising" or situation.value(RECOGNISED):
        number = basic_number(employees, situation.on)
        shares = (2 * number, 4 * number, 6 * number) if excellent else (number, 2 * number, None)
    elif excellent:
        shares = (employees // 10, employees // 5, employees * 3 // 10)
    else:
        shares = (employees // ONE_IN, employees // 10, None)
    return [None if share is None else min(share, times * employees) for times, share in zip((1, 2, 3), shares)]


def needed(situation):
    """Whether the ministers have recognised the organisation matters for the individual type only."""
    of_type = (RECOGNISED,) if situation.value(TYPE) == "individual" else ()
    return [question for question in (EMPLOYEES, TYPE, EXCELLENT) + of_type if situation.value(question) is None]


def decide(situation):
    unanswered = needed(situation)
    if unanswered:
        return Decision("unknown", unanswered)
    odd = situation.value(EMPLOYEES) % ONE_IN and (
        situation.value(EMPLOYEES) > BASIC.at(situation.on)[-1][0]
        or (situation.value(TYPE) == "individual" and not situation.value(RECOGNISED))
    )
    return Decision("counted", (), ("rounding-not-confirmed",) if odd else ())


def values(situation, outcome):
    counted = stages(situation) if outcome == "counted" else (None, None, None)
    return {"stage-1": counted[0], "stage-2": counted[1], "stage-3": counted[2]}


CHECK = Check(
    "intern-quota",
    questions=(EMPLOYEES, TYPE, EXCELLENT, RECOGNISED),
    outcomes=("counted", "unknown"),
    decide=decide,
    texts=(
        step("ask-otit-about-quota", QUOTA),
        note("quota-nursing-care"),
        note("new-system-2027", ESD_OVERVIEW),
    ),
    values=values,
    in_force_from="2017-11-01",
    unread_from=("2027-04-01", "new-text-2027-not-read"),
    lines_topic="training",
)
