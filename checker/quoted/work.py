"""Wages, insurance, pension and tax after work. Only guides quote these; no check needs them."""

from ..law import Dated, Source
from ..laws.insurance import HEALTH_INSURANCE_37
from ..laws.labour import LSA_19, LSA_115, LSA_21, WAGE_ADVANCE

MINIMUM_WAGE_2026 = Source(
    "minimum-wage-2026", "厚生労働省", "令和8年度", "地域別最低賃金",
    "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/koyou_roudou/roudoukijun/minimumichiran/", "2026-10-01", "2026-09-04", "B+",
    "全ての都道府県で時間額54円から65円の引上げ…全国加重平均は1,177円",
)  # fmt: skip

EMPLOYMENT_INSURANCE_33 = Source(
    "employment-insurance-33", "雇用保険法", "第33条", "給付制限",
    "https://laws.e-gov.go.jp/law/349AC0000000116", "2025-04-01", "2026-11-22", "B+",
    "一箇月以上三箇月以内の間で公共職業安定所長の定める期間は、基本手当を支給しない。／5年間で3回以上の自己都合離職の場合には給付制限を3カ月とする（行政手引）",
)  # fmt: skip

EMPLOYMENT_INSURANCE_20_TEXT = Source(
    "employment-insurance-20-text", "雇用保険法", "第20条第1項", "基本手当の受給期間",
    "https://laws.e-gov.go.jp/law/349AC0000000116", "1975-04-01", "2026-11-22", "A-",
    "当該基本手当の受給資格に係る離職の日…の翌日から起算して一年／その加算された期間が四年を超えるときは、四年とする",
)  # fmt: skip

EMPLOYMENT_INSURANCE_REGULATIONS_7 = Source(
    "employment-insurance-regulations-7", "雇用保険法施行規則", "第7条", "資格喪失届",
    "https://laws.e-gov.go.jp/law/350M50002000003", "1975-04-01", "2026-11-22", "B+",
    "被保険者でなくなった日の翌日から起算して10日以内",
)  # fmt: skip

NHI_RELIEF = Source(
    "nhi-relief", "国民健康保険法施行令", "非自発的失業者", "国民健康保険料の軽減",
    "https://www.city.iwaki.lg.jp/", "2010-04-01", "2024-07-04", "A",
    "前年の給与所得を100分の30とみなして算定",
)  # fmt: skip

INSURANCE_CARDS = Source(
    "insurance-cards", "厚生労働省", "健康保険証の終了", "マイナ保険証・資格確認書",
    "https://www.mhlw.go.jp/", "2025-12-02", "2026-02-22", "B+",
    "3月末を過ぎると暫定措置は終了",
)  # fmt: skip

PENSION_EXEMPTION = Source(
    "pension-exemption", "国民年金法", "第90条", "失業等による特例免除",
    "https://laws.e-gov.go.jp/law/334AC0000000141", "1961-04-01", "2024-02-07", "B+",
    "申請者(本人)の配偶者の所得と世帯主の所得が審査の対象",
)  # fmt: skip

NENKIN_LUMP_SUM = Source(
    "nenkin-lump-sum", "日本年金機構", "脱退一時金", "脱退一時金",
    "https://www.nenkin.go.jp/service/jukyu/sonota-kyufu/dattai-ichiji/20150406.html", "2021-04-01", "2026-05-11", "A",
    "日本年金機構等が請求書を受理した日に、住所がまだ日本にある場合には、脱退一時金は請求できません／月数の上限が60月（5年）",
)  # fmt: skip

NENKIN_AGREEMENTS = Source(
    "nenkin-agreements", "日本年金機構", "社会保障協定", "年金加入期間の通算",
    "https://www.nenkin.go.jp/service/shaho-kyotei/kyotei-gaiyou/kyoteitimesystem.html", "2025-10-27", "2025-10-27", "A",
    "年金加入期間の通算 ○／－",
)  # fmt: skip

PENSION_REFORM_2025 = Source(
    "pension-reform-2025", "国民年金法", "令和七年法律第七十四号", "令和七年法律第七十四号",
    "https://laws.e-gov.go.jp/law/334AC0000000141", "2025-06-20", "2026-10-10", "A*",
    "2029-06-19 施行 令和七年法律第七十四号",
)  # fmt: skip

RESIDENT_TAX_LEAVING = Source(
    "resident-tax-leaving", "出国する人の住民税・納税管理人", "地方税法第300条", "地方税法第300条",
    "https://www.city-nakatsu.jp/", "2004-04-01", "2025-12-23", "A",
    "主として1月2日から6月中に出国された方…翌年度の住民税のために、納税管理人の選任が必要",
)  # fmt: skip

LUMP_SUM_TAX_REFUND = Source(
    "lump-sum-tax-refund", "脱退一時金の源泉所得税の還付", "所得税法第171条", "所得税法第171条",
    "https://www.nta.go.jp/", "2013-01-01", "2025-12-10", "B+",
    "退職所得の選択課税による還付のための申告書／所得税・消費税の納税管理人の届出書",
)  # fmt: skip

LSA_3 = Source(
    "lsa-3", "労働基準法", "第3条", "均等待遇",
    "https://laws.e-gov.go.jp/law/322AC0000000049", "1947-09-01", "2026-11-22", "A*",
    "使用者は、労働者の国籍、信条又は社会的身分を理由として、賃金、労働時間その他の労働条件について、差別的取扱をしてはならない。",
)  # fmt: skip

MHLW_WAGE_CLAIMS = Source(
    "mhlw-wage-claims", "厚生労働省", "未払賃金が請求できる期間などが延長されます", "労働基準法第115条・第143条",
    "https://www.mhlw.go.jp/content/000617974.pdf", "2020-04-01", "2020-11-05", "A*",
    "令和2年4月1日以降に発生した賃金請求権等については令和5年3月31日以降に消滅時効が完成",
)  # fmt: skip

FIGURES = (
    Dated("trial-period", ("1947-09-01", 14, LSA_21), unit="days"),
    Dated("short-contract", ("1947-09-01", 2, LSA_21), unit="months"),
    Dated("retirement-pay-claim", ("2020-04-01", 5, LSA_115), unit="years"),
    Dated("advance-payment-left-after", ("1976-07-01", 18, WAGE_ADVANCE), unit="months"),
    Dated("advance-payment-claim", ("1976-07-01", 2, WAGE_ADVANCE), unit="years"),
    Dated("advance-payment-least", ("1976-07-01", 20_000, WAGE_ADVANCE), unit="yen"),
    Dated("advance-payment-business", ("1976-07-01", 1, WAGE_ADVANCE), unit="years"),
    Dated("advance-payment-age-middle", ("2002-01-01", 30, WAGE_ADVANCE), unit="number"),
    Dated("advance-payment-age-old", ("2002-01-01", 45, WAGE_ADVANCE), unit="number"),
    Dated("advance-payment-most-young", ("2002-01-01", 880_000, WAGE_ADVANCE), unit="yen"),
    Dated("advance-payment-most-middle", ("2002-01-01", 1_760_000, WAGE_ADVANCE), unit="yen"),
    Dated("advance-payment-most-old", ("2002-01-01", 2_960_000, WAGE_ADVANCE), unit="yen"),
    Dated("min-wage-average", ("2026-10-01", 1_177, MINIMUM_WAGE_2026), unit="yen"),
    Dated("min-wage-tokyo", ("2026-10-01", 1_280, MINIMUM_WAGE_2026), unit="yen"),
    Dated("min-wage-first-day", ("2026-10-01", "2026-10-01", MINIMUM_WAGE_2026), unit="date"),
    Dated("min-wage-last-day", ("2026-10-01", "2026-12-02", MINIMUM_WAGE_2026), unit="date"),
    Dated("continuation-longest", ("1927-01-01", 2, HEALTH_INSURANCE_37), unit="years"),
    Dated("benefit-restriction-long", ("2025-04-01", 3, EMPLOYMENT_INSURANCE_33), unit="months"),
    Dated("benefit-restriction-window", ("2025-04-01", 5, EMPLOYMENT_INSURANCE_33), unit="years"),
    Dated("benefit-longest", ("1975-04-01", 4, EMPLOYMENT_INSURANCE_20_TEXT), unit="years"),
    Dated("slip-filing", ("1975-04-01", 10, EMPLOYMENT_INSURANCE_REGULATIONS_7), unit="days"),
    Dated("nhi-relief-share", ("2010-04-01", 30, NHI_RELIEF), unit="percent"),
    Dated("old-insurance-cards-ended", ("2025-12-02", "2026-03-31", INSURANCE_CARDS), unit="date"),
    Dated("lump-sum-least", ("2021-04-01", 6, NENKIN_LUMP_SUM), unit="months"),
    Dated("lump-sum-ceiling", ("2021-04-01", 60, NENKIN_LUMP_SUM), unit="months"),
    Dated("lump-sum-pension-years", ("2021-04-01", 10, NENKIN_LUMP_SUM), unit="years"),
    Dated("lump-sum-form-languages", ("2021-04-01", 14, NENKIN_LUMP_SUM), unit="number"),
    Dated("work-injury-dismissal-ban", ("1947-09-01", 30, LSA_19), unit="days"),
)
