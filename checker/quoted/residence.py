"""Residence cards, stay, protection and permanent residence. Only guides quote these; no check needs them."""

from ..law import Dated, Source
from ..laws.designated_activities import FOOD, FOUNDER_2025, FOURTH_2023, GRADUATE, GRADUATE_FOUNDER, JOB_HUNTING
from ..laws.guidance import CARD_RENEWAL, PERMANENT_RESIDENCE, PREPARATION
from ..laws.points import TABLE
from ..laws.protection import SORTING_2018
from ..laws.stay import ISA_EXTENSION

ISA_SPECIAL_CARD = Source(
    "isa-special-card", "出入国在留管理庁", "特定在留カード交付申請について", "特定在留カード交付申請について",
    "https://www.moj.go.jp/isa/tokutei.html", "2026-06-14", "2026-08-29", "A*",
    "交付の日後の１０回目（１８歳未満の者については５回目）の誕生日まで",
)  # fmt: skip

ISA_NEW_CARDS = Source(
    "isa-new-cards", "出入国在留管理庁", "在留カードとは？", "在留カードとは？",
    "https://www.moj.go.jp/isa/applications/procedures/whatzairyu_00001.html", "2026-06-14", "2026-08-29", "A*",
    "",
)  # fmt: skip

ICA_19_8 = Source(
    "ica-19-8", "出入国管理及び難民認定法", "第19条の8", "在留資格変更等に伴う住居地届出",
    "https://laws.e-gov.go.jp/law/326CO0000000319", "2012-07-09", "2026-04-19", "A",
    "住居地を定めた日（既に住居地を定めている者にあつては、当該許可の日）から十四日以内／（4）第一項の規定による届出があつたものとみなす",
)  # fmt: skip

ICA_61_2_9 = Source(
    "ica-61-2-9", "出入国管理及び難民認定法", "第61条の2の9", "送還の停止",
    "https://laws.e-gov.go.jp/law/326CO0000000319", "2024-06-10", "2026-04-19", "A",
    "二度にわたりこれらの申請を行い…相当の理由がある資料を提出した者を除く",
)  # fmt: skip

ICA_61_2_2 = Source(
    "ica-61-2-2", "出入国管理及び難民認定法", "第61条の2の2", "在留資格に係る許可",
    "https://laws.e-gov.go.jp/law/326CO0000000319", "2023-12-01", "2026-04-19", "A",
    "定住者の在留資格の取得を許可するものとする",
)  # fmt: skip

ICA_61_2_4 = Source(
    "ica-61-2-4", "出入国管理及び難民認定法", "第61条の2の4", "仮滞在の許可",
    "https://laws.e-gov.go.jp/law/326CO0000000319", "2024-06-10", "2026-04-19", "A",
    "本邦に上陸した日（…その事実を知った日）から6月を経過した後…申請を行ったものであるとき。ただし、やむを得ない事情がある場合を除く。",
)  # fmt: skip

ICA_52_5 = Source(
    "ica-52-5", "出入国管理及び難民認定法", "第52条第5項・第5条第1項第9号", "退去強制後の上陸拒否期間",
    "https://laws.e-gov.go.jp/law/326CO0000000319", "2024-06-10", "2026-04-19", "A",
    "",
)  # fmt: skip

ISA_2023_REFORM = Source(
    "isa-2023-reform", "出入国在留管理庁", "令和5年入管法等改正について", "令和5年入管法等改正について",
    "https://www.moj.go.jp/isa/01_00457.html", "2023-12-01", "2026-11-22", "A",
    "",
)  # fmt: skip

PR_GUIDELINE = Source(
    "pr-guideline", "出入国在留管理庁", "永住許可に関するガイドライン", "永住許可に関するガイドライン",
    "https://www.moj.go.jp/isa/applications/resources/nyukan_nyukan50.html", "2019-05-31", "2026-05-12", "A*",
    "原則として引き続き10年以上本邦に在留していること。ただし、この期間のうち、就労資格（在留資格「技能実習」及び「特定技能1号」を除く。）又は居住資格をもって引き続き5年以上在留していることを要する。",
)  # fmt: skip

PR_GUIDELINE_2026 = Source(
    "pr-guideline-2026", "e-Gov 意見募集", "案件315000140", "永住許可に関するガイドライン案改定の結果",
    "https://public-comment.e-gov.go.jp/", "2026-10-01", "2026-10-10", "A*",
    "永住許可に関するガイドライン案改定に係る意見募集の結果について／結果公示 2026-10-01",
)  # fmt: skip

PR_LONGEST_STAY = Source(
    "pr-longest-stay", "出入国在留管理庁", "永住許可に関するガイドライン（令和8年2月24日改訂）注1", "永住許可に関するガイドライン（令和8年2月24日改訂）注1",
    "https://www.moj.go.jp/isa/applications/resources/nyukan_nyukan50.html", "2026-02-24", "2026-06-13", "B+",
    "当面、在留期間「３年」を有する場合は、前記1(3)ウの「最長の在留期間をもって在留している」ものとして取り扱うこととする。",
)  # fmt: skip

HSP_DEGREE_OF_PREFERENCE = Source(
    "hsp-degree-of-preference", "出入国在留管理庁", "高度人材ポイント制 優遇措置", "高度人材ポイント制 優遇措置",
    "https://www.moj.go.jp/isa/applications/resources/newimmiact_3_index.html", "2015-04-01", "2021-12-31", "A",
    "",
)  # fmt: skip

BUSINESS_MANAGER_2025 = Source(
    "business-manager-2025", "出入国在留管理庁", "経営・管理（令和7年10月16日施行）", "経営・管理（令和7年10月16日施行）",
    "https://www.moj.go.jp/isa/applications/resources/10_00237.html", "2025-10-16", "2026-11-22", "B+",
    "",
)  # fmt: skip

ISA_FEES = Source(
    "isa-fees", "出入国在留管理庁", "在留手続に係る手数料の改定", "在留手続に係る手数料の改定",
    "https://www.moj.go.jp/isa/01_00644.html", "2026-10-01", "2026-09-27", "B+",
    "２０２６年９月３０日までに受付した申請については、当該申請に係る許可が１０月１日以降となっても…",
)  # fmt: skip

FIGURES = (
    Dated("hsp-research-share", ("2015-04-01", 3, TABLE), unit="percent"),
    Dated("hsp-investment", ("2015-04-01", 100_000_000, TABLE), unit="yen"),
    Dated("hsp-stay", ("2015-04-01", 5, HSP_DEGREE_OF_PREFERENCE), unit="years"),
    Dated("hsp-2-after", ("2015-04-01", 3, HSP_DEGREE_OF_PREFERENCE), unit="years"),
    Dated("pr-years", ("2019-05-31", 10, PR_GUIDELINE), unit="years"),
    Dated("pr-work-years", ("2019-05-31", 5, PR_GUIDELINE), unit="years"),
    Dated("pr-decision-least", ("2012-07-09", 4, PERMANENT_RESIDENCE), unit="months"),
    Dated("pr-decision-most", ("2012-07-09", 6, PERMANENT_RESIDENCE), unit="months"),
    Dated("pr-guideline-published", ("2026-10-01", "2026-10-01", PR_GUIDELINE_2026), unit="date"),
    Dated("pr-longest-until", ("2026-02-24", "2027-03-31", PR_LONGEST_STAY), unit="date"),
    Dated("da-graduate-colleges", ("2024-02-29", "2024-02-29", GRADUATE), unit="date"),
    Dated("da-job-hunting-stay", ("2021-09-27", 6, JOB_HUNTING), unit="months"),
    Dated("da-job-hunting-attendance", ("2021-09-27", 90, JOB_HUNTING), unit="percent"),
    Dated("da-founder-stay", ("2025-01-01", 2, FOUNDER_2025), unit="years"),
    Dated("da-graduate-founder-stay", ("2020-11-20", 2, GRADUATE_FOUNDER), unit="years"),
    Dated("business-manager-capital", ("2025-10-16", 30_000_000, BUSINESS_MANAGER_2025), unit="yen"),
    Dated("business-manager-capital-since", ("2025-10-16", "2025-10-16", BUSINESS_MANAGER_2025), unit="date"),
    Dated("da-food-stay", ("2023-04-03", 5, FOOD), unit="years"),
    Dated("da-food-stay-no-licence", ("2023-04-03", 3, FOOD), unit="years"),
    Dated("fourth-stay", ("2023-12-28", 5, FOURTH_2023), unit="years"),
    Dated("fourth-n4-after", ("2023-12-28", 1, FOURTH_2023), unit="years"),
    Dated("fourth-n3-after", ("2023-12-28", 3, FOURTH_2023), unit="years"),
    Dated("fourth-places", ("2018-07-01", 4_000, FOURTH_2023), unit="number"),
    Dated("refugee-sorting-time", ("2018-01-15", 2, SORTING_2018), unit="months"),
    Dated("refugee-stay-likely", ("2018-01-15", 6, SORTING_2018), unit="months"),
    Dated("refugee-stay-short", ("2018-01-15", 3, SORTING_2018), unit="months"),
    Dated("protection-start", ("2023-12-01", "2023-12-01", ISA_2023_REFORM), unit="date"),
    Dated("third-application-since", ("2024-06-10", "2024-06-10", ICA_61_2_9), unit="date"),
    Dated("provisional-stay-within", ("2024-06-10", 6, ICA_61_2_4), unit="months"),
    Dated("deportation-ban", ("2024-06-10", 5, ICA_52_5), unit="years"),
    Dated("deportation-ban-again", ("2024-06-10", 10, ICA_52_5), unit="years"),
    Dated("extension-decision-least", ("2012-07-09", 2, ISA_EXTENSION), unit="weeks"),
    Dated("extension-decision-most", ("2012-07-09", 1, ISA_EXTENSION), unit="months"),
    Dated("preparation-months-left", ("2024-01-09", 8, PREPARATION), unit="months"),
    Dated("card-photo-age", ("2026-06-14", 1, ISA_SPECIAL_CARD), unit="years"),
    Dated("card-years-adult", ("2026-06-14", 10, ISA_SPECIAL_CARD), unit="years"),
    Dated("card-years-child", ("2026-06-14", 5, ISA_SPECIAL_CARD), unit="years"),
    Dated("card-adult-age", ("2026-06-14", 18, ISA_SPECIAL_CARD), unit="number"),
    Dated("card-renewal-window-16", ("2026-06-14", 6, CARD_RENEWAL), unit="months"),
    Dated("card-last-old-day", ("2026-06-14", "2026-06-13", CARD_RENEWAL), unit="date"),
    Dated("card-exchange-fee", ("2026-06-14", 1_900, CARD_RENEWAL), unit="yen"),
    Dated("pr-longest-stay-years", ("2026-02-24", 3, PR_LONGEST_STAY), unit="years"),
    Dated("card-child-age", ("2026-06-14", 16, CARD_RENEWAL), unit="number"),
)
