"""Fees for residence procedures: Immigration Control Act art. 67 ff., Enforcement Order art. 25, over time.

Paid when the permission is given. The day the application is accepted (受付日) decides.
"""

from ..law import Dated, Source

ORDER = "出入国管理及び難民認定法施行令"
E_GOV = "https://laws.e-gov.go.jp/law/410CO0000000178"


def order(id, title, in_force_from, verified_on, confidence, text="", is_current=True):
    """A Source for the fee table in force from that day."""
    return Source("fees-" + id, ORDER, "第25条", title, E_GOV, in_force_from, verified_on, confidence, text, is_current)


UNTIL_2025 = order("until-2025", "手数料（令和7年3月31日まで）", "2019-04-01", "2026-04-19", "B+", is_current=False)
SINCE_2025 = order(
    "2025", "手数料（令和7年4月1日から）", "2025-04-01", "2026-04-19", "B+",
    "２０２５年３月３１日までに受付した申請については…改定前の手数料",
)  # fmt: skip
SINCE_2026 = order(
    "2026", "手数料（令和8年10月1日から、令和8年政令第268号）", "2026-10-01", "2026-08-29", "A*",
    "イ　三月以下　一万円…ニ　一年　三万三千円（…電子申請…二万七千円）…ト　五年以上　七万五千円（…六万五千円）…二　永住許可　"
    "二十万円",
)  # fmt: skip
REDUCTION = order(
    "reduction", "手数料の減額", "2026-10-01", "2026-08-29", "A*",
    "要保護者に準ずる程度に生活に困窮していると認められる者で、難民の認定又は補完的保護対象者の認定を受けている者その他の人道上の"
    "配慮をする必要があるもの",
)  # fmt: skip
PAYMENT = Source(
    "fees-payment", "出入国在留管理庁", "在留手続に係る手数料の改定", "オンライン決済の手数料",
    "https://www.moj.go.jp/isa/01_00644.html", "2026-10-01", "2026-09-27", "B",
)  # fmt: skip

# (most months granted, yen at the counter, yen online); the last row has no upper end.
BY_PERIOD = (
    (3, 10000, 10000), (6, 18000, 15000), (11, 25000, 21000), (12, 33000, 27000), (35, 48000, 42000),
    (59, 64000, 56000), (9999, 75000, 65000),
)  # fmt: skip


def one_price(counter, online):
    """A fee that does not depend on the period granted; online None: not offered online."""
    return ((9999, counter, online),)


EXTENSION_OR_CHANGE = Dated(
    "extension-or-change-fee",
    ("2019-04-01", one_price(4000, 4000), UNTIL_2025),
    ("2025-04-01", one_price(6000, 5500), SINCE_2025),
    ("2026-10-01", BY_PERIOD, SINCE_2026),
)

FEES = {
    "change": EXTENSION_OR_CHANGE,
    "extension": EXTENSION_OR_CHANGE,
    "permanent-residence": Dated(
        "permanent-residence-fee",
        ("2019-04-01", one_price(8000, None), UNTIL_2025),
        ("2025-04-01", one_price(10000, None), SINCE_2025),
        ("2026-10-01", one_price(200000, None), SINCE_2026),
    ),
    "re-entry-single": Dated(
        "re-entry-single-fee",
        ("2019-04-01", one_price(3000, 3000), UNTIL_2025),
        ("2025-04-01", one_price(4000, 3500), SINCE_2025),
    ),
    "re-entry-multiple": Dated(
        "re-entry-multiple-fee",
        ("2019-04-01", one_price(6000, 6000), UNTIL_2025),
        ("2025-04-01", one_price(7000, 6500), SINCE_2025),
    ),
    "certificate-of-authorised-employment": Dated(
        "certificate-of-authorised-employment-fee",
        ("2019-04-01", one_price(1200, 1200), UNTIL_2025),
        ("2025-04-01", one_price(2000, 1600), SINCE_2025),
    ),
    "certificate-of-eligibility": Dated(
        "certificate-of-eligibility-fee", ("2019-04-01", one_price(0, 0), UNTIL_2025)
    ),
}

# Extra charge of an online payment since 2026-10-01: (most months granted, yen); re-entry and certificates one price.
PAYMENT_FEE = Dated(
    "online-payment-fee",
    ("2019-04-01", {}, UNTIL_2025),
    (
        "2026-10-01",
        {
            "change": ((35, 330), (9999, 550)),
            "extension": ((35, 330), (9999, 550)),
            "re-entry-single": ((9999, 220),),
            "re-entry-multiple": ((9999, 220),),
        },
        PAYMENT,
    ),
)
