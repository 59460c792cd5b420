"""The criteria for the person in Specified Skilled Worker (i) and (ii), item by item, and their figures."""

from ..conditions import IN_FORCE, NOT_IN_FORCE
from ..law import Dated, Source

LAW = "出入国管理及び難民認定法第七条第一項第二号の基準を定める省令（平成2年法務省令第16号）"
E_GOV = "https://laws.e-gov.go.jp/law/402M50000010016"


def item(id, number, title, text, confidence="A-", verified_on="2026-11-22", in_force_from="2019-04-01"):
    """A Source in the row 特定技能 of the ordinance's table."""
    return Source("ssw-criteria-" + id, LAW, number, title, E_GOV, in_force_from, verified_on, confidence, text)


GUIDE = "https://www.moj.go.jp/isa/applications/ssw/nyuukokukanri07_00201.html"

AGE = item("age", "特定技能1号 第1号イ", "年齢", "十八歳以上であること。", "A*", "2026-08-19")
LEAST_AGE = Dated("ssw-min-age", ("2019-04-01", 18, AGE), unit="number")
HEALTH = item("health", "特定技能1号 第1号ロ", "健康状態", "健康状態が良好であること。")
SKILL = item(
    "skill", "特定技能1号 第1号ハ", "技能水準",
    "従事しようとする業務に必要な相当程度の知識又は経験を必要とする技能を有していることが試験その他の評価方法により証明されて"
    "いること。",
)  # fmt: skip
JAPANESE = item(
    "japanese", "特定技能1号 第1号ニ", "日本語能力",
    "本邦での生活に必要な日本語能力及び従事しようとする業務に必要な日本語能力を有していることが、試験その他の評価方法により証明"
    "されていること。",
)  # fmt: skip
NURSING_JAPANESE = Source(
    "ssw-criteria-nursing-japanese", "出入国在留管理庁", "特定技能外国人の受入れに関する運用要領", "介護日本語評価試験", GUIDE,
    "2019-04-01", "2026-08-19", "A*", "介護分野…介護日本語評価試験の合格が必要",
)  # fmt: skip
DEPORTATION = item(
    "deportation", "特定技能1号 第1号ホ", "退去強制の円滑な執行への協力",
    "退去強制令書の円滑な執行に協力するとして法務大臣が告示で定める外国政府等が発行した旅券を所持していること。", "A*", "2026-08-19",
)  # fmt: skip
TOTAL_STAY = item(
    "total-stay", "特定技能1号 第1号ヘ", "通算在留期間", "通算して五年（…六年）に達していないこと。", "A*", "2026-08-19",
)  # fmt: skip
NO_DEPOSIT = item(
    "no-deposit", "特定技能1号 第2号", "保証金の徴収・違約金契約等",
    "保証金の徴収やその他名目のいかんを問わず、金銭その他の財産を管理されず、かつ、特定技能雇用契約の不履行について違約金を定める"
    "契約その他の不当に金銭その他の財産の移転を予定する契約が締結されておらず、かつ、締結されないことが見込まれること。",
)  # fmt: skip
COSTS = item("costs", "特定技能1号 第4号", "費用負担の合意", "その額及び内訳を十分に理解して合意していること。")
HOME_PROCEDURES = item("home-procedures", "特定技能1号 第5号", "本国において遵守すべき手続", "当該手続を経ていること。")
SKILLS_TRANSFER = item("skills-transfer", "特定技能2号", "技能実習により修得した技能等の本国への移転",
                       "本国への技能等の移転に努めるものと認められること。")  # fmt: skip
FIELD_CRITERIA = item("field-criteria", "特定技能1号 第6号", "分野に特有の事情に鑑みて定められた基準",
                      "告示で定める基準に適合すること。")  # fmt: skip
TYPE_2_JAPANESE = Source(
    "ssw-criteria-type-2-japanese", "出入国在留管理庁", "特定技能外国人の受入れに関する運用要領", "特定技能2号の日本語（漁業・外食業）",
    GUIDE, "2023-08-31", "2026-08-19", "A*", "漁業分野及び外食業分野…日本語能力試験（Ｎ３以上）",
)  # fmt: skip

CABINET_2026 = Source(
    "cabinet-2026-01-23", "閣議決定", "分野別運用方針", "令和8年1月23日", "https://www.moj.go.jp/isa/content/001455523.pdf",
    "2026-01-23", "2026-08-19", "A*", "特定技能２号…Ｂ１相当以上",
)  # fmt: skip

TOTAL_STAY_MONTHS = Dated("ssw-1-limit", ("2019-04-01", 60, TOTAL_STAY), unit="months")

TOTAL_STAY_YEARS = Dated("ssw-1-limit-years", ("2019-04-01", 5, TOTAL_STAY), unit="years")
TOTAL_STAY_EXTENDED = Dated("ssw-1-limit-extended", ("2025-09-30", 6, TOTAL_STAY), unit="years")

SIXTH_YEAR_EXISTS = Dated(
    "ssw-1-sixth-year-exists", ("2019-04-01", NOT_IN_FORCE, TOTAL_STAY), ("2025-09-30", IN_FORCE, TOTAL_STAY)
)

# New entry from abroad only; changes of employer and extensions in Japan go on.
FOOD_SERVICE_STOP = Source(
    "isa-food-service-2026", "出入国在留管理庁・農林水産省", "外食業分野における受入れ上限の運用について",
    "在留資格認定証明書交付の一時停止措置", "https://www.moj.go.jp/isa/", "2026-04-13", "2026-05-20", "B+",
    "特定技能『外食業分野』における在留資格認定証明書交付の一時停止措置について",
)  # fmt: skip
FOOD_SERVICE_STOPPED = Dated(
    "food-service-stopped", ("2019-04-01", NOT_IN_FORCE, TOTAL_STAY), ("2026-04-13", IN_FORCE, FOOD_SERVICE_STOP)
)
FOOD_SERVICE_STOP_DAY = Dated("food-service-stop", ("2026-04-13", "2026-04-13", FOOD_SERVICE_STOP), unit="date")
