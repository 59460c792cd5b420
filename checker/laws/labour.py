"""Labour Standards Act: dismissal, papers, wages."""

from ..deadlines import STAYS, Deadline
from ..law import Dated, Source
from ..periods import Years
from .counting import CIVIL_CODE_140, CIVIL_CODE_143

ACT = "労働基準法"
E_GOV = "https://laws.e-gov.go.jp/law/322AC0000000049"


def article(id, number, title, text, verified_on, confidence, in_force_from="1947-09-01"):
    """A Source in the Labour Standards Act."""
    return Source("lsa-" + id, ACT, number, title, E_GOV, in_force_from, verified_on, confidence, text)


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
    "この法律の規定による賃金…の請求権は二年間", "2026-11-22", "B+",
)  # fmt: skip

UNPAID_WAGES_CLAIM = Deadline(
    "unpaid-wages-claim", LSA_115,
    Dated("unpaid-wages-claim", ("1947-09-01", Years(2), LSA_115_UNTIL_2020), ("2020-04-01", Years(3), LSA_115)),
    first_day_counts=False, closed_day=STAYS, counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

DEADLINES = (UNPAID_WAGES_CLAIM,)
