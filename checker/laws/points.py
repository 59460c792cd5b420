"""The points table of highly skilled professionals (ポイント計算表), item by item, with the most each can give."""

from ..law import Dated, Source

TABLE = Source(
    "hsp-points-table", "高度専門職省令（平成26年法務省令第37号）", "第1条・ポイント計算表", "高度人材ポイント制",
    "https://www.moj.go.jp/isa/content/930001657.pdf", "2019-04-01", "2026-04-19", "A",
    "※高度学術研究分野については、２つ以上に該当する場合には２５点",
)  # fmt: skip
INVESTMENT_2021 = Source(
    "hsp-points-2021", "高度専門職省令", "ポイント計算表", "投資運用業等（令和3年7月から）",
    "https://www.moj.go.jp/isa/applications/resources/newimmiact_3_index.html", "2021-07-01", "2026-04-19", "A",
)  # fmt: skip
PERMANENT_RESIDENCE = Source(
    "hsp-permanent-residence", "出入国在留管理庁", "永住許可に関するガイドライン", "高度専門職の特例",
    "https://www.moj.go.jp/isa/applications/procedures/16-4.html", "2017-04-26", "2026-04-19", "A",
)  # fmt: skip

# academic (a), specialised and technical (b), management (c)
DEGREE = {
    "a": {"doctor": 30, "mba": 20, "master": 20, "bachelor": 10, "none": 0},
    "b": {"doctor": 30, "mba": 25, "master": 20, "bachelor": 10, "none": 0},
    "c": {"doctor": 20, "mba": 25, "master": 20, "bachelor": 10, "none": 0},
}
TWO_DEGREES = 5
EXPERIENCE = {
    "a": ((7, 15), (5, 10), (3, 5)),
    "b": ((10, 20), (7, 15), (5, 10), (3, 5)),
    "c": ((10, 25), (7, 20), (5, 15), (3, 10)),
}
AGE = {"a": ((29, 15), (34, 10), (39, 5)), "b": ((29, 15), (34, 10), (39, 5)), "c": ()}

# Yearly pay in yen from which, points, up to which age (None: every age).
PAY_BY_AGE = (
    (10_000_000, 40, None), (9_000_000, 35, None), (8_000_000, 30, None), (7_000_000, 25, 39), (6_000_000, 20, 39),
    (5_000_000, 15, 34), (4_000_000, 10, 29),
)  # fmt: skip
PAY = {
    "a": PAY_BY_AGE,
    "b": PAY_BY_AGE,
    "c": (
        (30_000_000, 50, None), (25_000_000, 40, None), (20_000_000, 30, None), (15_000_000, 20, None),
        (10_000_000, 10, None),
    ),
}  # fmt: skip
LEAST_PAY = Dated("hsp-least-pay", ("2015-04-01", 3_000_000, TABLE), unit="yen")

# One research item, two or more.
RESEARCH = {"a": (20, 25), "b": (15, 15), "c": (0, 0)}
LICENCES = {"a": (0, 0), "b": (5, 10), "c": (0, 0)}
POSITION = {"none": 0, "director": 5, "representative": 10}
JAPANESE = {"none": 0, "n2": 10, "n1": 15}

# Bonus items: points by category; an item that a category does not have gives nothing.
BONUS = {
    "innovation-support": (10, "abc"),
    "local-government-support": (10, "abc"),
    "research-sme": (5, "abc"),
    "foreign-award": (5, "abc"),
    "japanese-university": (10, "abc"),
    "growth-project": (10, "abc"),
    "designated-university": (10, "abc"),
    "invested-100m": (5, "c"),
}
INNOVATION_SME = 10
JICA_TRAINING = 5
INVESTMENT_BUSINESS = Dated("hsp-investment-business", ("2015-04-01", 0, TABLE), ("2021-07-01", 10, INVESTMENT_2021))

LEAST_POINTS = Dated("hsp-least-points", ("2015-04-01", 70, TABLE), unit="number")
MANY_POINTS = Dated("hsp-many-points", ("2017-04-26", 80, PERMANENT_RESIDENCE), unit="number")
YEARS_WITH_70 = Dated("hsp-years-with-70", ("2017-04-26", 3, PERMANENT_RESIDENCE), unit="years")
YEARS_WITH_80 = Dated("hsp-years-with-80", ("2017-04-26", 1, PERMANENT_RESIDENCE), unit="years")
