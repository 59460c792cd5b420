"""Pages and notices of the Immigration Services Agency that say how the law is applied."""

from ..law import Dated, Source

ISA = "出入国在留管理庁"
MOJ = "https://www.moj.go.jp/isa/"


def page(id, title, path, in_force_from, verified_on, confidence, text=""):
    """A Source on the Agency's own site."""
    return Source("isa-" + id, ISA, title, title, MOJ + path, in_force_from, verified_on, confidence, text)


SPECIAL_MEASURE = page(
    "10-00213", "やむを得ない事情により活動継続が困難な場合の特例措置", "10_00213.html", "2024-11-01", "2026-05-11", "A",
    "本特定活動の在留期間は1年であり、一定の場合に限り、2回まで更新が可能です。",
)  # fmt: skip

INTERNS_WAITING = page(
    "10-00216", "技能実習の継続が困難な場合の取扱い", "applications/titp/10_00216.html", "2024-11-01", "2024-11-12", "B+",
    "自己の責めに帰すべき事由なく在留期間の満了日までに技能実習計画の認定を受けることができない技能実習生",
)  # fmt: skip

PREPARATION = page(
    "10-00025", "特定技能1号への移行を希望する場合の特定活動", "applications/ssw/10_00025.html", "2024-01-09", "2026-11-22", "A",
    "通算在留期間（上限5年）に含まれます。通算在留期間が4年6月を超える方は対象となりません。",
)  # fmt: skip

PERMANENT_RESIDENCE = page(
    "16-4", "永住許可申請", "applications/procedures/16-4.html", "2012-07-09", "2026-04-19", "A",
    "永住許可申請中に在留期間が経過する場合は、在留期間の満了する日までに別途在留期間更新許可申請をすることが必要です。",
)  # fmt: skip

SIDE_WORK = page(
    "other-activity", "資格外活動許可について", "applications/procedures/nyuukokukanri07_00045.html", "2012-07-09",
    "2026-08-19", "A*", "現に有する在留資格に係る活動を行っていること",
)  # fmt: skip

SSW_GUIDE = page(
    "ssw-guide", "特定技能外国人の受入れに関する運用要領", "applications/ssw/nyuukokukanri07_00201.html", "2019-04-01",
    "2026-08-19", "A*", "在留資格変更許可申請中は、変更予定の就労先での就労活動は認められません。",
)  # fmt: skip

SSW_FIELDS = page(
    "ssw-fields", "特定技能の分野別運用要領", "applications/ssw/nyuukokukanri01_00132.html", "2019-04-01",
    "2026-08-29", "A*", "省令等の準備が整い次第受入れが可能となります。",
)  # fmt: skip

# No page of the Agency was read: two offices describe 入国・在留審査要領 第12編第2章第8.
EXAMINATION_12 = Source(
    "isa-examination-12", ISA, "入国・在留審査要領 第12編第2章第8", "就職活動を継続する者の取扱い", MOJ, "2012-07-09",
    "2026-11-22", "B+",
)  # fmt: skip

TRANSFER_2024 = Source(
    "titp-transfer-2024", ISA, "技能実習制度運用要領", "やむを得ない事情がある場合の転籍",
    "https://www.jitco.or.jp/ja/news/article/36612/", "2024-11-01", "2024-11-08", "B+", "やむを得ない事情がある場合の転籍",
)  # fmt: skip

CARD_RENEWAL = page(
    "card-renewal", "在留カードの有効期間の更新申請", "applications/procedures/nyuukokukanri10_00011.html", "2026-06-14",
    "2026-08-29", "A*", "現に有する在留カードの有効期間の満了日の３か月前から有効期間の満了日まで",
)  # fmt: skip

PREFECTURAL_CENTRES = page(
    "pref-centres", "外国人受入環境整備交付金による一元的相談窓口", "content/001424630.pdf", "2024-07-01", "2024-07-01", "A",
    "令和6年7月時点",
)  # fmt: skip

INTERN_PREGNANCY = page(
    "titp-pregnancy", "妊娠中の技能実習生への不利益取扱いの禁止", "applications/titp/10_00033.html", "2019-03-11",
    "2024-10-10", "A", "婚姻、妊娠、出産等を理由とする不利益取扱いの禁止",
)  # fmt: skip

ESD_OVERVIEW = page(
    "esd-overview", "育成就労制度の概要", "content/001452485.pdf", "2027-04-01", "2026-08-12", "A*", "外国人育成就労機構",
)  # fmt: skip

SPECIAL_MEASURE_START = Dated("measure-2024-start", ("2024-11-01", "2024-11-01", TRANSFER_2024), unit="date")
SPECIAL_MEASURE_LENGTH = Dated("measure-2024-length", ("2024-11-01", 1, SPECIAL_MEASURE), unit="years")
SPECIAL_MEASURE_RENEWALS = Dated("measure-2024-renewals", ("2024-11-01", 2, SPECIAL_MEASURE), unit="number")
SPECIAL_MEASURE_SEARCH = Dated("measure-2024-search", ("2024-11-01", 3, SPECIAL_MEASURE), unit="months")
INTERN_WAITING = Dated("intern-waiting", ("2024-11-01", 4, INTERNS_WAITING), unit="months")
SIDE_WORK_HOURS = Dated("side-work-hours", ("2024-11-01", 28, INTERNS_WAITING), unit="hours")
PREPARATION_LENGTH = Dated("preparation-length", ("2024-01-09", 6, PREPARATION), unit="months")
PREPARATION_LIMIT = Dated("preparation-limit", ("2024-01-09", 54, PREPARATION), unit="months")
JOB_HUNTING_LENGTH = Dated("job-hunting-length", ("2012-07-09", 6, EXAMINATION_12), unit="months")
CARD_RENEWAL_WINDOW = Dated("card-renewal-window", ("2026-06-14", 3, CARD_RENEWAL), unit="months")
ESD_START = Dated("esd-start", ("2019-04-01", "2027-04-01", ESD_OVERVIEW), unit="date")
INTERN_2_LENGTH = Dated("intern-2-length", ("2019-04-01", 34, SSW_GUIDE), unit="months")
SSW_2_TEST_PERCENT = Dated("ssw-2-test-percent", ("2025-09-30", 80, SSW_GUIDE), unit="percent")
SSW_SICK_LEAVE = Dated("ssw-sick-leave", ("2019-04-01", 1, SSW_GUIDE), unit="months")
SSW_APPLY_BEFORE_LIMIT = Dated("ssw-apply-before-limit", ("2019-04-01", 3, SSW_GUIDE), unit="months")
SSW_1_GRANT = Dated("ssw-1-grant", ("2019-04-01", 3, SSW_GUIDE), unit="years")
SSW_FIELDS_NUMBER = Dated("ssw-fields", ("2026-04-01", 19, SSW_GUIDE), unit="number")
SSW_2_FIELDS_NUMBER = Dated("ssw-2-fields", ("2023-08-31", 11, SSW_GUIDE), unit="number")
