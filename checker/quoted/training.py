"""Technical intern training, Employment for Skill Development, specified skilled workers. Only guides quote these; no check needs them."""

from ..law import Dated, Source
from ..laws.brochure import LICENCE, SENDING, STAGES
from ..laws.guidance import ESD_OVERVIEW, SSW_GUIDE
from ..laws.landing_criteria import CABINET_2026
from ..laws.training import TITA_40, TITA_8

TITA_51 = Source(
    "tita-51", "外国人の技能実習の適正な実施及び技能実習生の保護に関する法律", "第51条第1項", "連絡調整等",
    "https://laws.e-gov.go.jp/law/428AC0000000089", "2017-11-01", "2022-10-01", "A-",
    "当該実習実施者及び当該監理団体に係る技能実習生であって引き続き技能実習を行うことを希望するものが技能実習を行うことができるよう、他の実習実施者又は監理団体その他関係者との連絡調整その他の必要な措置を講じなければならない。",
)  # fmt: skip

OTIT_EARLY_RETURN = Source(
    "otit-early-return", "外国人技能実習機構", "技能実習法第19条・第33条の届出", "技能実習実施困難時の届出",
    "https://www.otit.go.jp/jissyu_konnnann_todokede/", "2017-11-01", "2026-11-22", "B+",
    "意に反して技能実習を中止して帰国する必要がないことの説明や帰国の意思確認を書面により十分に行った上",
)  # fmt: skip

ISA_SSW_GUIDE_2026_08 = Source(
    "isa-ssw-guide-2026-08", "出入国在留管理庁", "特定技能外国人の受入れに関する運用要領（令和8年8月20日改正）", "特定技能外国人の受入れに関する運用要領（令和8年8月20日改正）",
    "https://www.moj.go.jp/isa/content/001468647.pdf", "2026-08-20", "2026-08-29", "A*",
    "技能実習生又は１号特定技能外国人の業務と同一であってはならず、指導業務、管理業務…",
)  # fmt: skip

ISA_ESD_QUESTIONS = Source(
    "isa-esd-questions", "出入国在留管理庁", "育成就労制度 質問集 問40", "育成就労制度 質問集 問40",
    "https://www.moj.go.jp/isa/applications/faq/ikusei_qa_00002.html", "2026-01-23", "2026-05-31", "A*",
    "１年以上２年以下、または実施者判断で１年",
)  # fmt: skip

ISA_SSW_REPORTS = Source(
    "isa-ssw-reports", "出入国在留管理庁", "入管法第19条の18・施行規則第19条の18第3項", "特定技能所属機関による定期届出",
    "https://www.moj.go.jp/isa/applications/ssw/nyuukokukanri10_00002.html", "2025-04-01", "2026-08-19", "A*",
    "毎年５月３１日までに、その年の前年の４月１日からその年の３月３１日までの期間内",
)  # fmt: skip

FIGURES = (
    Dated("licence-normal", ("2017-11-01", 3, LICENCE), unit="years"),
    Dated("licence-normal-clean", ("2017-11-01", 5, LICENCE), unit="years"),
    Dated("licence-excellent", ("2017-11-01", 5, LICENCE), unit="years"),
    Dated("licence-excellent-clean", ("2017-11-01", 7, LICENCE), unit="years"),
    Dated("intern-plan-opens", ("2017-11-01", 6, TITA_8), unit="months"),
    Dated("course-hours", ("2017-11-01", 6, TITA_40), unit="hours"),
    Dated("esd-licence-applications", ("2024-06-21", "2026-04-15", ESD_OVERVIEW), unit="date"),
    Dated("sending-clean-years", ("2017-11-01", 5, SENDING), unit="years"),
    Dated("intern-stage-1-length", ("2017-11-01", 1, STAGES), unit="years"),
    Dated("intern-stage-2-length", ("2017-11-01", 2, STAGES), unit="years"),
    Dated("intern-stage-3-length", ("2017-11-01", 2, STAGES), unit="years"),
    Dated("intern-longest", ("2017-11-01", 5, STAGES), unit="years"),
    Dated("intern-stage-3-least", ("2024-06-21", 1, ESD_OVERVIEW), unit="years"),
    Dated("esd-last-intern-start", ("2024-06-21", "2027-06-30", ESD_OVERVIEW), unit="date"),
    Dated("esd-plan-applications", ("2024-06-21", "2026-09-01", ESD_OVERVIEW), unit="date"),
    Dated("esd-length", ("2024-06-21", 3, ESD_OVERVIEW), unit="years"),
    Dated("esd-fields", ("2026-01-23", 17, CABINET_2026), unit="number"),
    Dated("esd-transfer-short", ("2026-01-23", 1, CABINET_2026), unit="years"),
    Dated("esd-transfer-long", ("2026-01-23", 2, CABINET_2026), unit="years"),
    Dated("esd-retake", ("2024-06-21", 1, ESD_OVERVIEW), unit="years"),
    Dated("ssw-sick-leave-longest", ("2019-04-01", 1, SSW_GUIDE), unit="years"),
    Dated("ssw-sick-leave-industrial", ("2019-04-01", 3, SSW_GUIDE), unit="years"),
    Dated("ssw-sixth-year-start", ("2025-09-30", "2025-09-30", SSW_GUIDE), unit="date"),
    Dated("ssw-sixth-year-entry", ("2025-09-30", 1, SSW_GUIDE), unit="years"),
)
