"""Conditions in the law's own words, read against a person's situation.

A condition read against a situation gives a Reading: yes, no or unknown, and, when unknown, the
questions whose answers could settle it. The same tree of readings is the verdict, the explanation and
the list of questions still worth asking.

    at_least 以上 · at_most 以下 · less_than 未満 · all_of 及び · any_of 又は · unless ただし
"""

from .law import Dated
from .periods import Years
from .questions import Question
from .truth import NO, UNKNOWN, YES, truth_of


class Situation:
    """A person's answers on a day.

    on: the day asked about, a date. answers: question id -> parsed value; an id left out is not known.
    law_day: the Question whose day picks the law, if it is not `on` (an application is judged by its own
    day). minute: "HH:MM" in Japan, for what depends on the hour.
    """

    def __init__(self, on, answers, law_day=None, minute=None):
        self.on = on
        self.answers = answers
        self.law_day = law_day
        self.law_on = answers.get(law_day.id) if law_day else on
        self.minute = minute
        self._readings = {}
        self._due_dates = {}

    def value(self, question):
        """The parsed answer, or None when it is not known."""
        return self.answers.get(question.id)

    def reading(self, condition):
        """What the condition gives for this person; each condition is read once."""
        reading = self._readings.get(id(condition))
        if reading is None:
            reading = self._readings[id(condition)] = condition.read(self)
        return reading

    def due_date(self, clock):
        """The DueDate of a clock, or None; each is counted once."""
        key = id(clock)
        if key not in self._due_dates:
            self._due_dates[key] = clock.count(self)
        return self._due_dates[key]


class Reading:
    """What a condition gave: truth, the questions that could settle it, notes, and the readings below it."""

    def __init__(self, condition, truth, missing=(), notes=(), parts=()):
        self.condition = condition
        self.truth = truth
        self.missing = tuple(missing)
        self.notes = tuple(notes)
        self.parts = tuple(parts)


def _from_parts(condition, truth, parts, deciding):
    """A reading that keeps the missing questions and notes of the parts that decided it."""
    missing, notes = [], []
    for part in parts:
        if part.truth is deciding:
            missing += [question for question in part.missing if question not in missing]
            notes += [note for note in part.notes if note not in notes]
    return Reading(condition, truth, missing, notes, parts)


class Condition:
    """Something that is yes, no or unknown of a situation."""

    words = "condition"

    def read(self, situation):
        raise NotImplementedError

    def unless(self, exception):
        """ただし: the condition is not asked for where the exception holds."""
        return any_of(exception, self)


class Statement(Condition):
    """One answer compared with a value, with a figure in force on the day, or with another answer."""

    def __init__(self, question, words, holds, operand=None):
        self.question = question
        self.words = words
        self.holds = holds
        self.operand = operand

    def read(self, situation):
        value = situation.value(self.question)
        if value is None:
            if self.question.optional:
                return Reading(self, NO)
            return Reading(self, UNKNOWN, (self.question,))
        operand = self.operand
        if isinstance(operand, Dated):
            if situation.law_on is None:
                return Reading(self, UNKNOWN, (situation.law_day,))
            operand = operand.at(situation.law_on)
        if isinstance(operand, Question):
            question, operand = operand, situation.value(operand)
            if operand is None:
                return Reading(self, UNKNOWN, (question,))
        return Reading(self, truth_of(self.holds(value, operand)))


class AllOf(Condition):
    words = "all of"

    def __init__(self, conditions):
        self.conditions = conditions

    def read(self, situation):
        parts = [situation.reading(condition) for condition in self.conditions]
        truths = [part.truth for part in parts]
        truth = NO if NO in truths else UNKNOWN if UNKNOWN in truths else YES
        return _from_parts(self, truth, parts, truth)


class AnyOf(Condition):
    words = "any of"

    def __init__(self, conditions):
        self.conditions = conditions

    def read(self, situation):
        parts = [situation.reading(condition) for condition in self.conditions]
        truths = [part.truth for part in parts]
        truth = YES if YES in truths else UNKNOWN if UNKNOWN in truths else NO
        return _from_parts(self, truth, parts, truth)


class Not(Condition):
    words = "not"

    def __init__(self, condition):
        self.condition = condition

    def read(self, situation):
        part = situation.reading(self.condition)
        truth = NO if part.truth is YES else YES if part.truth is NO else UNKNOWN
        return Reading(self, truth, part.missing, part.notes, (part,))


class NotConfirmed(Condition):
    """Something the law's text was not read for: always unknown, with a note that says who can tell."""

    words = "not confirmed"

    def __init__(self, note):
        self.note = note

    def read(self, situation):
        return Reading(self, UNKNOWN, (), (self.note,))


class Always(Condition):
    """The same truth for everybody."""

    def __init__(self, truth):
        self.truth = truth
        self.words = "always " + truth.word

    def read(self, situation):
        return Reading(self, self.truth)


class AsOf(Condition):
    """The condition that was the law on the day of an answer."""

    words = "as the law stood on"

    def __init__(self, question, dated):
        self.question = question
        self.dated = dated

    def read(self, situation):
        day = situation.value(self.question) if self.question else situation.law_on
        if day is None:
            return Reading(self, UNKNOWN, (self.question or situation.law_day,))
        return situation.reading(self.dated.at(day))


class DayHasPassed(Condition):
    words = "the day has passed"

    def __init__(self, question, last_day):
        self.question = question
        self.last_day = last_day

    def read(self, situation):
        day = self.last_day(situation)
        if day is None:
            return Reading(self, UNKNOWN, (self.question,))
        return Reading(self, truth_of(day < situation.on))


class HasReachedAge(Condition):
    words = "has reached the age of"

    def __init__(self, question, age):
        self.question = question
        self.age = age

    def read(self, situation):
        born = situation.value(self.question)
        if born is None:
            return Reading(self, UNKNOWN, (self.question,))
        return Reading(self, truth_of(situation.on > Years(self.age.at(situation.law_on)).last_day(born, first_day_counts=True)))


IN_FORCE = Always(YES)
NOT_IN_FORCE = Always(NO)


def all_of(*conditions):
    """及び・かつ: every condition holds."""
    return AllOf(conditions)


def any_of(*conditions):
    """又は: at least one condition holds."""
    return AnyOf(conditions)


def not_(condition):
    """The condition does not hold."""
    return Not(condition)


def not_confirmed(note):
    """Unknown whatever is answered; `note` is the id of the text that says what is not known."""
    return NotConfirmed(note)


def as_of(question, dated):
    """The condition in force on the day answered (`dated` holds conditions); None: on the law's day."""
    return AsOf(question, dated)


def is_yes(question):
    return Statement(question, "is yes", lambda value, _: value is True)


def is_no(question):
    return Statement(question, "is no", lambda value, _: value is False)


def is_(question, code):
    return Statement(question, "is", lambda value, operand: value == operand, code)


def is_one_of(question, codes):
    """`codes`: a tuple, or a Dated whose values are tuples."""
    return Statement(question, "is one of", lambda value, operand: value in operand, codes)


def at_least(question, operand):
    """以上: the operand itself is enough."""
    return Statement(question, "at least", lambda value, operand: value >= operand, operand)


def at_most(question, operand):
    """以下: the operand itself is still allowed."""
    return Statement(question, "at most", lambda value, operand: value <= operand, operand)


def less_than(question, operand):
    """未満: the operand itself is too much."""
    return Statement(question, "less than", lambda value, operand: value < operand, operand)


def on_or_before(question, other):
    """A day not later than another answer's day, or than a fixed day."""
    return Statement(question, "on or before", lambda value, operand: value <= operand, other)


def within_days_after(question, other, days):
    """A day not later than so many days after another answer's day."""
    return Statement(
        question, f"within {days} days after", lambda value, operand: (value - operand).days <= days, other
    )


def has_reached_age(question, age):
    """Somebody born on the day answered has reached so many years (`age`: a Dated).

    年齢計算ニ関スル法律 年齢ハ出生ノ日ヨリ之ヲ起算ス／民法第百四十三条ノ規定ハ年齢ノ計算ニ之ヲ準用ス
    """
    return HasReachedAge(question, age)


def day_has_passed(question, last_day):
    """The day worked out by `last_day` (situation -> date, or None while `question` is unanswered) is over."""
    return DayHasPassed(question, last_day)
