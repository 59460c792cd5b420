"""Can I become a Specified Skilled Worker? The criteria for the person, one by one.

上陸基準省令 特定技能1号・2号の項（申請人が次のいずれにも該当していること。）
"""

from .. import fields
from ..check import Check, Rule, do_not, note, paper, requirements, step
from ..conditions import (
    NOT_IN_FORCE, all_of, any_of, as_of, at_least, has_reached_age, is_, is_no, is_one_of, is_yes, less_than, not_,
    not_confirmed,
)  # fmt: skip
from ..law import Dated
from ..laws import landing_criteria as criteria
from ..laws.guidance import SSW_GUIDE
from .ssw_criteria_questions import (
    BIRTH_DATE, COSTS_AGREED, COUNTRY_REFUSES, DEPOSIT, EPA_CARE, FIELD, FIELD_CRITERIA, HEALTH, HOME_PROCEDURES,
    INTERN_2, INTERN_2_RELATED, JAPANESE_TEST, MONTHS_USED, N3_WORK, NURSING_JAPANESE, QUESTIONS, SKILL_TEST, TYPE,
    WAS_INTERN, WILL_TRANSFER,
)  # fmt: skip

TYPE_1 = is_(TYPE, 1)
TYPE_2 = is_(TYPE, 2)
NURSING = is_(FIELD, "nursing-care")
EPA_CANDIDATE = all_of(NURSING, is_yes(EPA_CARE))
N4_OR_MORE = is_one_of(JAPANESE_TEST, ("jft-basic", "n4", "n3", "n2", "n1"))
N3_OR_MORE = is_one_of(JAPANESE_TEST, ("n3", "n2", "n1"))

# ハ 従事しようとする業務に必要な相当程度の知識又は経験を必要とする技能を有していることが試験その他の評価方法により証明されて
# いること。ただし…第二号…技能実習…を良好に修了している者であり、かつ、…技能と関連性が認められる場合…ハ及びニに該当することを要しない。
SKILL = is_yes(SKILL_TEST).unless(
    all_of(TYPE_1, any_of(all_of(is_yes(INTERN_2), is_yes(INTERN_2_RELATED)), EPA_CANDIDATE))
)

# ニ 本邦での生活に必要な日本語能力及び従事しようとする業務に必要な日本語能力 (N4; waived after 技能実習2号 in any occupation).
# The waiver does not reach N3, which taxi, bus and railway transport staff need; with a supporter N4 is to be enough.
SUPPORTER = Dated(
    "taxi-bus-supporter",
    ("2019-04-01", NOT_IN_FORCE, criteria.TYPE_2_JAPANESE),
    ("2026-01-23", not_confirmed("n3-or-supporter"), criteria.CABINET_2026),
)
JAPANESE_1 = all_of(
    N4_OR_MORE.unless(any_of(is_yes(INTERN_2), EPA_CANDIDATE)),
    any_of(
        not_(is_one_of(FIELD, ("automobile-transportation", "railway"))),
        is_no(N3_WORK), N3_OR_MORE, all_of(is_(FIELD, "automobile-transportation"), as_of(None, SUPPORTER)),
    ),
)  # fmt: skip

# (ii): N3 in fishery and food service; B1 in general was decided on 2026-01-23, the day it binds was not read.
B1_IN_GENERAL = Dated(
    "ssw-2-japanese",
    ("2019-04-01", NOT_IN_FORCE, criteria.TYPE_2_JAPANESE),
    ("2026-01-23", not_confirmed("ssw-2-japanese"), criteria.CABINET_2026),
)
NEEDS_JAPANESE = any_of(
    TYPE_1, all_of(TYPE_2, any_of(is_one_of(FIELD, ("fishery", "food-service")), as_of(None, B1_IN_GENERAL)))
)
JAPANESE = any_of(all_of(TYPE_1, JAPANESE_1), all_of(TYPE_2, N3_OR_MORE))

FIELD_IS_OPEN = any_of(
    all_of(TYPE_1, is_one_of(FIELD, fields.TYPE_1)),
    all_of(TYPE_1, is_one_of(FIELD, fields.TYPE_1_NOT_CONFIRMED), not_confirmed("field-not-confirmed")),
    all_of(TYPE_2, is_one_of(FIELD, fields.TYPE_2)),
)

RULES = (
    Rule("age", (criteria.AGE,), has_reached_age(BIRTH_DATE, criteria.LEAST_AGE)),  # イ 十八歳以上であること。
    Rule("health", (criteria.HEALTH,), is_yes(HEALTH)),  # ロ 健康状態が良好であること。
    Rule("skill", (criteria.SKILL,), SKILL),
    Rule("japanese", (criteria.JAPANESE,), JAPANESE, applies=NEEDS_JAPANESE),
    Rule(
        "nursing-japanese", (criteria.NURSING_JAPANESE,),
        is_yes(NURSING_JAPANESE).unless(any_of(all_of(is_yes(INTERN_2), is_yes(INTERN_2_RELATED)), EPA_CANDIDATE)),
        applies=all_of(TYPE_1, NURSING),
    ),
    # ホ 退去強制令書の円滑な執行に協力するとして法務大臣が告示で定める外国政府等が発行した旅券を所持していること。
    Rule("deportation", (criteria.DEPORTATION,), is_no(COUNTRY_REFUSES)),
    # ヘ 通算して五年に達していないこと。
    Rule("total-stay", (criteria.TOTAL_STAY,), less_than(MONTHS_USED, criteria.TOTAL_STAY_MONTHS), applies=TYPE_1),
    # 二 保証金の徴収…違約金を定める契約…が締結されておらず、かつ、締結されないことが見込まれること。
    Rule("no-deposit", (criteria.NO_DEPOSIT,), is_no(DEPOSIT)),
    Rule("costs", (criteria.COSTS,), is_yes(COSTS_AGREED)),
    Rule("home-procedures", (criteria.HOME_PROCEDURES,), is_yes(HOME_PROCEDURES)),
    Rule(
        "skills-transfer", (criteria.SKILLS_TRANSFER,), is_yes(WILL_TRANSFER), applies=all_of(TYPE_2, is_yes(WAS_INTERN)),
    ),
    Rule("field-criteria", (criteria.FIELD_CRITERIA,), is_yes(FIELD_CRITERIA)),
    Rule("field-open", (fields.FIELDS_2019, fields.FIELDS_2026), FIELD_IS_OPEN),
)  # fmt: skip

CHECK = Check(
    "ssw-criteria",
    questions=QUESTIONS,
    outcomes=("eligible", "not-eligible", "unknown"),
    decide=requirements(RULES, met="eligible", not_met="not-eligible"),
    rules=RULES,
    texts=(
        step("find-employer-and-contract", SSW_GUIDE, outcomes=("eligible",)),
        step("employer-prepares-support-plan", SSW_GUIDE, when=TYPE_1, outcomes=("eligible",)),
        step("apply-for-change-of-status", SSW_GUIDE, outcomes=("eligible",)),
        step("see-which-was-not-met", outcomes=("not-eligible",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        step("call-a-line"),
        do_not("work-before-permission", SSW_GUIDE),
        do_not("pay-a-deposit", criteria.NO_DEPOSIT),
        paper("health-certificate"),
        paper("test-certificates"),
        paper("intern-2-certificate", when=is_yes(INTERN_2)),
        note("sixth-year-exception", criteria.TOTAL_STAY, when=all_of(
            TYPE_1, at_least(MONTHS_USED, criteria.TOTAL_STAY_MONTHS), as_of(None, criteria.SIXTH_YEAR_EXISTS),
        )),
        note("food-service-stop", criteria.FOOD_SERVICE_STOP, when=all_of(
            TYPE_1, is_(FIELD, "food-service"), as_of(None, criteria.FOOD_SERVICE_STOPPED),
        )),
    ),
    in_force_from="2019-04-01",
    lines_topic="immigration",
)  # fmt: skip
