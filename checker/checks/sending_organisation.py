"""Does a sending organisation meet the twelve requirements of the training law's regulations (第25条)?"""

from ..check import Check, Rule, note, requirements, step
from ..conditions import is_yes
from ..laws.brochure import SENDING
from ..laws.guidance import ESD_OVERVIEW
from ..questions import YesNo

QUESTIONS = tuple(YesNo(f"requirement-{number}") for number in range(1, 13))
RULES = tuple(Rule(question.id, (SENDING,), is_yes(question)) for question in QUESTIONS)

CHECK = Check(
    "sending-organisation",
    questions=QUESTIONS,
    outcomes=("meets", "does-not-meet", "unknown"),
    decide=requirements(RULES, met="meets", not_met="does-not-meet"),
    rules=RULES,
    texts=(
        step("see-which-was-not-met", outcomes=("does-not-meet",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("ask-otit-about-sending", SENDING),
        note("new-system-2027", ESD_OVERVIEW),
    ),
    in_force_from="2017-11-01",
    unread_from=("2027-04-01", "new-text-2027-not-read"),
    lines_topic="training",
)
