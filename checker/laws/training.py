"""Technical Intern Training Act: plan, audits, courses. Replaced from 2027-04-01 (Act No. 60 of 2024)."""

from ..deadlines import STAYS, Deadline
from ..law import Source
from ..periods import Months, MonthsBefore, Years
from .counting import CIVIL_CODE_140, CIVIL_CODE_143

ACT = "外国人の技能実習の適正な実施及び技能実習生の保護に関する法律"
E_GOV = "https://laws.e-gov.go.jp/law/428AC0000000089"
IN_FORCE = "2017-11-01"


def article(id, number, title, text, verified_on, confidence):
    """A Source in the Technical Intern Training Act or its regulations."""
    return Source("tita-" + id, ACT, number, title, E_GOV, IN_FORCE, verified_on, confidence, text)


TITA_8 = article("8", "第8条", "技能実習計画の認定", "認定の申請は、原則として実習開始予定日の6か月前から4か月前まで",
                 "2021-03-31", "A")  # fmt: skip
TITA_39 = article("39", "第39条・施行規則第52条", "監査", "三月に一回以上の頻度で…監査を適切に行うこと", "2021-03-31", "A")
TITA_40 = article("40", "第40条・施行規則第53条", "監理責任者", "過去三年以内に…講習を修了した者", "2021-03-31", "A")
TITA_48 = article(
    "48", "第48条", "旅券等の保管の禁止",
    "技能実習生の旅券…又は在留カード…を保管してはならない。２…外出その他の私生活の自由を不当に制限してはならない。",
    "2022-10-01", "B+",
)  # fmt: skip

TITA_46 = article("46", "第46条・第47条", "強制・違約金の禁止", "違約金を定め、又は損害賠償額を予定する契約をしてはならない",
                  "2022-10-01", "B+")  # fmt: skip
TITA_49 = article("49", "第49条", "申告", "申告をしたことを理由として…不利益な取扱いをしてはならない", "2022-10-01", "B+")
OTIT_SOS = article("otit-sos", "母国語相談", "技能実習SOS・緊急相談専用窓口", "技能実習SOS・緊急相談専用窓口", "2021-10-10", "B")

INTERN_PLAN_APPLICATION = Deadline(
    "intern-plan-application", TITA_8, MonthsBefore(4), first_day_counts=None, closed_day=STAYS,
    opens=MonthsBefore(6),
)  # fmt: skip

SUPERVISION_AUDIT = Deadline(
    "supervision-audit", TITA_39, Months(3), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

SUPERVISION_MANAGER_COURSE = Deadline(
    "supervision-manager-course", TITA_40, Years(3), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

DEADLINES = (INTERN_PLAN_APPLICATION, SUPERVISION_AUDIT, SUPERVISION_MANAGER_COURSE)
