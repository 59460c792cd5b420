"""Designated Activities that the Agency's notices open, with their ages and longest stays over time."""

from ..law import Dated, Source

NOTICE = "特定活動告示（平成2年法務省告示第131号）"


def notice(id, number, title, url, in_force_from, verified_on, confidence, text="", is_current=True):
    """A Source in the notice on Designated Activities or the page that explains it."""
    return Source("da-" + id, NOTICE, number, title, url, in_force_from, verified_on, confidence, text, is_current)


MOJ = "https://www.moj.go.jp/isa/"

GRADUATE = notice(
    "graduate", "第46号", "本邦大学等卒業者", MOJ + "nyuukokukanri07_00210.html", "2019-05-30", "2024-02-29", "B+",
    "本邦大学等卒業者であって、高い日本語能力を有する方",
)  # fmt: skip
JOB_HUNTING = notice(
    "job-hunting", "日本語教育機関", "日本語教育機関卒業者の就職活動", MOJ, "2021-09-27", "2024-08-27", "B+",
    "海外の大学等を卒業等し、学士以上の学位を取得していること",
)  # fmt: skip
FOUNDER_2019 = notice(
    "founder-2019", "第44号", "外国人起業活動（1年）", MOJ, "2018-12-28", "2021-12-31", "A", is_current=False,
)  # fmt: skip
FOUNDER_2025 = notice(
    "founder", "第44号", "外国人起業活動促進事業（スタートアップビザ）",
    "https://www.chisou.go.jp/tiiki/kokusentoc/startupvisa_zenkokutenkai.html", "2025-01-01", "2026-11-22", "A",
    "…二つの要件を猶予する期間を最大2年間とした上で、全国展開しました。（令和7年1月1日施行）",
)  # fmt: skip
GRADUATE_FOUNDER = notice(
    "graduate-founder", "起業活動", "留学生の卒業後の起業活動", MOJ + "content/001334801.pdf", "2020-11-20", "2026-11-22",
    "B+", "在留資格「特定活動」による最長2年間の在留を認める",
)  # fmt: skip
FOOD = notice(
    "food", "日本の食文化海外普及人材育成事業", "日本料理等", "https://www.maff.go.jp/j/shokusan/gaisyoku/ikusei/",
    "2019-11-01", "2023-04-03", "A", "日本国内の飲食店等で働きながら技術を学べる制度（最長5年）",
)  # fmt: skip
FOURTH_2018 = notice(
    "fourth-2018", "第43号", "日系四世受入れ制度", MOJ + "applications/resources/nyuukokukanri07_00166.html", "2018-07-01",
    "2021-12-31", "A", is_current=False,
)  # fmt: skip
FOURTH_2023 = notice(
    "fourth", "第43号", "日系四世受入れ制度（令和5年12月28日改正）",
    MOJ + "applications/resources/nyuukokukanri07_00166.html", "2023-12-28", "2026-11-22", "A",
    "※ 令和５年12月28日に一部改正",
)  # fmt: skip

FOURTH_LEAST_AGE = Dated("fourth-least-age", ("2018-07-01", 18, FOURTH_2018), unit="number")
FOURTH_MOST_AGE = Dated("fourth-most-age", ("2018-07-01", 30, FOURTH_2018), unit="number")
FOURTH_MOST_AGE_N3 = Dated("fourth-most-age-n3", ("2023-12-28", 35, FOURTH_2023), unit="number")

MAX_MONTHS = {
    "graduate": Dated("graduate-months", ("2019-05-30", None, GRADUATE)),
    "job-hunting-after-language-school": Dated("job-hunting-months", ("2018-12-28", 12, JOB_HUNTING)),
    "founder": Dated("founder-months", ("2018-12-28", 12, FOUNDER_2019), ("2025-01-01", 24, FOUNDER_2025)),
    "graduate-founder": Dated("graduate-founder-months", ("2018-12-28", 24, GRADUATE_FOUNDER)),
    "japanese-food": Dated("japanese-food-months", ("2018-12-28", 60, FOOD)),
    "fourth-generation": Dated("fourth-generation-months", ("2018-07-01", 60, FOURTH_2018)),
}
