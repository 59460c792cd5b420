"""Counting the points of a highly skilled professional, also while some answers are not known."""

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


# Answers that only count together; the groups add up, so each can be bounded on its own.
GROUPS = (
    (AGE, SALARY), (DEGREE,), (TWO_DEGREES,), (EXPERIENCE,), (PATENT, FUNDED, PAPERS), (LICENCES,), (POSITION,),
    (INNOVATION, INNOVATION_SME), (JAPANESE_UNIVERSITY, JAPANESE, JICA), (INVESTMENT,),
) + tuple((question,) for question in BONUS)  # fmt: skip

# Answers that give no points, and the answers at which points can change.
NOTHING = {question.id: False for question in QUESTIONS if isinstance(question, YesNo)} | {
    "age": 120, "degree": "none", "experience-years": 0, "salary-yen": 0, "licences": 0, "position": "none",
    "japanese": "none",
}  # fmt: skip
STEPS = {
    "age": (29, 34, 39, 120),
    "experience-years": (0, 3, 5, 7, 10),
    "licences": (0, 1, 2),
    "salary-yen": (0,) + tuple(sorted({row[0] for rows in table.PAY.values() for row in rows})),
}


def candidates(question):
    """The answers that stand for all answers to a question."""
    if isinstance(question, YesNo):
        return (False, True)
    return STEPS.get(question.id) or question.codes


def combinations(questions, answers):
    """Every way to answer the unanswered ones of `questions`, added to `answers`."""
    ways = [answers]
    for question in questions:
        if question.id not in answers:
            ways = [way | {question.id: value} for way in ways for value in candidates(question)]
    return ways


def points_of(group, category, answers, day):
    """The least and the most points of a group of questions, over everything that is still unanswered."""
    given = {question.id: answers[question.id] for question in group if question.id in answers}
    alone = {key: value for key, value in NOTHING.items() if key not in [question.id for question in group]}
    ways = combinations(group, given)
    sums = [sum(items(alone | way | {"category": category}, day).values()) for way in ways]
    return min(sums), max(sums)


def bounds(situation):
    """(least, most, questions that matter): the points of every way to answer what is unanswered."""
    answers = {key: value for key, value in situation.answers.items() if key != CATEGORY.id}
    categories = [situation.value(CATEGORY)] if situation.value(CATEGORY) else list(CATEGORY.codes)
    least, most, matter = [], [], []
    for category in categories:
        by_group = [(group, points_of(group, category, answers, situation.on)) for group in GROUPS]
        least.append(sum(low for _, (low, _) in by_group))
        most.append(sum(high for _, (_, high) in by_group))
        matter += [q for group, (low, high) in by_group if low != high for q in group if q.id not in answers]
    return min(least), max(most), matter
