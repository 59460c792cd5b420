"""A supervising organisation's own dates: its licence, the audits, the manager's course, and "excellent"."""

from ..check import Check, Clock, Decision, note
from ..law import Dated
from ..laws.brochure import EXCELLENT, LICENCE
from ..laws.guidance import ESD_OVERVIEW
from ..laws.training import SUPERVISION_AUDIT, SUPERVISION_MANAGER_COURSE
from ..periods import Years
from ..questions import Choice, Day, Number, YesNo

LICENCE_KIND = Choice("licence", ("normal", "excellent"))
GRANTED_ON = Day("granted-on")
CLEAN_RECORD = YesNo("clean-record")
LAST_AUDIT_ON = Day("last-audit-on")
COURSE_ON = Day("manager-course-on")
SCORE = Number("score", 0, 1000)
FULL_SCORE = Number("full-score", 1, 1000)

# 特定監理事業 3 or 5 years, 一般監理事業 5 or 7: the longer term after one without an order to improve or suspend.
LICENCE_YEARS = Dated(
    "licence-years",
    ("2017-11-01", {"normal": (3, 5), "excellent": (5, 7)}, LICENCE),
)
STAGES = {"normal": (1, 2), "excellent": (1, 2, 3)}
LEAST_PERCENT = Dated("excellent-percent", ("2017-11-01", 60, EXCELLENT), unit="percent")

CLOCKS = (Clock(SUPERVISION_AUDIT, LAST_AUDIT_ON), Clock(SUPERVISION_MANAGER_COURSE, COURSE_ON))


def licence_years(situation):
    """The licence's term in years, or None while not known."""
    kind, clean = situation.value(LICENCE_KIND), situation.value(CLEAN_RECORD)
    if kind is None or clean is None:
        return None
    return LICENCE_YEARS.at(situation.on)[kind][1 if clean else 0]


def values(situation, outcome):
    """licence-until is the earlier reading: the day before the anniversary."""
    if outcome == "unknown":
        return {"licence-years": None, "licence-until": None, "stages": None, "excellent": None}
    years, granted_on = licence_years(situation), situation.value(GRANTED_ON)
    score, full = situation.value(SCORE), situation.value(FULL_SCORE)
    kind = situation.value(LICENCE_KIND)
    ends = Years(years).last_day(granted_on, first_day_counts=True) if years and granted_on else None
    return {
        "licence-years": years,
        "licence-until": ends.isoformat() if ends else None,
        "stages": list(STAGES[kind]) if kind else None,
        "excellent": None if score is None or full is None else score * 100 >= LEAST_PERCENT.at(situation.on) * full,
    }


def decide(situation):
    """Dated as soon as one of the dates is known: the licence's term, the next audit or the next course."""
    dated = licence_years(situation) or situation.value(LAST_AUDIT_ON) or situation.value(COURSE_ON)
    if dated:
        return Decision("dated")
    questions = (LICENCE_KIND, CLEAN_RECORD, LAST_AUDIT_ON, COURSE_ON)
    return Decision("unknown", [question for question in questions if situation.value(question) is None])


CHECK = Check(
    "supervising-organisation",
    questions=(LICENCE_KIND, GRANTED_ON, CLEAN_RECORD, LAST_AUDIT_ON, COURSE_ON, SCORE, FULL_SCORE),
    outcomes=("dated", "unknown"),
    decide=decide,
    clocks=CLOCKS,
    texts=(note("licence-years", LICENCE), note("excellent-score", EXCELLENT), note("new-system-2027", ESD_OVERVIEW)),
    values=values,
    in_force_from="2017-11-01",
    unread_from=("2027-04-01", "new-text-2027-not-read"),
    lines_topic="training",
)
