"""Consultation lines as dated data: who answers, in which language, when, for what, and when that was checked.

Hours change about every one to two years. An old entry is kept, so that a day of its time can be asked about.
"""

from datetime import date

from .hours import ALWAYS, HOLIDAY, WEEKDAYS, Hours
from .law import review_day


class Line:
    """One entry of a telephone line.

    phone: as dialled; other_phone: from IP phones or abroad. free: the call costs nothing. hours: Hours,
    or None where they were not confirmed. since, until: first and last day of the entry. checked_on: the
    day of the copy that was read. listed: False for history only.
    """

    def __init__(
        self, id, phone, free, languages, topics, hours, since, checked_on, source, confidence,
        until=None, other_phone=None, listed=True,
    ):  # fmt: skip
        self.id = id
        self.phone = phone
        self.free = free
        self.languages = languages
        self.topics = topics
        self.hours = hours
        self.since = date.fromisoformat(since)
        self.until = date.fromisoformat(until) if until else None
        self.checked_on = date.fromisoformat(checked_on)
        self.source = source
        self.confidence = confidence
        self.other_phone = other_phone
        self.listed = listed

    def is_entry_on(self, day):
        return self.since <= day and (self.until is None or day <= self.until)

    def is_stale(self, day):
        """Whether the check of this entry is too old to promise its hours on `day`."""
        return day > review_day(self.checked_on)

    def is_open(self, day, minute):
        """Whether somebody answers at a minute in Japan; None where the hours were not confirmed."""
        return self.hours.is_open(day, minute) if self.hours else None

    def at(self, day, minute):
        """The line at a minute in Japan, as the contract's `lines`."""
        known = self.hours is not None
        return {
            "id": self.id,
            "phone": self.phone,
            "other-phone": self.other_phone,
            "free": self.free,
            "languages": list(self.languages),
            "topics": list(self.topics),
            "open": self.is_open(day, minute),
            "closes-at": self.hours.closes_at(day, minute) if known else None,
            "opens-at": self.hours.opens_at(day, minute) if known else None,
            "checked-on": self.checked_on.isoformat(),
            "stale": self.is_stale(day),
        }

    def to_json(self):
        return {
            "id": self.id,
            "phone": self.phone,
            "other-phone": self.other_phone,
            "free": self.free,
            "languages": list(self.languages),
            "topics": list(self.topics),
            "hours": self.hours.to_json() if self.hours else None,
            "since": self.since.isoformat(),
            "until": self.until.isoformat() if self.until else None,
            "checked-on": self.checked_on.isoformat(),
            "source": self.source,
            "confidence": self.confidence,
            "listed": self.listed,
        }


OTIT_TOPICS = ("training", "labour", "distress")
OTIT_UNTIL = "2027-03-31"  # the organisation is replaced on 2027-04-01; numbers after that are not known
SEED = "ISA / OTIT leaflet, 28 June 2021"
AKITA = "https://www.aiahome.or.jp/pages/page-1663658904-1309"


def otit(language, phone, *entries):
    """The mother-tongue line of the Organization for Technical Intern Training: (since, until, hours, checked, …)."""
    return [
        Line("otit-" + language, phone, True, (language,), OTIT_TOPICS, hours, since, checked, source, confidence, until)
        for since, until, hours, checked, source, confidence in entries
    ]


def from_2021(*spans, until="2022-08-31"):
    return ("2021-03-05", until, Hours(*spans), "2021-06-28", SEED, "A")


def from_2022(*spans):
    return ("2022-09-01", OTIT_UNTIL, Hours(*spans), "2022-09-01", AKITA, "B")


def days(*weekdays):
    return (weekdays, "11:00", "19:00")


SUNDAY = ((7,), "09:00", "17:00")

OTIT = (
    otit("vi", "0120-250-168", from_2021(days(1, 2, 3, 4, 5), SUNDAY), from_2022(days(1, 2, 3, 4, 5)))
    + otit("zh", "0120-250-169", from_2021(days(1, 3, 5), SUNDAY), from_2022(days(1, 3, 5)))
    + otit("id", "0120-250-192", from_2021(days(2, 4)), from_2022(days(2, 4)))
    + otit("fil", "0120-250-197", from_2021(days(2, 6)), from_2022(days(2, 4)))
    + otit("en", "0120-250-147", from_2021(days(2, 6)), from_2022(days(2, 4)))
    + otit("th", "0120-250-198", from_2021(days(4, 6), until=OTIT_UNTIL))
    + otit("km", "0120-250-366", from_2021(days(4), until=OTIT_UNTIL))
    + otit("my", "0120-250-302", from_2021(days(5), until=OTIT_UNTIL))
)  # fmt: skip

OFFICE = Hours((WEEKDAYS, "09:00", "17:00"))
EVENINGS = (WEEKDAYS, "17:00", "22:00")
WEEKEND = ((6, 7, HOLIDAY), "09:00", "21:00")
HOTLINE = "https://www.check-roudou.mhlw.go.jp/lp/hotline/"


def lsah(language, phone, *weekdays, since="2022-09-01", checked="2022-09-01", source=AKITA, confidence="B"):
    """労働条件相談ほっとライン: evenings, weekends and holidays; `weekdays` none means daily."""
    if weekdays:
        weeknights = tuple(day for day in weekdays if day <= 5)
        weekend = tuple(day for day in weekdays if day > 5)
        hours = Hours((weeknights, "17:00", "22:00"), (weekend, "09:00", "21:00"))
    else:
        hours = Hours(EVENINGS, WEEKEND)
    return Line("lsah-" + language, phone, True, (language,), ("labour",), hours, since, checked, source, confidence)


LABOUR = [
    lsah("ja", "0120-811-610", since="2014-09-01", checked="2024-03-31", source=HOTLINE, confidence="A"),
    lsah("en", "0120-531-401"),
    lsah("zh", "0120-531-402"),
    lsah("fil", "0120-531-405", 2, 3, 6),
    lsah("vi", "0120-531-406", 3, 5, 6),
    lsah("ne", "0120-531-408", 3, 7),
    lsah("ko", "0120-613-801", 4, 7),
    lsah("id", "0120-613-803", 4, 7),
]

FOREIGN_WORKERS = "https://www.check-roudou.mhlw.go.jp/soudan/foreigner.html"
FOREIGN_WORKER_HOURS = Hours((WEEKDAYS, "10:00", "12:00"), (WEEKDAYS, "13:00", "15:00"))

FW = [
    Line("fw-" + language, phone, False, (language,), ("labour",), hours, since, checked, FOREIGN_WORKERS, "B")
    for language, phone, hours, since, checked in (
        ("en", "0570-001-701", FOREIGN_WORKER_HOURS, "2015-06-01", "2022-06-30"),
        ("zh", "0570-001-702", FOREIGN_WORKER_HOURS, "2015-06-01", "2020-07-04"),
        ("pt", "0570-001-703", FOREIGN_WORKER_HOURS, "2015-06-01", "2020-07-04"),
        ("es", "0570-001-704", FOREIGN_WORKER_HOURS, "2015-06-01", "2020-07-04"),
        ("vi", "0570-001-706", None, "2022-06-30", "2022-06-30"),
    )
]

ISA_LANGUAGES = ("ja", "en", "zh", "ko", "es", "pt", "vi", "fil", "ne", "id", "th", "km", "my", "mn", "fr", "si", "ur")
FRESC_2020 = ("ja", "en", "zh", "ko", "es", "pt", "vi", "ne", "th", "id", "fil", "my", "km", "mn")

GENERAL = [
    Line("isa-info", "0570-013904", False, ISA_LANGUAGES, ("immigration",), Hours((WEEKDAYS, "08:30", "17:15")),
         "2021-07-01", "2026-05-11", "https://www.moj.go.jp/isa/consultation/center/", "B+", other_phone="03-5796-7112"),
    Line("fresc", "0570-011000", False, FRESC_2020, ("immigration", "labour", "legal"), OFFICE,
         "2020-07-06", "2026-05-11", "https://www.moj.go.jp/isa/support/fresc/fresc01.html", "B+", other_phone="03-5363-3013"),
    Line("fresc-helpdesk", "0120-76-2029", True, FRESC_2020, ("immigration", "labour"), OFFICE,
         "2020-09-01", "2021-06-28", "https://www.moj.go.jp/isa/support/fresc/fresc01.html", "A", until="2021-12-31"),
    Line("houterasu", "0570-078377", False, ("en", "zh", "ko", "es", "pt", "vi", "fil", "ne", "th", "id", "ja"), ("legal",),
         OFFICE, "2019-04-01", "2026-11-22", "https://www.houterasu.or.jp/multilingual/", "A", other_phone="050-3754-5430"),
    Line("human-rights", "0570-090911", False, ("en", "zh", "ko", "fil", "pt", "vi", "ne", "es", "id", "th"),
         ("legal", "distress"), OFFICE, "2023-06-30", "2023-06-30", "https://www.moj.go.jp/JINKEN/jinken21.html", "B+"),
    Line("yorisoi", "0120-279-338", True, ("ja",), ("distress",), ALWAYS,
         "2012-03-01", "2026-11-22", "https://www.since2011.net/yorisoi/", "B+"),
    Line("dv-plus", "0120-279-889", True, ("ja",), ("distress",), ALWAYS,
         "2020-04-29", "2024-03-19", "https://soudanplus.jp/", "B+"),
    Line("dv-navi", "#8008", False, ("ja",), ("distress",), None,
         "2020-10-01", "2026-05-26", "https://www.gender.go.jp/", "B"),
    Line("nenkin", "0570-05-1165", False, ("ja",), ("immigration",), None,
         "2019-12-18", "2019-12-18", "https://www.nenkin.go.jp/", "B"),
    Line("jac", "0120-220-353", True, ("ja",), ("labour",), Hours((WEEKDAYS, "09:00", "17:30")),
         "2019-04-01", "2026-11-22", "https://ssw.jac-skill.or.jp/system/", "A"),
    Line("tokyo-navi", "0120-142-142", True,
         ("ja", "en", "zh", "ko", "es", "pt", "vi", "ne", "th", "id", "fil", "my", "km", "mn"), ("immigration",),
         Hours((WEEKDAYS, "10:00", "16:00")), "2025-02-26", "2025-02-26", "https://tabunka.tokyo-tsunagari.or.jp/", "B+"),
    Line("police", "110", True, ("ja",), ("distress",), ALWAYS, "2019-04-01", "2026-11-22",
         "https://www.npa.go.jp/", "B+"),
    Line("fire", "119", True, ("ja",), ("distress",), ALWAYS, "2019-04-01", "2026-11-22",
         "https://www.fdma.go.jp/", "B+"),
]  # fmt: skip

LINES = tuple(OTIT + LABOUR + FW + GENERAL)
