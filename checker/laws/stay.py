"""Immigration Control Act: status, extension, special period, birth, revocation, re-entry, review."""

from ..deadlines import MOVES, STAYS, Deadline
from ..law import Dated, Source
from ..periods import Days, Months, MonthsBefore, Years
from ..questions import Day
from .counting import CIVIL_CODE_140, CIVIL_CODE_143, HOLIDAYS_OF_ORGANS_2
from .residence_card import article

STAY_UNTIL = Day("stay-until")

# 第20条第1項 在留資格（…特定技能…については、法務大臣が指定する本邦の公私の機関又は特定産業分野を含む）の変更
ICA_20 = article(
    "20", "第20条", "在留資格の変更",
    "在留資格を有する外国人は、その者の有する在留資格（…特定技能…については、法務大臣が指定する本邦の公私の機関又は特定産業"
    "分野の変更を含み…）の変更を受けることができる。",
    in_force_from="2019-04-01",
)  # fmt: skip

ICA_20_6 = article(
    "20-6", "第20条第6項・第21条第4項", "特例期間",
    "当該処分がされる時又は従前の在留期間の満了の日から二月を経過する日が終了する時のいずれか早い時までの間は、引き続き当該"
    "在留資格をもつて本邦に在留することができる。",
    verified_on="2026-08-29", in_force_from="2010-07-01",
)  # fmt: skip

# A practice of the Agency, not a clause: the Act only says 在留期間の満了の日までに.
ISA_EXTENSION = Source(
    "isa-extension", "出入国在留管理庁", "在留期間更新許可申請", "申請期間",
    "https://www.moj.go.jp/isa/applications/procedures/16-3.html", "2012-07-09", "2026-08-29", "A*",
    "在留期間の満了する日以前（六か月以上の在留期間を有する者にあっては在留期間の満了する三か月前から。）",
)  # fmt: skip

ICA_22_2 = article(
    "22-2", "第22条の2", "在留資格の取得",
    "…出生…の事由が生じた日から六十日を限り、引き続き在留資格を有することなく本邦に在留することができる。２…六十日をこえて"
    "本邦に在留しようとするものは、…当該事由が生じた日から三十日以内に…在留資格の取得を申請しなければならない。",
)  # fmt: skip

ICA_22_4_ACTIVITY = article(
    "22-4-6", "第22条の4第1項第6号", "在留資格の取消し（活動）",
    "…当該在留資格に応じ同表の下欄に掲げる活動を継続して三月（高度専門職の在留資格（…第二号…）にあつては、六月）以上行わないで"
    "在留していること（当該活動を行わないで在留していることにつき正当な理由がある場合を除く。）。",
    verified_on="2026-08-29",
)  # fmt: skip

ICA_22_4_HSP_2 = article(
    "22-4-6-hsp-2", "第22条の4第1項第6号", "在留資格の取消し（高度専門職2号）",
    "高度専門職の在留資格（別表第一の二の表の高度専門職の項の下欄第二号に係るものに限る。）をもつて在留する者…にあつては、六月",
    verified_on="2026-08-29", in_force_from="2015-04-01",
)  # fmt: skip

ICA_22_4_SPOUSE = article(
    "22-4-7", "第22条の4第1項第7号", "在留資格の取消し（配偶者）",
    "その配偶者の身分を有する者としての活動を継続して六月以上行わないで在留していること（…正当な理由がある場合を除く。）。",
)  # fmt: skip

ICA_26_2 = article(
    "26-2", "第26条の2", "みなし再入国許可",
    "出国の日から一年（在留期間の満了の日が出国の日から一年を経過する日前に到来する場合には、在留期間の満了までの期間）",
)  # fmt: skip

ICA_61_2_12 = article(
    "61-2-12", "第61条の2の12", "審査請求",
    "審査請求に関する…期間は、…通知を受けた日から七日とする。",
)  # fmt: skip

ISA_LEAFLET_2020 = Source(
    "isa-leaflet-2020", "出入国在留管理庁", "雇用維持支援", "特定活動（就労可・最大1年）",
    "https://www.moj.go.jp/isa/nyuukokukanri07_00026.html", "2020-04-20", "2021-06-28", "A",
    "特定活動（就労可）最大1年", is_current=False,
)  # fmt: skip

ICA_21 = article(
    "21", "第21条", "在留期間の更新", "同条第六項の規定は第二項の規定による申請があつた場合について…準用", verified_on="2026-08-29",
)  # fmt: skip

ICA_22_4 = article(
    "22-4", "第22条の4", "在留資格の取消し", "法務大臣は、…次の各号に掲げるいずれかの事実が判明したときは、…在留資格を取り消す"
    "ことができる。",
)  # fmt: skip

ICA_22_4_5 = article(
    "22-4-5", "第22条の4第1項第5号", "在留資格の取消し（他の活動）",
    "活動を行つておらず、かつ、他の活動を行い又は行おうとして在留していること（正当な理由がある場合を除く。）",
    in_force_from="2017-01-01",
)  # fmt: skip

ICA_24_3 = article(
    "24-3", "第24条の3", "出国命令", "自ら出入国在留管理官署に出頭した者", in_force_from="2004-12-02",
)  # fmt: skip

ICA_24_3_SAID_SO = article(
    "24-3-said-so", "第24条の3第1号ロ", "出国命令（調査開始後の意思表明）",
    "違反調査の開始後、第四十七条第三項の規定による通知を受ける前に…速やかに本邦から出国する意思がある旨を表明した者",
    in_force_from="2024-06-10",
)  # fmt: skip

ICA_55_85 = article(
    "55-85", "第55条の85", "出国命令書の交付", "十五日を超えない範囲内で出国期限を定める", in_force_from="2004-12-02",
)  # fmt: skip

ICA_5_1_9 = article(
    "5-1-9", "第5条第1項第9号", "上陸の拒否の期間", "出国命令により出国した者で、出国した日から一年…（短期滞在…五年）を経過して"
    "いないもの", in_force_from="2004-12-02",
)  # fmt: skip

ICA_71_2 = article("71-2", "第71条の2", "罰則（虚偽届出）", "一年以下の拘禁刑又は二十万円以下の罰金")
ICA_71_5 = article("71-5", "第71条の5", "罰則（届出義務違反）", "二十万円以下の罰金")

# What law offices describe as a good reason: illness, a real search for work.
GOOD_REASON = article(
    "22-4-good-reason", "第22条の4第1項第6号", "正当な理由", "正当な理由がある場合を除く", verified_on="2026-11-22",
    confidence="B+",
)  # fmt: skip

NOTICE_FINE = Dated("notice-fine", ("2012-07-09", 200000, ICA_71_5), unit="yen")
EXTENSION_OPENS = Dated("extension-window", ("2012-07-09", 3, ISA_EXTENSION), unit="months")
EXTENSION_WINDOW_STAY = Dated("extension-window-stay", ("2012-07-09", 6, ISA_EXTENSION), unit="months")
SPECIAL_PERIOD_SHORT_STAY = Dated("special-period-short-stay", ("2012-07-09", 30, ICA_20_6), unit="days")

EXTENSION_WINDOW = Deadline(
    "extension-window", ISA_EXTENSION, MonthsBefore(0), first_day_counts=None, closed_day=STAYS,
    opens=MonthsBefore(EXTENSION_OPENS.entries[0][1]),
)  # fmt: skip


def stays(id, source, length):
    """A span that is not a filing: the first day is not counted, and a closed day changes nothing."""
    counted_by = (CIVIL_CODE_140,) if isinstance(length, Days) else (CIVIL_CODE_140, CIVIL_CODE_143)
    return Deadline(id, source, length, first_day_counts=False, closed_day=STAYS, counted_by=counted_by)


SPECIAL_PERIOD = stays("special-period", ICA_20_6, Months(2))
ACTIVITY_GAP = stays("activity-gap", ICA_22_4_ACTIVITY, Months(3))
ACTIVITY_GAP_HSP_2 = stays("activity-gap-highly-skilled-2", ICA_22_4_HSP_2, Months(6))
SPOUSE_ACTIVITY_GAP = stays("spouse-activity-gap", ICA_22_4_SPOUSE, Months(6))
BIRTH_STAY = stays("birth-stay", ICA_22_2, Days(60))
DESIGNATED_ACTIVITIES_YEAR = stays("designated-activities-year", ISA_LEAFLET_2020, Months(12))

SPECIAL_RE_ENTRY = Deadline(
    "special-re-entry", ICA_26_2, Years(1), first_day_counts=False, closed_day=STAYS, never_past=STAY_UNTIL,
    counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

BIRTH_STATUS = Deadline(
    "birth-status", ICA_22_2, Days(30), first_day_counts=False, closed_day=MOVES,
    counted_by=(CIVIL_CODE_140, HOLIDAYS_OF_ORGANS_2),
)  # fmt: skip

REFUGEE_REVIEW_REQUEST = Deadline(
    "refugee-review-request", ICA_61_2_12, Days(7), first_day_counts=False, closed_day=MOVES,
    counted_by=(CIVIL_CODE_140, HOLIDAYS_OF_ORGANS_2),
)  # fmt: skip

DEADLINES = (
    EXTENSION_WINDOW, SPECIAL_PERIOD, ACTIVITY_GAP, ACTIVITY_GAP_HSP_2, SPOUSE_ACTIVITY_GAP, BIRTH_STAY,
    BIRTH_STATUS, SPECIAL_RE_ENTRY, REFUGEE_REVIEW_REQUEST, DESIGNATED_ACTIVITIES_YEAR,
)  # fmt: skip
