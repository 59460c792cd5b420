"""The specified industrial fields one by one: ministry, tests, work categories, form of employment, numbers of 2019.

Names in the reader's language are words (`field.<code>`); the names of tests are official Japanese names. None: not
confirmed.
"""

from datetime import date

from .. import fields
from ..law import Dated, Source

# ISA, 2021 Immigration Control and Residency Management, reference 76; numbers: Cabinet decision of 2018-12-25.
REFERENCE_76 = Source(
    "ssw-fields-reference-76", "閣議決定", "分野別運用方針", "特定産業分野一覧（平成30年12月25日）",
    "https://www.moj.go.jp/isa/applications/ssw/nyuukokukanri01_00132.html", "2019-04-01", "2021-12-31", "A",
    "受入れ見込数（5年間の最大値）", is_current=False,
)  # fmt: skip
# ISA, overview of Employment for Skill Development, July 2026, pages 3 and 4.
OVERVIEW_2026 = Source(
    "ssw-fields-overview-2026", "出入国在留管理庁", "育成就労制度の概要 3・4ページ", "分野・業務区分一覧",
    "https://www.moj.go.jp/isa/content/001452485.pdf", "2026-04-01", "2026-08-12", "A*",
    "労働者派遣は、農業分野及び漁業分野のみ／在籍型出向は、航空分野及び鉄道分野のみ",
)  # fmt: skip

MANUFACTURING_TEST = "製造分野特定技能1号評価試験"
N4, N4_OR_N3 = "n4", "n4-or-n3"
DIRECT, DISPATCH, SECONDMENT = "direct", "direct-or-dispatch", "direct-or-secondment"


class Field:
    """One field. numbers_2019: the most people of the first five years. categories: kinds of work, as a Dated."""

    def __init__(self, code, ministry, skill_test, japanese, form, numbers_2019=None, categories=()):
        self.code = code
        self.ministry = ministry
        self.skill_test = skill_test
        self.japanese = japanese
        self.form = form
        self.numbers_2019 = numbers_2019
        self.categories = Dated(
            "work-categories-" + code,
            *[(day, number, REFERENCE_76 if day < "2026" else OVERVIEW_2026) for day, number in categories],
        )

    def is_open(self, type_, on):
        """True, False, or None where it was not confirmed that the field accepts people yet; type_: 1 or 2."""
        if self.code in (fields.TYPE_1 if type_ == 1 else fields.TYPE_2).at(on):
            return True
        not_confirmed = type_ == 1 and self.code in fields.TYPE_1_NOT_CONFIRMED.at(on)
        return None if not_confirmed else False

    def to_json(self):
        return {
            "id": self.code,
            "ministry": self.ministry,
            "skill-test": self.skill_test,
            "japanese-test": self.japanese,
            "form": self.form,
            "most-people-2019-2024": self.numbers_2019,
            "work-categories": self.categories.to_json()["values"],
            "type-1": open_days(self, 1),
            "type-2": open_days(self, 2),
        }


def open_days(field, type_):
    """[{"from": day, "open": true, false or null}] for every day on which that changed."""
    dated = (fields.TYPE_1, fields.TYPE_1_NOT_CONFIRMED) if type_ == 1 else (fields.TYPE_2,)
    days = sorted({day for figure in dated for day, _, _ in figure.entries})
    found = []
    for day in days:
        is_open = field.is_open(type_, day)
        if not found or found[-1]["open"] is not is_open:
            found.append({"from": day.isoformat(), "open": is_open})
    return found


FIELDS = (
    Field("nursing-care", "mhlw", "介護技能評価試験", N4, DIRECT, 60000, (("2019-04-01", 1),)),
    Field("building-cleaning", "mhlw", "ビルクリーニング分野特定技能1号評価試験", N4, DIRECT, 37000, (("2019-04-01", 1),)),
    Field("machine-parts-tooling", "meti", MANUFACTURING_TEST, N4, DIRECT, 21500, (("2019-04-01", 13),)),
    Field("industrial-machinery", "meti", MANUFACTURING_TEST, N4, DIRECT, 5250, (("2019-04-01", 18),)),
    Field("electric-electronics-information", "meti", MANUFACTURING_TEST, N4, DIRECT, 4700, (("2019-04-01", 13),)),
    Field("industrial-products", "meti", MANUFACTURING_TEST, N4, DIRECT, None, (("2026-04-01", 17),)),
    Field("construction", "mlit", "建設分野特定技能1号評価試験", N4, DIRECT, 40000,
          (("2019-04-01", 11), ("2020-02-28", 18), ("2026-04-01", 3))),
    Field("shipbuilding", "mlit", "造船・舶用工業分野特定技能1号試験", N4, DIRECT, 13000, (("2019-04-01", 6), ("2026-04-01", 3))),
    Field("automobile-repair", "mlit", "自動車整備分野特定技能評価試験", N4, DIRECT, 7000, (("2019-04-01", 1), ("2026-04-01", 2))),
    Field("aviation", "mlit", "航空分野特定技能評価試験", N4, SECONDMENT, 2200, (("2019-04-01", 2),)),
    Field("accommodation", "mlit", "宿泊業技能測定試験", N4, DIRECT, 22000, (("2019-04-01", 1),)),
    Field("agriculture", "maff", "農業技能測定試験", N4, DISPATCH, 36500, (("2019-04-01", 2),)),
    Field("fishery", "maff", "漁業技能測定試験", N4, DISPATCH, 9000, (("2019-04-01", 2),)),
    Field("food-beverage-manufacturing", "maff", "飲食料品製造業技能測定試験", N4, DIRECT, 34000,
          (("2019-04-01", 1), ("2026-04-01", 2))),
    Field("food-service", "maff", "外食業技能測定試験", N4, DIRECT, 53000, (("2019-04-01", 1),)),
    Field("automobile-transportation", "mlit", "自動車運送業分野特定技能1号評価試験", N4_OR_N3, DIRECT, None,
          (("2026-04-01", 3),)),
    Field("railway", "mlit", "鉄道分野特定技能1号評価試験", N4_OR_N3, SECONDMENT, None, (("2026-04-01", 6),)),
    Field("forestry", "maff", "林業技能測定試験", N4, DIRECT, None, (("2026-04-01", 1),)),
    Field("wood", "maff", "木材産業特定技能1号測定試験", N4, DIRECT, None, (("2026-04-01", 1),)),
    Field("linen-supply", "mhlw", None, None, DIRECT, None, (("2026-04-01", 1),)),
    Field("logistics-warehouse", "mlit", None, None, DIRECT, None, (("2026-04-01", 1),)),
    Field("resource-circulation", "moe", None, None, DIRECT, None, (("2026-04-01", 1),)),
)  # fmt: skip


def open_on(day):
    """[(Field, open as type 1, open as type 2)] of the fields that exist or are named on that day."""
    day = day if isinstance(day, date) else date.fromisoformat(day)
    found = [(field, field.is_open(1, day), field.is_open(2, day)) for field in FIELDS]
    return [row for row in found if row[1] is not False or row[2] is not False]
