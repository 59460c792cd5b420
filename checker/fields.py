"""Specified industrial fields (特定産業分野) over time.

出入国管理及び難民認定法別表第一の二の表の特定技能の項の下欄に規定する産業上の分野等を定める省令（平成31年法務省令第6号）
"""

from .law import Dated, Source

LAW = "特定産業分野を定める省令（平成31年法務省令第6号）"
E_GOV = "https://laws.e-gov.go.jp/law/431M60000010006"


def ordinance(id, title, in_force_from, verified_on, confidence, text, is_current=True):
    """A Source in the ordinance as it stood from that day."""
    return Source("ssw-fields-" + id, LAW, "第1号・第2号", title, E_GOV, in_force_from, verified_on, confidence, text, is_current)


FIELDS_2019 = ordinance("2019", "特定産業分野（14分野）", "2019-04-01", "2021-12-31", "A", "介護分野…外食業分野（14分野）",
                        is_current=False)  # fmt: skip
FIELDS_2022 = ordinance("2022", "特定産業分野（12分野）", "2022-05-25", "2022-05-25", "A",
                        "附則（令和四年五月二五日法務省令第三〇号）この省令は、公布の日から施行する。", is_current=False)  # fmt: skip
FIELDS_2_2023 = ordinance("2-2023", "特定技能2号（11分野）", "2023-08-31", "2026-08-19", "A",
                          "附則（2023年8月31日法務省令第35号）この省令は、公布の日から施行する。")  # fmt: skip
FIELDS_2024 = ordinance("2024", "特定産業分野（16分野）", "2024-09-30", "2026-11-22", "B+",
                        "令和6年9月30日に、特定技能の産業分野を定める省令が改正され、…16分野に拡大されました")  # fmt: skip
FIELDS_2026 = ordinance("2026", "特定産業分野（19分野）", "2026-04-01", "2026-08-29", "A*",
                        "新たに定められた特定産業分野及び業務区分については、省令等の準備が整い次第受入れが可能")  # fmt: skip

UNCHANGED = ("nursing-care", "building-cleaning", "construction", "shipbuilding", "automobile-repair", "aviation",
             "accommodation", "agriculture", "fishery", "food-beverage-manufacturing", "food-service")  # fmt: skip
MANUFACTURING_2019 = ("machine-parts-tooling", "industrial-machinery", "electric-electronics-information")
SINCE_2024 = ("automobile-transportation", "railway", "forestry", "wood")
SINCE_2026 = ("linen-supply", "logistics-warehouse", "resource-circulation")

CODES = UNCHANGED + MANUFACTURING_2019 + ("industrial-products",) + SINCE_2024 + SINCE_2026 + ("other",)

TYPE_1 = Dated(
    "specified-industrial-fields",
    ("2019-04-01", UNCHANGED + MANUFACTURING_2019, FIELDS_2019),
    ("2022-05-25", UNCHANGED + ("industrial-products",), FIELDS_2022),
    ("2024-09-30", UNCHANGED + ("industrial-products",) + SINCE_2024, FIELDS_2024),
)

TYPE_1_NOT_CONFIRMED = Dated(
    "specified-industrial-fields-not-confirmed",
    ("2019-04-01", (), FIELDS_2019),
    ("2026-04-01", SINCE_2026, FIELDS_2026),
)
"""Fields that the ordinance names, of which it was not confirmed that they accept people yet."""

TYPE_2 = Dated(
    "specified-industrial-fields-type-2",
    ("2019-04-01", ("construction", "shipbuilding"), FIELDS_2019),
    ("2023-08-31", UNCHANGED[1:] + ("industrial-products",), FIELDS_2_2023),
)
