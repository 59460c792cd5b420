"""Which way of Designated Activities (特定活動) is open: graduates, job hunters, founders, cooks, fourth generation?"""

from ..check import Check, Rule, first_of, note, step
from ..conditions import (
    NOT_IN_FORCE, all_of, any_of, as_of, at_least, at_most, is_one_of, is_yes,
)  # fmt: skip
from ..law import Dated
from ..laws import designated_activities as law
from ..questions import Choice, Number, YesNo

JAPANESE_DEGREE = YesNo("japanese-degree")
JAPANESE = Choice("japanese-test", ("none", "jft-basic", "n5", "n4", "n3", "n2", "n1"))
WORK_USES_JAPANESE = YesNo("work-uses-japanese")
LANGUAGE_SCHOOL = YesNo("language-school-graduate")
FOREIGN_DEGREE = YesNo("foreign-degree")
SCHOOL_RECOMMENDS = YesNo("school-recommends")
STARTUP_PLAN = YesNo("startup-plan-confirmed")
STARTED_AT_SCHOOL = YesNo("startup-begun-at-school")
COOKING_SCHOOL = YesNo("cooking-school-graduate")
COOKING_PLAN = YesNo("cooking-plan-approved")
FOURTH_GENERATION = YesNo("fourth-generation")
AGE = Number("age", 0, 120)
SUPPORTER = YesNo("supporter")

N1 = is_one_of(JAPANESE, ("n1",))
N3_OR_MORE = is_one_of(JAPANESE, ("n3", "n2", "n1"))
N5_OR_MORE = is_one_of(JAPANESE, ("n5", "n4", "jft-basic", "n3", "n2", "n1"))

YOUNG = all_of(at_least(AGE, law.FOURTH_LEAST_AGE), at_most(AGE, law.FOURTH_MOST_AGE))
OLDER = all_of(at_least(AGE, law.FOURTH_LEAST_AGE), at_most(AGE, law.FOURTH_MOST_AGE_N3), N3_OR_MORE)
FOURTH_AGE = Dated(
    "fourth-generation-age",
    ("2018-07-01", all_of(YOUNG, N5_OR_MORE), law.FOURTH_2018),
    ("2023-12-28", any_of(all_of(YOUNG, N5_OR_MORE), OLDER), law.FOURTH_2023),
)
AFTER_LANGUAGE_SCHOOL = Dated(
    "job-hunting-after-language-school",
    ("2019-04-01", NOT_IN_FORCE, law.JOB_HUNTING),
    ("2021-09-27", all_of(is_yes(LANGUAGE_SCHOOL), is_yes(FOREIGN_DEGREE), is_yes(SCHOOL_RECOMMENDS)), law.JOB_HUNTING),
)
FOUNDER_AT_SCHOOL = Dated(
    "graduate-founder",
    ("2019-04-01", NOT_IN_FORCE, law.GRADUATE_FOUNDER),
    ("2020-11-20", all_of(is_yes(JAPANESE_DEGREE), is_yes(STARTED_AT_SCHOOL)), law.GRADUATE_FOUNDER),
)

ROUTES = (
    Rule("graduate", (law.GRADUATE,), all_of(is_yes(JAPANESE_DEGREE), N1, is_yes(WORK_USES_JAPANESE))),
    Rule("job-hunting-after-language-school", (law.JOB_HUNTING,), as_of(None, AFTER_LANGUAGE_SCHOOL)),
    Rule("founder", (law.FOUNDER_2025,), is_yes(STARTUP_PLAN)),
    Rule("graduate-founder", (law.GRADUATE_FOUNDER,), as_of(None, FOUNDER_AT_SCHOOL)),
    Rule("japanese-food", (law.FOOD,), all_of(is_yes(COOKING_SCHOOL), is_yes(COOKING_PLAN))),
    Rule("fourth-generation", (law.FOURTH_2023,),
         all_of(is_yes(FOURTH_GENERATION), is_yes(SUPPORTER), as_of(None, FOURTH_AGE))),
)  # fmt: skip


def values(situation, outcome):
    """routes: route -> truth; max-months: route -> longest stay in months, null where none is fixed."""
    return {
        "routes": {route.id: route.read(situation).truth.word for route in ROUTES},
        "max-months": {route.id: law.MAX_MONTHS[route.id].at(situation.on) for route in ROUTES},
    }


CHECK = Check(
    "designated-activities",
    questions=(
        JAPANESE_DEGREE, JAPANESE, WORK_USES_JAPANESE, LANGUAGE_SCHOOL, FOREIGN_DEGREE, SCHOOL_RECOMMENDS, STARTUP_PLAN,
        STARTED_AT_SCHOOL, COOKING_SCHOOL, COOKING_PLAN, FOURTH_GENERATION, AGE, SUPPORTER,
    ),
    outcomes=("has-route", "no-route", "unknown"),
    decide=first_of((("has-route", any_of(*[route.holds for route in ROUTES])),), otherwise="no-route"),
    rules=ROUTES,
    texts=(
        step("ask-immigration-about-route", outcomes=("has-route", "unknown")),
        step("see-which-was-not-met", outcomes=("no-route",)),
        step("call-a-line"),
        note("read-designation-paper"),
        note("startup-capital-since-2025", law.FOUNDER_2025, when=is_yes(STARTUP_PLAN)),
    ),
    values=values,
    in_force_from="2019-05-30",
    lines_topic="immigration",
)  # fmt: skip
