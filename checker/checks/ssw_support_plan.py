"""Does an employer's support plan for a specified skilled worker (i) hold all nine kinds of support?"""

from ..check import Check, Rule, note, requirements, step
from ..conditions import is_yes
from ..laws.brochure import SUPPORT_PLAN
from ..laws.guidance import SSW_GUIDE
from ..questions import YesNo

QUESTIONS = tuple(YesNo(f"support-{number}") for number in range(1, 10))
RULES = tuple(Rule(question.id, (SUPPORT_PLAN,), is_yes(question)) for question in QUESTIONS)

CHECK = Check(
    "ssw-support-plan",
    questions=QUESTIONS,
    outcomes=("complete", "incomplete", "unknown"),
    decide=requirements(RULES, met="complete", not_met="incomplete"),
    rules=RULES,
    texts=(
        step("ask-for-missing-support", SUPPORT_PLAN, outcomes=("incomplete",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        note("support-in-your-language", SUPPORT_PLAN),
        note("record-job-change-support", SSW_GUIDE),
    ),
    in_force_from="2019-04-01",
    lines_topic="labour",
)
