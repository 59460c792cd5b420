"""My training stopped: which ways are open since 1 November 2024?"""

from ..check import Check, Rule, do_not, first_of, note, step
from ..conditions import (
    all_of, any_of, at_least, day_has_passed, is_, is_one_of, is_yes, not_, not_confirmed,
)  # fmt: skip
from ..laws.guidance import (
    ESD_OVERVIEW, INTERNS_WAITING, SIDE_WORK, SPECIAL_MEASURE, SPECIAL_MEASURE_SEARCH, TRANSFER_2024,
)  # fmt: skip
from ..laws.stay import STAY_UNTIL
from ..questions import Choice, Number, YesNo
from ..statuses import MUST_NOTIFY, STATUSES, TECHNICAL_INTERN

STATUS = Choice("status", STATUSES)
REASON = Choice("reason", ("employer", "own-wish", "contract-ended", "unavoidable", "offer-cancelled"))
NEXT_PLACE = Choice("next-place", ("accredited", "fixed", "none"))
WANTS_SSW = YesNo("wants-ssw")
MONTHS_WITHOUT_PLACE = Number("months-without-place", 0, 120)

INTERN = is_one_of(STATUS, TECHNICAL_INTERN)
OTHER_WORKER = is_one_of(STATUS, tuple(code for code in MUST_NOTIFY if code not in TECHNICAL_INTERN + ("student", "trainee")))
NOT_OWN_FAULT = not_(is_(REASON, "own-wish"))
STAY_RUNS = not_(day_has_passed(STAY_UNTIL, lambda situation: situation.value(STAY_UNTIL)))

ROUTES = (
    # やむを得ない事情がある場合の転籍
    Rule("transfer", (TRANSFER_2024,), all_of(INTERN, NOT_OWN_FAULT, STAY_RUNS)),
    # 自己の責めに帰すべき事由なく…技能実習計画の認定を受けることができない技能実習生であって、実習実施者が決まっている場合
    Rule("designated-activities-with-work", (INTERNS_WAITING,),
         all_of(INTERN, NOT_OWN_FAULT, STAY_RUNS, is_(NEXT_PLACE, "fixed"))),
    Rule("designated-activities-28-hours", (INTERNS_WAITING,),
         all_of(INTERN, NOT_OWN_FAULT, STAY_RUNS, is_(NEXT_PLACE, "none"))),
    Rule("side-work-28-hours", (INTERNS_WAITING,),
         all_of(INTERN, NOT_OWN_FAULT, STAY_RUNS, is_one_of(NEXT_PLACE, ("fixed", "none")))),
    # 3か月を経過してもなお新たな実習先が確保されていない場合; other work statuses: groups 2 and 3 were not read in full.
    Rule("toward-specified-skilled", (SPECIAL_MEASURE,), all_of(
        is_yes(WANTS_SSW), NOT_OWN_FAULT, STAY_RUNS,
        any_of(
            all_of(INTERN, is_(NEXT_PLACE, "none"), at_least(MONTHS_WITHOUT_PLACE, SPECIAL_MEASURE_SEARCH)),
            all_of(OTHER_WORKER, not_confirmed("special-measure-other-statuses")),
        ),
    )),
)  # fmt: skip


def values(situation, outcome):
    """Each route's truth: yes, no or unknown."""
    return {"routes": {route.id: route.read(situation).truth.word for route in ROUTES}}


CHECK = Check(
    "transfer-support",
    questions=(STATUS, REASON, STAY_UNTIL, NEXT_PLACE, WANTS_SSW, MONTHS_WITHOUT_PLACE),
    outcomes=("has-route", "no-route", "unknown"),
    decide=first_of((("has-route", any_of(*[route.holds for route in ROUTES])),), otherwise="no-route"),
    rules=ROUTES,
    texts=(
        step("ask-for-transfer", TRANSFER_2024, when=INTERN),
        step("keep-proof-of-what-happened", TRANSFER_2024),
        step("ask-special-measure", SPECIAL_MEASURE, when=is_yes(WANTS_SSW)),
        step("use-lost-job-check"),
        step("call-a-line"),
        do_not("side-job-without-permission", SIDE_WORK),
        do_not("sign-what-you-cannot-read"),
        note("interns-while-waiting", INTERNS_WAITING, when=INTERN),
        note("new-system-2027", ESD_OVERVIEW),
    ),
    values=values,
    in_force_from="2024-11-01",
    lines_topic="training",
)
