"""May I, a specified skilled worker, start at another company?

第20条第1項 …特定技能…については、法務大臣が指定する本邦の公私の機関又は特定産業分野の変更を含み…: the permission names the company.
"""

from ..check import Check, Rule, do_not, first_of, note, step
from ..conditions import any_of, is_no, is_yes, not_
from ..laws.guidance import PREPARATION, SSW_GUIDE
from ..laws.stay import ICA_20
from ..questions import YesNo

SAME_CATEGORY = YesNo("same-category")
COMMON_SKILL = YesNo("common-skill-confirmed")
NEW_TEST = YesNo("new-field-test")
PERMISSION = YesNo("permission-granted")
OWN_FAULT = YesNo("own-fault")

# 同一の業務区分内又は試験等によりその技能水準の共通性が確認されている業務区分間
MAY_DO_THE_WORK = any_of(is_yes(SAME_CATEGORY), is_yes(COMMON_SKILL), is_yes(NEW_TEST))

RULES = (
    Rule("skill-for-the-work", (SSW_GUIDE,), MAY_DO_THE_WORK),
    Rule("permission", (ICA_20, SSW_GUIDE), is_yes(PERMISSION)),
    Rule("support-due", (SSW_GUIDE,), is_no(OWN_FAULT)),
)


def values(situation, outcome):
    """support-due: whether the employer owes help in finding a new job; null while not known."""
    own_fault = situation.value(OWN_FAULT)
    return {"support-due": None if own_fault is None else not own_fault}


CHECK = Check(
    "ssw-job-change",
    questions=(SAME_CATEGORY, COMMON_SKILL, NEW_TEST, PERMISSION, OWN_FAULT),
    outcomes=("may-start", "permission-first", "test-first", "unknown"),
    decide=first_of(
        (("test-first", not_(MAY_DO_THE_WORK)), ("may-start", is_yes(PERMISSION))), otherwise="permission-first"
    ),
    rules=RULES,
    texts=(
        step("pass-the-new-test", SSW_GUIDE, outcomes=("test-first",)),
        step("apply-for-change-of-status", ICA_20, outcomes=("permission-first", "test-first")),
        step("tell-immigration-both-times", outcomes=("may-start", "permission-first")),
        step("ask-support-organisation", SSW_GUIDE, when=is_no(OWN_FAULT)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        do_not("work-before-permission", ICA_20, SSW_GUIDE, outcomes=("permission-first", "test-first", "unknown")),
        note("preparation-six-months", PREPARATION, outcomes=("permission-first",)),
        note("ssw-years-run-on", SSW_GUIDE),
    ),
    values=values,
    in_force_from="2019-04-01",
    lines_topic="labour",
)
