"""Labour Standards Act: dismissal, papers, wages."""

from ..deadlines import STAYS, Deadline
from ..law import Dated, Source
from ..periods import Years
from .counting import CIVIL_CODE_140, CIVIL_CODE_143

ACT = "労働基準法"
E_GOV = "https://laws.e-gov.go.jp/law/322AC0000000049"


def article(id, number, title, text, verified_on, confidence, in_force_from="1947-09-01", is_current=True):
    """A Source in the Labour Standards Act."""
    return Source("lsa-" + id, ACT, number, title, E_GOV, in_force_from, verified_on, confidence, text, is_current)


LSA_20 = article(
    "20", "第20条", "解雇の予告",
    "使用者は、労働者を解雇しようとする場合においては、少くとも三十日前にその予告をしなければならない。三十日前に予告をしない"
    "使用者は、三十日分以上の平均賃金を支払わなければならない。",
    "2026-09-27", "A-",
)  # fmt: skip

LSA_22 = article(
    "22", "第22条", "退職時等の証明",
    "証明書を請求した場合においては、使用者は、遅滞なくこれを交付しなければならない。",
    "2026-11-22", "A*",
)  # fmt: skip

LSA_23 = article(
    "23", "第23条", "金品の返還",
    "権利者の請求があつた場合においては、七日以内に賃金を支払い、積立金、保証金、貯蓄金その他名称の如何を問わず、労働者の権利に"
    "属する金品を返還しなければならない。",
    "2026-11-22", "B+",
)  # fmt: skip

LSA_115 = article(
    "115", "第115条・第143条第3項", "時効",
    "賃金（退職手当を除く。）の請求権はこれを行使することができる時から三年間", "2026-11-22", "B+", "2020-04-01",
)  # fmt: skip

LSA_115_UNTIL_2020 = article(
    "115-until-2020", "第115条（令和2年3月31日まで）", "時効",
    "この法律の規定による賃金…の請求権は二年間", "2026-11-22", "B+", is_current=False,
)  # fmt: skip

LSA_16 = article(
    "16", "第16条", "賠償予定の禁止",
    "使用者は、労働契約の不履行について違約金を定め、又は損害賠償額を予定する契約をしてはならない。", "2025-12-31", "A*",
)  # fmt: skip

LSA_18 = article(
    "18", "第18条", "強制貯金",
    "使用者は、労働契約に附随して貯蓄の契約をさせ、又は貯蓄金を管理する契約をしてはならない。", "2025-04-30", "A-",
)  # fmt: skip

LSA_19 = article(
    "19", "第19条", "解雇制限",
    "使用者は、労働者が業務上負傷し、又は疾病にかかり療養のために休業する期間及びその後三十日間並びに産前産後の女性が第六十五条の"
    "規定によつて休業する期間及びその後三十日間は、解雇してはならない。",
    "2024-01-02", "A*",
)  # fmt: skip

LSA_21 = article(
    "21", "第21条", "解雇予告の例外",
    "試の使用期間中の者…十四日を超えて引き続き使用されるに至つた場合…この限りでない。", "2026-11-22", "B+",
)  # fmt: skip

EEO_9 = Source(
    "eeo-9", "男女雇用機会均等法", "第9条", "婚姻、妊娠、出産等を理由とする不利益取扱いの禁止等",
    "https://laws.e-gov.go.jp/law/347AC0000000113", "1986-04-01", "2024-10-10", "A",
    "婚姻、妊娠、出産等を理由とする不利益取扱いの禁止",
)  # fmt: skip

WAGE_ADVANCE = Source(
    "wage-advance", "労働者健康安全機構", "未払賃金立替払制度", "賃金の支払の確保等に関する法律",
    "https://www.johas.go.jp/chinginengo/tabid/417/Default.aspx", "1976-07-01", "2024-10-14", "B+",
    "退職後6か月以内に、裁判所への破産手続開始等の申立て又は労働基準監督署長への認定申請がなされなかった場合は、立替払の対象になりません",
)  # fmt: skip

DISMISSAL_NOTICE = Dated("dismissal-notice", ("1947-09-01", 30, LSA_20), unit="days")
BELONGINGS = Dated("belongings", ("1947-09-01", 7, LSA_23), unit="days")
MATERNITY_BEFORE = Dated("maternity-before", ("1986-04-01", 6, LSA_19), unit="weeks")
MATERNITY_AFTER = Dated("maternity-after", ("1986-04-01", 8, LSA_19), unit="weeks")
MATERNITY_DISMISSAL_BAN = Dated("maternity-dismissal-ban", ("1947-09-01", 30, LSA_19), unit="days")
ADVANCE_PAYMENT_SHARE = Dated("advance-payment-share", ("1976-07-01", 80, WAGE_ADVANCE), unit="percent")
ADVANCE_PAYMENT_FILING = Dated("advance-payment-filing", ("1976-07-01", 6, WAGE_ADVANCE), unit="months")

UNPAID_WAGES_CLAIM = Deadline(
    "unpaid-wages-claim", LSA_115,
    Dated("unpaid-wages-claim", ("1947-09-01", Years(2), LSA_115_UNTIL_2020), ("2020-04-01", Years(3), LSA_115)),
    first_day_counts=False, closed_day=STAYS, counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

DEADLINES = (UNPAID_WAGES_CLAIM,)
