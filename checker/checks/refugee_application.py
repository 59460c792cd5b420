"""I asked Japan for protection: may I stay, and may I work, while my application is examined?

The sorting of applications (振り分け) that the Agency has practised since 2018-01-15. Pages of 2025 and 2026
still describe it; no official text after the reform of 2024-06-10 was read, and the answer says so.
"""

from ..check import Check, Clock, Decision, do_not, note, step
from ..conditions import all_of, any_of, is_no, is_yes, not_
from ..law import Dated
from ..laws.protection import REFUGEE_SORTING, SORTING_2018
from ..laws.stay import ICA_61_2_12
from ..periods import same_numbered_day
from ..questions import Day, YesNo

APPLIED_ON = Day("applied-on")
FIRST = YesNo("first-application")
# The sorting's result: until it is told, it has not been made.
LIKELY = YesNo("likely-refugee", optional=True)
UNFOUNDED = YesNo("clearly-unfounded", optional=True)
LEFT_ACTIVITY = YesNo("left-original-activity")
DEPARTURE_PERIOD = YesNo("in-departure-period")

NOT_YET_SORTED = all_of(
    is_yes(FIRST), not_(any_of(is_yes(LIKELY), is_no(LIKELY), is_yes(UNFOUNDED), is_no(UNFOUNDED)))
)

# A likely a refugee · B clearly unfounded · C again · D1 gave up the activity of the status · D2 all others.
MONTHS = Dated("refugee-stay-months", ("2018-01-15", {"A": 6, "D1": 3, "D2-first": 3, "D2-later": 6}, SORTING_2018))
WORK_AFTER_MONTHS = Dated("refugee-work-after", ("2018-01-15", 6, SORTING_2018), unit="months")


def gave_up(situation):
    """Whether the applicant left the activity of the status, or has time only to prepare to leave."""
    return situation.value(LEFT_ACTIVITY) is True or situation.value(DEPARTURE_PERIOD) is True


def group(situation):
    """(group, questions still open): the group of the sorting, or None while it is not settled."""
    if situation.value(FIRST) is False:
        return "C", ()
    if situation.value(UNFOUNDED) is True:
        return "B", ()
    open_questions = [question for question in (FIRST, UNFOUNDED) if situation.value(question) is None]
    if situation.value(LIKELY) is True:
        return (None, open_questions) if open_questions else ("A", ())
    needed = (LIKELY,) if gave_up(situation) else (LIKELY, LEFT_ACTIVITY, DEPARTURE_PERIOD)
    open_questions += [question for question in needed if situation.value(question) is None]
    if open_questions:
        return None, open_questions
    if gave_up(situation):
        return "D1", ()
    applied_on = situation.value(APPLIED_ON)
    if applied_on is None:
        return None, (APPLIED_ON,)
    works_from = same_numbered_day(applied_on, WORK_AFTER_MONTHS.at(situation.on))
    return ("D2-later" if situation.on >= works_from else "D2-first"), ()


OUTCOMES = {
    "A": "stay-with-work", "B": "no-stay", "C": "no-stay", "D1": "stay-without-work", "D2-first": "stay-without-work",
    "D2-later": "stay-with-work",
}  # fmt: skip


def is_being_sorted(situation):
    """Within two months of a first application whose sorting is not known."""
    applied_on = situation.value(APPLIED_ON)
    return (
        situation.value(FIRST) is True
        and applied_on is not None
        and situation.value(LIKELY) is None
        and situation.value(UNFOUNDED) is None
        and applied_on <= situation.on <= REFUGEE_SORTING.due_date(applied_on).due
    )


def decide(situation):
    found, open_questions = group(situation)
    if found is not None:
        return Decision(OUTCOMES[found], (), ("refugee-sorting-not-confirmed",))
    if is_being_sorted(situation):
        return Decision("being-sorted", (), ("refugee-sorting-not-confirmed",))
    missing = list(open_questions)
    may_be_sorted_or_d2 = situation.value(LIKELY) is None or not gave_up(situation)
    if situation.value(LIKELY) is not True and may_be_sorted_or_d2 and situation.value(APPLIED_ON) is None:
        missing.append(APPLIED_ON)
    missing = [question for place, question in enumerate(missing) if question not in missing[:place]]
    return Decision("unknown", missing, ("refugee-sorting-not-confirmed",))


def values(situation, outcome):
    """stay-months: the length of the stay that is given each time; null where none is, or it is not known."""
    found, _ = group(situation)
    return {"stay-months": MONTHS.at(situation.on).get(found)}


CHECK = Check(
    "refugee-application",
    questions=(APPLIED_ON, FIRST, UNFOUNDED, LIKELY, LEFT_ACTIVITY, DEPARTURE_PERIOD),
    outcomes=("stay-with-work", "stay-without-work", "no-stay", "being-sorted", "unknown"),
    decide=decide,
    clocks=(Clock(REFUGEE_SORTING, APPLIED_ON, applies=NOT_YET_SORTED),),
    texts=(
        step("read-designation-paper", SORTING_2018),
        step("call-a-lawyer-first"),
        do_not("work-without-the-paper", SORTING_2018),
        note("refugee-review", ICA_61_2_12),
    ),
    values=values,
    in_force_from="2018-01-15",
    lines_topic="legal",
)
