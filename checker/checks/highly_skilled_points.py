"""How many points have I as a highly skilled professional, and when may I ask for permanent residence?"""

from ..check import Check, Decision, note, step
from ..laws import points as table
from .highly_skilled_points_count import CATEGORY, NOTHING, QUESTIONS, SALARY, bounds, items


def outcome_of(points, day):
    if points >= table.MANY_POINTS.at(day):
        return "reaches-80"
    return "reaches-70" if points >= table.LEAST_POINTS.at(day) else "below-70"


def decide(situation):
    category, salary = situation.value(CATEGORY), situation.value(SALARY)
    has_least_pay = category != "a"
    if category and has_least_pay and salary is not None and salary < table.LEAST_PAY.at(situation.on):
        return Decision("salary-below-minimum")
    least, most, matter = bounds(situation)
    open_pay = has_least_pay and (salary is None or (category is None and salary < table.LEAST_PAY.at(situation.on)))
    if not open_pay and outcome_of(least, situation.on) == outcome_of(most, situation.on):
        return Decision(outcome_of(least, situation.on))
    missing = matter + ([] if category else [CATEGORY]) + ([SALARY] if open_pay and salary is None else [])
    return Decision("unknown", missing)


def values(situation, outcome):
    """points and by-item, null until nothing unanswered can change them; permanent-residence-years 1, 3 or null."""
    years = {"reaches-80": table.YEARS_WITH_80, "reaches-70": table.YEARS_WITH_70}.get(outcome)
    least, most, _ = bounds(situation)
    counted = situation.value(CATEGORY) is not None and least == most
    return {
        "points": least if counted else None,
        "by-item": items(NOTHING | situation.answers, situation.on) if counted else None,
        "permanent-residence-years": years.at(situation.on) if years else None,
    }


CHECK = Check(
    "highly-skilled-points",
    questions=QUESTIONS,
    outcomes=("reaches-80", "reaches-70", "below-70", "salary-below-minimum", "unknown"),
    decide=decide,
    texts=(
        step("collect-proof-of-points", table.TABLE, outcomes=("reaches-80", "reaches-70")),
        step("see-points-by-item", outcomes=("below-70",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        note("points-must-be-kept", table.PERMANENT_RESIDENCE, outcomes=("reaches-80", "reaches-70")),
        note("permanent-residence-rules-changing", outcomes=("reaches-80", "reaches-70")),
    ),
    values=values,
    in_force_from="2017-04-26",
    lines_topic="immigration",
)
