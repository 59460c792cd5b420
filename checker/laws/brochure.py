"""The JITCO brochure of March 2021 and the clauses it describes: the only text read for some training rules."""

from ..law import Source

TITA = "外国人の技能実習の適正な実施及び技能実習生の保護に関する法律"


def described(id, number, title, text=""):
    """A Source in the training law as the brochure describes it."""
    return Source(
        "brochure-" + id, TITA, number, title, "https://www.jitco.or.jp/", "2017-11-01", "2021-03-31", "A", text
    )


STAGES = described("stages", "第2条・第8条", "技能実習の区分と移行", "第一号・第二号・第三号の技能実習")
QUOTA = described("quota", "第9条第11号・施行規則第16条", "技能実習生の数", "常勤の職員の総数…に応じた人数枠")
LICENCE = described("licence", "第31条", "監理事業の許可の有効期間", "一般監理事業5年・7年、特定監理事業3年・5年")
EXCELLENT = described("excellent", "第25条第1項第7号・第9条第10号", "優良な監理団体・実習実施者", "満点の6割以上の点数")
SENDING = described("sending-organisation", "施行規則第25条", "外国の送出機関", "外国の送出機関が満たすべき要件")

SUPPORT_PLAN = Source(
    "ssw-support-plan", "特定技能雇用契約及び一号特定技能外国人支援計画の基準等を定める省令（平成31年法務省令第5号）", "第3条",
    "一号特定技能外国人支援計画", "https://laws.e-gov.go.jp/law/431M60000010005", "2019-04-01", "2021-03-31", "A",
    "一号特定技能外国人支援計画の内容",
)  # fmt: skip
