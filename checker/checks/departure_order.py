"""I have stayed too long: can I go home by a departure order (出国命令), without being locked up?"""

from ..check import Check, Rule, do_not, first_of, note, step
from ..conditions import IN_FORCE, NOT_IN_FORCE, all_of, any_of, as_of, is_no, is_yes
from ..law import Dated
from ..laws.stay import ICA_5_1_9, ICA_24_3, ICA_24_3_SAID_SO, ICA_55_85
from ..questions import Choice, YesNo

OVERSTAYING = YesNo("overstaying")
CAME_FORWARD = YesNo("came-forward")
SAID_SO = YesNo("said-so-before-finding")
OTHER_GROUNDS = YesNo("other-grounds")
CONVICTED = YesNo("convicted")
DEPORTED_BEFORE = YesNo("deported-before")
WILL_LEAVE = YesNo("will-leave")
NEXT_VISIT = Choice("next-visit", ("temporary-visitor", "other"))

# 違反調査の開始後、…通知を受ける前に…速やかに本邦から出国する意思がある旨を表明した者 (Act No. 56 of 2023)
MAY_SAY_SO = Dated(
    "departure-order-said-so",
    ("2004-12-02", NOT_IN_FORCE, ICA_24_3),
    ("2024-06-10", IN_FORCE, ICA_24_3_SAID_SO),
)
DAYS_TO_LEAVE = Dated("departure-order-days", ("2004-12-02", 15, ICA_55_85), unit="days")
BAN_YEARS = Dated("departure-order-ban", ("2004-12-02", 1, ICA_5_1_9), unit="years")
BAN_YEARS_AS_VISITOR = Dated("departure-order-ban-visitor", ("2024-06-10", 5, ICA_5_1_9), unit="years")

RULES = (
    # 一 自ら出入国在留管理官署に出頭した者
    Rule("came-forward", (ICA_24_3, ICA_24_3_SAID_SO),
         any_of(is_yes(CAME_FORWARD), all_of(as_of(None, MAY_SAY_SO), is_yes(SAID_SO)))),
    Rule("no-other-ground", (ICA_24_3,), is_no(OTHER_GROUNDS)),
    Rule("not-convicted", (ICA_24_3,), is_no(CONVICTED)),
    Rule("never-deported", (ICA_24_3,), is_no(DEPORTED_BEFORE)),
    # 速やかに本邦から出国することが確実と見込まれること
    Rule("certain-to-leave", (ICA_24_3,), is_yes(WILL_LEAVE)),
)  # fmt: skip


def ban_years(situation):
    """第5条第1項第9号: 1 year; 5 for a temporary visitor who spoke up only after the investigation began."""
    came, said = situation.value(CAME_FORWARD), situation.value(SAID_SO)
    if came:
        return BAN_YEARS.at(situation.on)
    visit = situation.value(NEXT_VISIT)
    if came is None or not said or visit is None:
        return None
    return (BAN_YEARS_AS_VISITOR if visit == "temporary-visitor" else BAN_YEARS).at(situation.on)


def values(situation, outcome):
    may_use = outcome == "may-use"
    return {
        "days-to-leave": DAYS_TO_LEAVE.at(situation.on) if may_use else None,
        "ban-years": ban_years(situation) if may_use else None,
    }


CHECK = Check(
    "departure-order",
    questions=(
        OVERSTAYING, CAME_FORWARD, SAID_SO, OTHER_GROUNDS, CONVICTED, DEPORTED_BEFORE, WILL_LEAVE, NEXT_VISIT,
    ),
    outcomes=("may-use", "may-not-use", "not-needed", "unknown"),
    decide=first_of(
        (("not-needed", is_no(OVERSTAYING)), ("may-use", all_of(*[rule.requirement() for rule in RULES]))),
        otherwise="may-not-use",
    ),
    rules=RULES,
    texts=(
        step("call-a-lawyer-first", outcomes=("may-use", "may-not-use", "unknown")),
        step("go-to-immigration-yourself", ICA_24_3, outcomes=("may-use", "unknown")),
        step("ask-about-special-permission", outcomes=("may-not-use",)),
        step("use-lost-job-check", outcomes=("not-needed",)),
        do_not("hide", outcomes=("may-use", "may-not-use", "unknown")),
        note("departure-order-decided-by-officer", ICA_55_85, outcomes=("may-use",)),
        note("departure-order-ban", ICA_5_1_9, outcomes=("may-use",)),
    ),
    values=values,
    in_force_from="2004-12-02",
    lines_topic="legal",
)  # fmt: skip
