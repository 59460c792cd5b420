"""Immigration Control Act, chapter 4: the residence card and what must be notified to the Minister."""

from ..deadlines import MOVES, STAYS, Deadline
from ..law import Source
from ..periods import Days
from .counting import CIVIL_CODE_140, HOLIDAYS_OF_ORGANS_2, LOCAL_AUTONOMY_4_2

ACT = "出入国管理及び難民認定法"
E_GOV = "https://laws.e-gov.go.jp/law/326CO0000000319"
NEW_SYSTEM = "2012-07-09"  # 平成21年法律第79号, the residence card


def article(id, number, title, text, verified_on="2026-04-19", in_force_from=NEW_SYSTEM, confidence="A"):
    """A Source in the Immigration Control Act."""
    return Source("ica-" + id, ACT, number, title, E_GOV, in_force_from, verified_on, confidence, text)


ICA_19_7 = article(
    "19-7", "第19条の7", "新規上陸後の住居地届出",
    "住居地を定めた日から十四日以内に…市町村の長を経由して…その住居地を届け出なければならない。",
)  # fmt: skip

ICA_19_9 = article(
    "19-9", "第19条の9", "住居地の変更届出",
    "新住居地…に移転した日から十四日以内に…その新住居地を届け出なければならない。",
)  # fmt: skip

ICA_19_10 = article(
    "19-10", "第19条の10", "住居地以外の記載事項の変更届出",
    "その変更を生じた日から十四日以内に…変更の届出をしなければならない。",
)  # fmt: skip

ICA_19_12 = article(
    "19-12", "第19条の12", "紛失等による在留カードの再交付",
    "その事実を知つた日（…本邦から出国している間に当該事実を知つた場合にあつては、その後最初に入国した日）から十四日以内に",
)  # fmt: skip

ICA_19_15 = article(
    "19-15", "第19条の15", "在留カードの返納",
    "その事由が生じた日から十四日以内に、出入国在留管理庁長官に対し、当該在留カードを返納しなければならない。",
)  # fmt: skip

# 一 教授、高度専門職（第一号ハ・第二号）、経営・管理、法律・会計業務、医療、教育、企業内転勤、技能実習、留学又は研修
# 二 高度専門職（第一号イ・ロ、第二号）、研究、技術・人文知識・国際業務、介護、興行、技能又は特定技能
ICA_19_16 = article(
    "19-16", "第19条の16", "所属機関等に関する届出",
    "当該各号に定める事由が生じたときは、当該事由が生じた日から十四日以内に…届け出なければならない。一…機関の名称若しくは"
    "所在地の変更若しくはその消滅又は当該機関からの離脱若しくは移籍　二…当該機関との契約の終了若しくは新たな契約の締結",
    verified_on="2026-08-29",
)  # fmt: skip

ICA_19_16_SPOUSE = article(
    "19-16-3", "第19条の16第3号", "所属機関等に関する届出（配偶者）",
    "家族滞在（配偶者として行う日常的な活動を行うことができる者に係るものに限る。）…日本人の配偶者等…永住者の配偶者等…"
    "配偶者との離婚又は死別",
)  # fmt: skip

ICA_19_18 = article(
    "19-18", "第19条の18", "特定技能所属機関による届出",
    "当該事由が生じた日から十四日以内に、法務省令で定める手続により、出入国在留管理庁長官に対し、その旨…を届け出なければ"
    "ならない。",
    in_force_from="2019-04-01", confidence="B+",
)  # fmt: skip

AT_IMMIGRATION = (CIVIL_CODE_140, HOLIDAYS_OF_ORGANS_2)
AT_TOWN_HALL = (CIVIL_CODE_140, LOCAL_AUTONOMY_4_2)


def fourteen_days(id, source, counted_by=AT_IMMIGRATION):
    """…日から十四日以内に: the first day is not counted, a closed day moves the end."""
    return Deadline(id, source, Days(14), first_day_counts=False, closed_day=MOVES, counted_by=counted_by)


ORGANISATION_LEFT = fourteen_days("organisation-left", ICA_19_16)
ORGANISATION_JOINED = fourteen_days("organisation-joined", ICA_19_16)
SPOUSE_LOST = fourteen_days("spouse-lost", ICA_19_16_SPOUSE)
ADDRESS_FIRST = fourteen_days("address-first", ICA_19_7, AT_TOWN_HALL)
ADDRESS_MOVED = fourteen_days("address-moved", ICA_19_9, AT_TOWN_HALL)
CARD_REISSUE = fourteen_days("card-reissue", ICA_19_12)
CARD_DETAILS_CHANGED = fourteen_days("card-details-changed", ICA_19_10)
CARD_RETURN = fourteen_days("card-return", ICA_19_15)
SSW_REPORT_OCCASIONAL = fourteen_days("ssw-report-occasional", ICA_19_18)

# 第22条の4第1項第9号 届け出た住居地から退去した場合において、当該退去の日から九十日以内に…新住居地の届出をしないこと
# （届出をしないことにつき正当な理由がある場合を除く。）。
ICA_22_4_ADDRESS = article(
    "22-4-address", "第22条の4第1項第8号から第10号まで", "在留資格の取消し（住居地）",
    "当該退去の日から九十日以内に、出入国在留管理庁長官に新住居地の届出をしないこと（届出をしないことにつき正当な理由がある"
    "場合を除く。）。",
)  # fmt: skip

ADDRESS_REVOCATION = Deadline(
    "address-revocation", ICA_22_4_ADDRESS, Days(90), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140,),
)  # fmt: skip

DEADLINES = (
    ORGANISATION_LEFT, ORGANISATION_JOINED, SPOUSE_LOST, ADDRESS_FIRST, ADDRESS_MOVED, ADDRESS_REVOCATION,
    CARD_REISSUE, CARD_DETAILS_CHANGED, CARD_RETURN, SSW_REPORT_OCCASIONAL,
)  # fmt: skip
