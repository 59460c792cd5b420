"""How long may I stay as a Specified Skilled Worker (i)? Five years in total, six in one case.

通算して５年（…６年）に達していないこと。…５年に達した時点で、以後の在留は原則認められない（運用要領）
"""

from datetime import timedelta

from .. import spans
from ..check import Check, Decision, Rule, note, step
from ..conditions import IN_FORCE, NOT_IN_FORCE, all_of, as_of, at_least, is_yes
from ..law import Dated
from ..laws.guidance import SSW_2_TEST_PERCENT, SSW_GUIDE
from ..laws.landing_criteria import TOTAL_STAY, TOTAL_STAY_EXTENDED, TOTAL_STAY_YEARS
from ..periods import Months, Years
from ..questions import Number, Periods, YesNo
from ..truth import NO, UNKNOWN, YES

# Counted: also without work, abroad on re-entry, and while an application is pending. Subtracted: leave, and
# absence that could not be helped. Not counted: 特定活動（雇用維持支援）.
COUNTED = ("ssw-1", "preparation")
SUBTRACTED = ("maternity-childcare-leave", "sick-leave", "unavoidable-absence")

PERIODS = Periods("periods", COUNTED + SUBTRACTED + ("employment-support",))
PERCENT = Number("ssw-2-test-percent", 0, 100)
PLEDGES = YesNo("sixth-year-pledges")
EMPLOYER_WANTS = YesNo("employer-wants")

# 全ての試験等について、合格基準点の８割以上の得点 …施行（令和７年９月３０日）
SIXTH_YEAR = Dated(
    "ssw-1-sixth-year",
    ("2019-04-01", NOT_IN_FORCE, TOTAL_STAY),
    (
        "2025-09-30",
        all_of(IN_FORCE, at_least(PERCENT, SSW_2_TEST_PERCENT), is_yes(PLEDGES), is_yes(EMPLOYER_WANTS)),
        SSW_GUIDE,
    ),
)
MAY_HAVE_SIXTH_YEAR = as_of(None, SIXTH_YEAR)

RULES = (Rule("sixth-year", (SSW_GUIDE,), MAY_HAVE_SIXTH_YEAR),)


def uncounted(kind, first, last):
    """The span of a leave that is subtracted: sick leave of more than a month only, and one year of it."""
    if kind == "sick-leave":
        if last <= Months(1).last_day(first, first_day_counts=True):
            return None
        last = min(last, Years(1).last_day(first, first_day_counts=True))
    return first, last


def used_spans(situation):
    """The days that count, up to the day asked about."""
    periods = situation.value(PERIODS)
    counted = spans.union([(first, last) for kind, first, last in periods if kind in COUNTED])
    counted = spans.until(counted, situation.on)
    leaves = [uncounted(kind, first, last) for kind, first, last in periods if kind in SUBTRACTED]
    leaves = spans.common(counted, spans.union([leave for leave in leaves if leave]))
    return counted, spans.count(counted) - spans.count(leaves)


def last_day(situation, years):
    """The last day of so many years (the earlier reading), if every day from the next on counts. None: not begun."""
    counted, used = used_spans(situation)
    if not counted:
        return None
    first = counted[0][0]
    not_used = (situation.on - first).days + 1 - used
    return Years(years).last_day(first, first_day_counts=True) + timedelta(days=not_used)


def outcome_of(situation, years):
    ends = last_day(situation, years)
    if ends is None or situation.on < ends:
        return "within"
    return "at-limit" if situation.on == ends else "over"


def limit_years(situation):
    """5 or 6; 5 while the conditions of the sixth year are not known to be met."""
    met = situation.reading(MAY_HAVE_SIXTH_YEAR).truth is YES
    return (TOTAL_STAY_EXTENDED if met else TOTAL_STAY_YEARS).at(situation.on)


def decide(situation):
    if situation.value(PERIODS) is None:
        return Decision("unknown", (PERIODS,))
    five = outcome_of(situation, TOTAL_STAY_YEARS.at(situation.on))
    sixth = situation.reading(MAY_HAVE_SIXTH_YEAR)
    if five == "within" or sixth.truth is NO:
        return Decision(five)
    six = outcome_of(situation, TOTAL_STAY_EXTENDED.at(situation.on))
    if sixth.truth is UNKNOWN and six != five:
        return Decision("unknown", sixth.missing)
    return Decision(six)


def values(situation, outcome):
    """used-days; limit-years; last-day by the earlier reading. Null while the periods are not known."""
    if situation.value(PERIODS) is None:
        return {"used-days": None, "limit-years": None, "last-day": None}
    ends = last_day(situation, limit_years(situation))
    return {
        "used-days": used_spans(situation)[1],
        "limit-years": limit_years(situation),
        "last-day": ends.isoformat() if ends else None,
    }


CHECK = Check(
    "ssw-total-stay",
    questions=(PERIODS, PERCENT, PLEDGES, EMPLOYER_WANTS),
    outcomes=("within", "at-limit", "over", "unknown"),
    decide=decide,
    rules=RULES,
    texts=(
        step("plan-before-the-limit", SSW_GUIDE, outcomes=("within",)),
        step("ask-about-sixth-year", SSW_GUIDE, outcomes=("within", "at-limit", "unknown")),
        step("ask-about-other-status", outcomes=("at-limit", "over")),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        note("total-stay-earlier-reading", SSW_GUIDE),
        note("leave-needs-proof", SSW_GUIDE),
        note("sick-leave-one-year", SSW_GUIDE),
    ),
    values=values,
    in_force_from="2019-04-01",
    lines_topic="immigration",
)
