"""How the law counts days, months and years.

民法 第140条 日、週、月又は年によって期間を定めたときは、期間の初日は、算入しない。ただし、その期間が午前零時から
始まるときは、この限りでない。
民法 第143条 ２ 週、月又は年の初めから期間を起算しないときは、その期間は、最後の週、月又は年においてその起算日に
応当する日の前日に満了する。ただし、月又は年によって期間を定めた場合において、最後の月に応当する日がないときは、
その月の末日に満了する。
"""

from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def days_in_month(year, month):
    """28 to 31."""
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    return (first_of_next - ONE_DAY).day


def same_numbered_day(day, months):
    """The day with the same number `months` later (or earlier, if negative), else that month's last day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, days_in_month(year, month)))


class Days:
    """So many days after the event."""

    def __init__(self, number):
        self.number = number

    def to_json(self):
        return {"days": self.number}

    def last_day(self, event, first_day_counts):
        """The last day by the count the law states."""
        return event + timedelta(days=self.number) - (ONE_DAY if first_day_counts else timedelta(days=0))

    def safe_day(self, event, first_day_counts):
        """The day to show people: the same, for a count in days has one reading only."""
        return self.last_day(event, first_day_counts)


class Months:
    """So many months after the event, by Civil Code 140 and 143."""

    def __init__(self, number):
        self.number = number

    def to_json(self):
        return {"months": self.number}

    def last_day(self, event, first_day_counts):
        start = event if first_day_counts else event + ONE_DAY
        there = same_numbered_day(start, self.number)
        if there.day != start.day:
            return there
        return there - ONE_DAY

    def safe_day(self, event, first_day_counts):
        """Never later than the same-numbered day, which most people and some offices take."""
        return min(self.last_day(event, first_day_counts), same_numbered_day(event, self.number))


class Years(Months):
    """So many years after the event: twelve months each."""

    def __init__(self, number):
        super().__init__(number * 12)
        self.years = number

    def to_json(self):
        return {"years": self.years}


class MonthsBefore:
    """The same-numbered day so many months before the event; 0 is the event's own day."""

    def __init__(self, number):
        self.number = number

    def to_json(self):
        return {"months-before": self.number}

    def last_day(self, event, first_day_counts):
        return same_numbered_day(event, -self.number)

    def safe_day(self, event, first_day_counts):
        return self.last_day(event, first_day_counts)
