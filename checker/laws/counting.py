"""How days are counted and what a closed day does: Civil Code, Act on Holidays of Administrative Organs."""

from ..law import Source

CIVIL_CODE = "https://laws.e-gov.go.jp/law/129AC0000000089"

CIVIL_CODE_140 = Source(
    "civil-code-140", "民法", "第140条", "期間の起算", CIVIL_CODE, "1898-07-16", "2026-10-01", "A-",
    "日、週、月又は年によって期間を定めたときは、期間の初日は、算入しない。ただし、その期間が午前零時から始まるときは、"
    "この限りでない。",
)  # fmt: skip

CIVIL_CODE_143 = Source(
    "civil-code-143", "民法", "第143条", "暦による期間の計算", CIVIL_CODE, "1898-07-16", "2026-10-01", "A-",
    "週、月又は年によって期間を定めたときは、その期間は、暦に従って計算する。２　週、月又は年の初めから期間を起算しないとき"
    "は、その期間は、最後の週、月又は年においてその起算日に応当する日の前日に満了する。ただし、月又は年によって期間を定めた"
    "場合において、最後の月に応当する日がないときは、その月の末日に満了する。",
)  # fmt: skip

# 期間（時をもつて定める期間を除く。）をもつて定めるもの: filing deadlines that a law fixes as a period, and only those.
HOLIDAYS_OF_ORGANS_2 = Source(
    "holidays-of-organs-2", "行政機関の休日に関する法律", "第2条", "期限の特例",
    "https://laws.e-gov.go.jp/law/363AC0000000091", "1989-01-01", "2015-08-01", "A",
    "国の行政庁に対する申請、届出その他の行為の期限で法律又は法律に基づく命令で規定する期間（時をもつて定める期間を除く。）を"
    "もつて定めるものが行政機関の休日に当たるときは、行政機関の休日の翌日をもつてその期限とみなす。",
)  # fmt: skip

# Extra closed days of single towns (23 June in Okinawa, 6 August in Hiroshima city) are left out: the earlier day is safe.
LOCAL_AUTONOMY_4_2 = Source(
    "local-autonomy-4-2", "地方自治法", "第4条の2第4項", "地方公共団体の休日",
    "https://laws.e-gov.go.jp/law/322AC0000000067", "1989-01-01", "2024-06-26", "B+",
    "地方公共団体の行政庁に対する申請、届出その他の行為の期限で…期間をもつて定めるものが…地方公共団体の休日に当たるときは、"
    "地方公共団体の休日の翌日をもつてその期限とみなす。",
)  # fmt: skip
