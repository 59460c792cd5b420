"""Days on which offices are closed, by the rules that the Cabinet Office publishes its list from.

行政機関の休日に関する法律 第1条 次の各号に掲げる日は、行政機関の休日とし…
一　日曜日及び土曜日　二　国民の祝日に関する法律に規定する休日　三　十二月二十九日から翌年の一月三日までの日
"""

from datetime import date, timedelta

FIRST_YEAR = 2007
"""The rules below are those in force since the amendment of 2007 (昭和の日, 振替休日)."""

KNOWN_UNTIL = date(2027, 12, 31)
"""The Cabinet Office's list (syukujitsu.csv, copy of autumn 2026) ends here; later days are a forecast."""

ONE_DAY = timedelta(days=1)

# 国民の祝日に関する法律 第2条: month, day, first year, last year.
FIXED = (
    (1, 1, 2007, 9999),  # 元日
    (2, 11, 2007, 9999),  # 建国記念の日
    (2, 23, 2020, 9999),  # 天皇誕生日
    (4, 29, 2007, 9999),  # 昭和の日
    (5, 3, 2007, 9999),  # 憲法記念日
    (5, 4, 2007, 9999),  # みどりの日
    (5, 5, 2007, 9999),  # こどもの日
    (8, 11, 2016, 9999),  # 山の日
    (11, 3, 2007, 9999),  # 文化の日
    (11, 23, 2007, 9999),  # 勤労感謝の日
    (12, 23, 2007, 2018),  # 天皇誕生日（平成）
)

# Month and which Monday of it: 成人の日, 海の日, 敬老の日, 体育の日・スポーツの日.
MONDAYS = ((1, 2), (7, 3), (9, 3), (10, 2))

# 平成三十年法律第九十九号（即位の日、即位礼正殿の儀）.
ONCE = {2019: ((5, 1), (10, 22))}

# オリンピック・パラリンピック特別措置法 第32条: the days that took the place of the ordinary ones.
MOVED = {
    2020: {(7, 20): (7, 23), (8, 11): (8, 10), (10, 12): (7, 24)},
    2021: {(7, 19): (7, 22), (8, 11): (8, 8), (10, 11): (7, 23)},
}


def _monday(year, month, number):
    first = date(year, month, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7 * (number - 1))


def _equinoxes(year):
    """春分の日 and 秋分の日 by the usual formula for 1980-2099; each is settled in February of the year before."""
    leap_days = (year - 1980) // 4
    spring = int(20.8431 + 0.242194 * (year - 1980)) - leap_days
    autumn = int(23.2488 + 0.242194 * (year - 1980)) - leap_days
    return ((3, spring), (9, autumn))


def _named(year):
    """The 国民の祝日 of a year, as a set of dates."""
    named = [(month, day) for month, day, first, last in FIXED if first <= year <= last]
    named += [(month, _monday(year, month, number).day) for month, number in MONDAYS]
    named += _equinoxes(year)
    named += ONCE.get(year, ())
    moved = MOVED.get(year, {})
    return {date(year, *moved.get(day, day)) for day in named}


def _with_substitutes(year):
    named = _named(year)
    days = set(named)
    # 第3条 ２「国民の祝日」が日曜日に当たるときは、その日後においてその日に最も近い「国民の祝日」でない日を休日とする。
    for day in named:
        if day.weekday() == 6:
            while day in named:
                day += ONE_DAY
            days.add(day)
    # ３ その前日及び翌日が「国民の祝日」である日（「国民の祝日」でない日に限る。）は、休日とする。
    for day in named:
        if day + 2 * ONE_DAY in named and day + ONE_DAY not in named:
            days.add(day + ONE_DAY)
    return days


_years = {}


def is_holiday(day):
    """Whether `day` is a holiday (休日) of the Act on National Holidays."""
    if day.year not in _years:
        _years[day.year] = _with_substitutes(day.year)
    return day in _years[day.year]


def is_year_end(day):
    """29 December to 3 January."""
    return (day.month == 12 and day.day >= 29) or (day.month == 1 and day.day <= 3)


def is_closed(day):
    """Whether the national offices are closed on `day`."""
    return day.weekday() >= 5 or is_year_end(day) or is_holiday(day)


def next_open_day(day):
    """`day` itself, or the first day after it on which the national offices are open."""
    while is_closed(day):
        day += ONE_DAY
    return day
