"""Health insurance, pension and employment insurance after the last day at work."""

from ..deadlines import MOVES, STAYS, Deadline
from ..law import Dated, Source
from ..periods import Days, Years
from .counting import CIVIL_CODE_140, CIVIL_CODE_143, LOCAL_AUTONOMY_4_2

NHI_3 = Source(
    "nhi-regulations-3", "国民健康保険法施行規則", "第3条", "被用者保険の資格喪失による資格取得の届出",
    "https://laws.e-gov.go.jp/law/333M50000100053", "1959-01-01", "2019-04-25", "B+",
    "世帯主は、十四日以内に…届書を、市町村に提出しなければならない。",
)  # fmt: skip

PENSION_12 = Source(
    "national-pension-12", "国民年金法", "第12条・同施行規則", "第1号被保険者の種別変更の届出",
    "https://laws.e-gov.go.jp/law/334AC0000000141", "1961-04-01", "2024-02-07", "B+",
    "当該事実があつた日から十四日以内に…市町村長に提出しなければならない。",
)  # fmt: skip

# 第37条 …被保険者の資格を喪失した日（退職の翌日）から二十日以内に。A health insurance society is not a state office,
# so the rule on closed days is not promised.
HEALTH_INSURANCE_37 = Source(
    "health-insurance-37", "健康保険法", "第37条", "任意継続被保険者の資格取得の申出",
    "https://laws.e-gov.go.jp/law/211AC0000000070", "1927-01-01", "2026-11-22", "B+",
    "第三条第四項の申出は、被保険者の資格を喪失した日から二十日以内にしなければならない。",
)  # fmt: skip

EMPLOYMENT_INSURANCE_20 = Source(
    "employment-insurance-20", "雇用保険法", "第20条", "基本手当の受給期間",
    "https://laws.e-gov.go.jp/law/349AC0000000116", "1975-04-01", "2026-05-11", "A*",
    "受給期間：原則として離職の日の翌日から1年間",
)  # fmt: skip

LUMP_SUM = Source(
    "national-pension-supplement-9-3-2", "国民年金法", "附則第9条の3の2", "脱退一時金",
    "https://laws.e-gov.go.jp/law/334AC0000000141", "1995-04-01", "2026-05-11", "B+",
    "最後に被保険者の資格を喪失した日（同日において日本国内に住所を有していた者にあつては、同日後初めて、日本国内に住所を"
    "有しなくなつた日）から起算して二年を経過しているとき",
)  # fmt: skip

EMPLOYMENT_INSURANCE_13 = Source(
    "employment-insurance-13", "雇用保険法", "第13条", "基本手当の受給資格",
    "https://laws.e-gov.go.jp/law/349AC0000000116", "2007-10-01", "2025-05-22", "B+",
    "賃金支払基礎日数が11日以上ある月、または…80時間以上ある月",
)  # fmt: skip

EMPLOYMENT_INSURANCE_2025 = Source(
    "employment-insurance-2025", "雇用保険法", "第33条・行政手引", "自己都合離職者の給付制限",
    "https://www.mhlw.go.jp/content/11601000/001293213.pdf", "2025-04-01", "2025-06-30", "B+",
    "令和7年4月1日以降に離職した者に対しては、給付制限期間が原則1か月へと短縮",
)  # fmt: skip

HELLO_WORK_INTERPRETER = Source(
    "hello-work-interpreter", "厚生労働省", "令和7年度概算要求 45ページ", "多言語コンタクトセンター",
    "https://www.mhlw.go.jp/", "2024-08-31", "2024-08-31", "A",
)  # fmt: skip

CHILDBIRTH = Source(
    "childbirth-allowance", "健康保険法", "出産育児一時金", "出産育児一時金",
    "https://laws.e-gov.go.jp/law/211AC0000000070", "2023-04-01", "2026-03-13", "B+", "一時金50万円",
)  # fmt: skip

CONTINUATION_INSURED = Dated("continuation-insured", ("1927-01-01", 2, HEALTH_INSURANCE_37), unit="months")
BENEFIT_WAIT = Dated("benefit-wait", ("1975-04-01", 7, EMPLOYMENT_INSURANCE_2025), unit="days")
BENEFIT_RESTRICTION = Dated("benefit-restriction", ("2025-04-01", 1, EMPLOYMENT_INSURANCE_2025), unit="months")
BENEFIT_INSURED_OWN_WISH = Dated("benefit-insured-own-wish", ("2007-10-01", 12, EMPLOYMENT_INSURANCE_13), unit="months")
BENEFIT_PERIOD_OWN_WISH = Dated("benefit-period-own-wish", ("2007-10-01", 2, EMPLOYMENT_INSURANCE_13), unit="years")
BENEFIT_INSURED_DISMISSED = Dated("benefit-insured-dismissed", ("2007-10-01", 6, EMPLOYMENT_INSURANCE_13), unit="months")
BENEFIT_PERIOD_DISMISSED = Dated("benefit-period-dismissed", ("2007-10-01", 1, EMPLOYMENT_INSURANCE_13), unit="years")
CHILDBIRTH_ALLOWANCE = Dated("childbirth-allowance", ("2023-04-01", 500000, CHILDBIRTH), unit="yen")
HELLO_WORK_LANGUAGES = Dated("hello-work-languages", ("2024-08-31", 13, HELLO_WORK_INTERPRETER), unit="number")

# Two official readings (day of loss as day 1; fourteen days after leaving) give the same date.
HEALTH_INSURANCE_MUNICIPAL = Deadline(
    "health-insurance-municipal", NHI_3, Days(14), first_day_counts=False, closed_day=MOVES,
    counted_by=(CIVIL_CODE_140, LOCAL_AUTONOMY_4_2),
)  # fmt: skip

PENSION_MUNICIPAL = Deadline(
    "pension-municipal", PENSION_12, Days(14), first_day_counts=False, closed_day=MOVES,
    counted_by=(CIVIL_CODE_140, LOCAL_AUTONOMY_4_2),
)  # fmt: skip

HEALTH_INSURANCE_CONTINUATION = Deadline(
    "health-insurance-continuation", HEALTH_INSURANCE_37, Days(20), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140,),
)  # fmt: skip

EMPLOYMENT_INSURANCE_YEAR = Deadline(
    "employment-insurance-year", EMPLOYMENT_INSURANCE_20, Years(1), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

# から起算して: that day is day 1.
LUMP_SUM_WITHDRAWAL = Deadline(
    "lump-sum-withdrawal", LUMP_SUM, Years(2), first_day_counts=True, closed_day=STAYS,
    counted_by=(CIVIL_CODE_143,),
)  # fmt: skip

DEADLINES = (
    HEALTH_INSURANCE_MUNICIPAL, PENSION_MUNICIPAL, HEALTH_INSURANCE_CONTINUATION, EMPLOYMENT_INSURANCE_YEAR,
    LUMP_SUM_WITHDRAWAL,
)  # fmt: skip
