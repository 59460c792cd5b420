"""The sorting of applications for protection, as the Agency has practised it since 2018."""

from ..deadlines import STAYS, Deadline
from ..law import Source
from ..periods import Months
from .counting import CIVIL_CODE_140, CIVIL_CODE_143

SORTING_2018 = Source(
    "isa-refugee-sorting-2018", "出入国在留管理庁", "難民認定申請者の在留・就労の取扱い", "平成30年1月15日からの運用",
    "https://www.moj.go.jp/isa/", "2018-01-15", "2026-11-22", "B+", "就労制限の対象となる難民認定申請者について",
)  # fmt: skip

REFUGEE_SORTING = Deadline(
    "refugee-sorting", SORTING_2018, Months(2), first_day_counts=False, closed_day=STAYS,
    counted_by=(CIVIL_CODE_140, CIVIL_CODE_143),
)  # fmt: skip

DEADLINES = (REFUGEE_SORTING,)
