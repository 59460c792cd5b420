"""Family Register Act: the notice of birth."""

from ..deadlines import MOVES, Deadline
from ..law import Source
from ..periods import Days
from .counting import LOCAL_AUTONOMY_4_2

# 第43条 届出期間は、届出事件発生の日からこれを起算する。
FAMILY_REGISTER_49 = Source(
    "family-register-49", "戸籍法", "第43条・第49条", "出生の届出",
    "https://laws.e-gov.go.jp/law/322AC0000000224", "1948-01-01", "2024-05-24", "A-",
    "出生の届出は、十四日以内（国外で出生があつたときは、三箇月以内）にこれをしなければならない。",
)  # fmt: skip

BIRTH_NOTICE = Deadline(
    "birth-notice", FAMILY_REGISTER_49, Days(14), first_day_counts=True, closed_day=MOVES,
    counted_by=(LOCAL_AUTONOMY_4_2,),
)  # fmt: skip

DEADLINES = (BIRTH_NOTICE,)
