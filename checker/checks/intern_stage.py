"""May I go on to the next stage of technical intern training?"""

from ..check import Check, Rule, note, requirements, step
from ..conditions import IN_FORCE, NOT_IN_FORCE, all_of, as_of, at_least, is_, is_yes
from ..law import Dated
from ..laws.brochure import EXCELLENT, STAGES
from ..laws.guidance import ESD_OVERVIEW
from ..questions import Choice, Number, YesNo

STAGE = Choice("stage", (1, 2))
WRITTEN = YesNo("written-test")
PRACTICAL = YesNo("practical-test")
TRANSFERABLE = YesNo("occupation-transferable")
SUPERVISING = YesNo("supervising-excellent")
IMPLEMENTING = YesNo("implementing-excellent")
MONTHS = Number("months-of-stage-2-on-2027-04-01", 0, 60)

FROM_1 = is_(STAGE, 1)
FROM_2 = is_(STAGE, 2)

# 施行日に２号技能実習を１年以上行っている者に限られます
NEW_SYSTEM = Dated(
    "employment-for-skill-development",
    ("2012-07-09", NOT_IN_FORCE, STAGES),
    ("2027-04-01", IN_FORCE, ESD_OVERVIEW),
)
LEAST_MONTHS = Dated("stage-3-months", ("2017-11-01", 0, STAGES), ("2027-04-01", 12, ESD_OVERVIEW))

RULES = (
    # (i) to (ii): the written and the practical test; (ii) to (iii): the practical test.
    Rule("written-test", (STAGES,), is_yes(WRITTEN), applies=FROM_1),
    Rule("practical-test", (STAGES,), is_yes(PRACTICAL)),
    Rule("occupation", (STAGES,), is_yes(TRANSFERABLE), applies=FROM_1),
    # (iii) only with an excellent supervising and an excellent implementing organisation.
    Rule("supervising-excellent", (EXCELLENT,), is_yes(SUPERVISING), applies=FROM_2),
    Rule("implementing-excellent", (EXCELLENT,), is_yes(IMPLEMENTING), applies=FROM_2),
    Rule("stage-2-in-2027", (ESD_OVERVIEW,), at_least(MONTHS, LEAST_MONTHS),
         applies=all_of(FROM_2, as_of(None, NEW_SYSTEM))),
)  # fmt: skip

CHECK = Check(
    "intern-stage",
    questions=(STAGE, WRITTEN, PRACTICAL, TRANSFERABLE, SUPERVISING, IMPLEMENTING, MONTHS),
    outcomes=("can-advance", "cannot-advance", "unknown"),
    decide=requirements(RULES, met="can-advance", not_met="cannot-advance"),
    rules=RULES,
    texts=(
        step("plan-must-be-accredited", STAGES, outcomes=("can-advance",)),
        step("see-which-was-not-met", outcomes=("cannot-advance",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        note("new-system-2027", ESD_OVERVIEW),
    ),
    in_force_from="2017-11-01",
    lines_topic="training",
)
