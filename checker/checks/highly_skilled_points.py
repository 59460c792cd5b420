"""How many points have I as a highly skilled professional, and when may I ask for permanent residence?"""

from ..check import Check, Decision, note, step
from ..laws import points as table
from ..questions import Choice, Number, YesNo

CATEGORY = Choice("category", ("a", "b", "c"))
AGE = Number("age", 15, 120)
DEGREE = Choice("degree", ("doctor", "mba", "master", "bachelor", "none"))
TWO_DEGREES = YesNo("two-degrees")
EXPERIENCE = Number("experience-years", 0, 80)
SALARY = Number("salary-yen", 0, 10_000_000_000)
PATENT, FUNDED, PAPERS = YesNo("patent"), YesNo("funded-research"), YesNo("papers")
LICENCES = Number("licences", 0, 100)
POSITION = Choice("position", ("none", "director", "representative"))
INNOVATION, INNOVATION_SME = YesNo("innovation-support"), YesNo("innovation-sme")
JAPANESE_UNIVERSITY = YesNo("japanese-university")
JAPANESE = Choice("japanese", ("none", "n2", "n1"))
JICA = YesNo("jica-training")
INVESTMENT = YesNo("investment-business")
BONUS = tuple(YesNo(id) for id in (
    "local-government-support", "research-sme", "foreign-award", "growth-project", "designated-university",
    "invested-100m",
))  # fmt: skip

QUESTIONS = (
    CATEGORY, AGE, DEGREE, TWO_DEGREES, EXPERIENCE, SALARY, PATENT, FUNDED, PAPERS, LICENCES, POSITION, INNOVATION,
    INNOVATION_SME, JAPANESE_UNIVERSITY, JAPANESE, JICA, INVESTMENT,
) + BONUS  # fmt: skip


def step_points(steps, value):
    """Points of the first step reached from above: ((least value, points), …)."""
    return next((points for least, points in steps if value >= least), 0)


def age_points(steps, age):
    return next((points for most, points in steps if age <= most), 0)


def pay_points(steps, salary, age):
    """Points by yearly pay; below 8 million yen some steps end with an age."""
    for least, points, most_age in steps:
        if salary >= least and (most_age is None or age <= most_age):
            return points
    return 0


def items(answers, day):
    """Item -> points, for answers that are all given (question id -> value)."""
    category = answers["category"]
    research = sum(1 for question in (PATENT, FUNDED, PAPERS) if answers[question.id])
    counted = {
        "degree": table.DEGREE[category][answers["degree"]] + table.TWO_DEGREES * answers["two-degrees"],
        "experience": step_points(table.EXPERIENCE[category], answers["experience-years"]),
        "age": age_points(table.AGE[category], answers["age"]),
        "salary": pay_points(table.PAY[category], answers["salary-yen"], answers["age"]),
        "research": table.RESEARCH[category][min(research, 2) - 1] if research else 0,
        "licences": table.LICENCES[category][min(answers["licences"], 2) - 1] if answers["licences"] else 0,
        "position": table.POSITION[answers["position"]] if category == "c" else 0,
        "innovation-sme": table.INNOVATION_SME if answers["innovation-support"] and answers["innovation-sme"] else 0,
        "japanese": table.JAPANESE[answers["japanese"]],
        "jica-training": table.JICA_TRAINING if answers["jica-training"] else 0,
        "investment-business": table.INVESTMENT_BUSINESS.at(day) if answers["investment-business"] else 0,
    }
    for id, (points, categories) in table.BONUS.items():
        counted[id] = points if answers[id] and category in categories else 0
    # N2 counts only without a Japanese degree; JICA training and a Japanese degree are not added; (a) has no investment item.
    if answers["japanese"] == "n2" and answers["japanese-university"]:
        counted["japanese"] = 0
    if answers["japanese-university"]:
        counted["jica-training"] = 0
    if category == "a":
        counted["investment-business"] = 0
    return counted


def all_answered(situation):
    return all(situation.value(question) is not None for question in QUESTIONS)


def total(situation):
    return sum(items(situation.answers, situation.on).values())


def decide(situation):
    category, salary = situation.value(CATEGORY), situation.value(SALARY)
    too_low = salary is not None and salary < table.LEAST_PAY.at(situation.on)
    if too_low and category in ("b", "c"):
        return Decision("salary-below-minimum")
    if not all_answered(situation):
        return Decision("unknown", [question for question in QUESTIONS if situation.value(question) is None])
    points = total(situation)
    if points >= table.MANY_POINTS.at(situation.on):
        return Decision("reaches-80")
    return Decision("reaches-70" if points >= table.LEAST_POINTS.at(situation.on) else "below-70")


def values(situation, outcome):
    """points and by-item, null until every question is answered; permanent-residence-years 1, 3 or null."""
    if not all_answered(situation):
        return {"points": None, "by-item": None, "permanent-residence-years": None}
    years = {"reaches-80": table.YEARS_WITH_80, "reaches-70": table.YEARS_WITH_70}.get(outcome)
    return {
        "points": total(situation),
        "by-item": items(situation.answers, situation.on),
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
