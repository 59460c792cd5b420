"""The kinds of question a check can ask, and what each accepts as an answer.

`parse` takes the JSON value of a request and gives the value conditions work with, or raises BadValue
with a message that says what was found, what is accepted, and how to put it right.
`None` and `"unknown"` never reach `parse`: they are the answer "I don't know".
"""

from datetime import date

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)


class BadValue(Exception):
    """A value that the question does not take; the message is plain English."""


def shown(value):
    """`value` as it may stand in a message: short, and the same in every interpreter."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, str):
        return '"' + (value if len(value) <= 40 else value[:37] + "...") + '"'
    if isinstance(value, float):
        return "a number with a fraction"
    if value is None or isinstance(value, bool):
        return "null" if value is None else "true" if value else "false"
    return str(value) if abs(value) < 10**15 else "a very large number"


def is_digits(text):
    """ASCII digits only: full-width and other digits would pass `str.isdigit`."""
    return text != "" and all(character in "0123456789" for character in text)


def parse_day(value):
    """`YYYY-MM-DD` to a date."""
    if isinstance(value, str):
        parts = value.split("-")
        if [len(part) for part in parts] == [4, 2, 2] and all(is_digits(part) for part in parts):
            try:
                day = date(int(parts[0]), int(parts[1]), int(parts[2]))
            except ValueError:
                raise BadValue(f"{shown(value)} is not a day of the calendar. Give a real day as YYYY-MM-DD.")
            if FIRST_DAY <= day <= LAST_DAY:
                return day
            raise BadValue(f"{shown(value)} is too far away. Give a day from {FIRST_DAY} to {LAST_DAY}.")
    raise BadValue(f"{shown(value)} is not a date. Give a day as YYYY-MM-DD, for example 2026-11-22, or null.")


class Question:
    """One question. `optional` marks an event that has not happened until a day is given for it."""

    kind = "question"

    def __init__(self, id, optional=False):
        self.id = id
        self.optional = optional

    def to_json(self):
        return {"id": self.id, "kind": self.kind, "optional": self.optional}


class YesNo(Question):
    kind = "yes-no"

    def parse(self, value):
        if value is True or value is False:
            return value
        raise BadValue(f"{shown(value)} is neither yes nor no. Give true, false, or null for not known.")


class Choice(Question):
    kind = "choice"

    def __init__(self, id, codes, optional=False):
        super().__init__(id, optional)
        self.codes = tuple(codes)

    def parse(self, value):
        if not isinstance(value, bool) and value in self.codes:
            return value
        accepted = ", ".join(str(code) for code in self.codes)
        raise BadValue(f"{shown(value)} is not one of the codes. Give one of: {accepted}; or null for not known.")

    def to_json(self):
        described = super().to_json()
        described["codes"] = list(self.codes)
        return described


class Day(Question):
    kind = "date"

    def parse(self, value):
        return parse_day(value)


class Number(Question):
    kind = "number"

    def __init__(self, id, least, most, optional=False):
        super().__init__(id, optional)
        self.least = least
        self.most = most

    def parse(self, value):
        if isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most:
            return value
        raise BadValue(
            f"{shown(value)} is not accepted. Give a whole number from {self.least} to {self.most}, or null."
        )

    def to_json(self):
        described = super().to_json()
        described["least"] = self.least
        described["most"] = self.most
        return described


class Periods(Question):
    """A list of spans of time: `[{"kind": code, "from": day, "to": day}, …]`, both days counted."""

    kind = "periods"
    most = 100

    def __init__(self, id, codes, optional=False):
        super().__init__(id, optional)
        self.codes = tuple(codes)

    def parse(self, value):
        """A tuple of (kind, first day, last day), in the order given."""
        if not isinstance(value, list) or len(value) > self.most:
            raise BadValue(f"{shown(value)} is not a list of periods. Give a list of at most {self.most}, or null.")
        return tuple(self._parse_one(period, place) for place, period in enumerate(value, 1))

    def _parse_one(self, period, place):
        if not isinstance(period, dict) or sorted(period) != ["from", "kind", "to"]:
            raise BadValue(f'period {place}: {shown(period)} is not a period. Give "kind", "from" and "to".')
        if period["kind"] not in self.codes or not isinstance(period["kind"], str):
            accepted = ", ".join(self.codes)
            raise BadValue(f"period {place}: {shown(period['kind'])} is not one of the kinds. Give one of: {accepted}.")
        try:
            first, last = parse_day(period["from"]), parse_day(period["to"])
        except BadValue as error:
            raise BadValue(f"period {place}: {error}")
        if last < first:
            raise BadValue(f"period {place}: it ends on {last}, before it begins on {first}. Change one of the days.")
        return period["kind"], first, last

    def to_json(self):
        described = super().to_json()
        described["codes"] = list(self.codes)
        return described
