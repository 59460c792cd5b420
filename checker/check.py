"""A check: its questions, rules, clocks and texts, and how its outcome is decided."""

from datetime import date

from .conditions import AllOf, Condition, Reading, all_of, any_of, not_
from .truth import NO, NOT_APPLICABLE, UNKNOWN, YES

URGENT_DAYS = 7
"""A deadline that ends within so many days, or has ended, asks for action now."""


class Rule:
    """A requirement of the law and where it stands; it may apply to some people only."""

    def __init__(self, id, sources, holds, applies=None):
        self.id = id
        self.sources = tuple(sources)
        self.holds = holds
        self.applies = applies

    def read(self, situation):
        """The reading of the requirement; its truth may be NOT_APPLICABLE."""
        if self.applies is not None:
            applies = situation.reading(self.applies)
            if applies.truth is NO:
                return Reading(self.applies, NOT_APPLICABLE, (), (), (applies,))
            if applies.truth is UNKNOWN and applies.missing:
                return Reading(self.applies, UNKNOWN, applies.missing, applies.notes, (applies,))
            holds = situation.reading(self.holds)
            if applies.truth is UNKNOWN and holds.truth is not YES:
                return Reading(self.applies, UNKNOWN, holds.missing, applies.notes, (applies, holds))
        return situation.reading(self.holds)

    def requirement(self):
        """The condition that nothing speaks against: the rule holds, or does not apply."""
        return self.holds if self.applies is None else any_of(not_(self.applies), self.holds)


class Clock(Condition):
    """A deadline that an answered day sets off. As a condition: it asks for action now.

    applies: must be yes for the clock to run. unless: must not be yes. stopped_by: a Question; an event on
    or before the last day stops the clock.
    """

    words = "asks for action now"

    def __init__(self, deadline, event, applies=None, unless=None, stopped_by=None):
        self.deadline = deadline
        self.event = event
        self.applies = applies
        self.unless = unless
        self.stopped_by = stopped_by
        self.running = AllOf(([applies] if applies else []) + ([not_(unless)] if unless else []))

    def count(self, situation):
        """The DueDate, or None while a day it needs is not known."""
        event = situation.value(self.event)
        limit = None
        if self.deadline.never_past is not None:
            limit = situation.value(self.deadline.never_past)
            if limit is None:
                return None
        if event is None:
            return None
        due_date = self.deadline.due_date(event, limit)
        stopped_on = situation.value(self.stopped_by) if self.stopped_by else None
        return None if stopped_on is not None and stopped_on <= due_date.due else due_date

    def unanswered(self, situation):
        """The questions whose days the clock still needs."""
        needed = [self.event] + ([self.deadline.never_past] if self.deadline.never_past else [])
        return [question for question in needed if situation.value(question) is None and not question.optional]

    def is_shown(self, situation):
        """Whether the clock is known to apply and not known to be stopped."""
        if self.applies is not None and situation.reading(self.applies).truth is not YES:
            return False
        return self.unless is None or situation.reading(self.unless).truth is not YES

    def read(self, situation):
        running = situation.reading(self.running)
        if running.truth is NO:
            return Reading(self, NO)
        due_date = situation.due_date(self)
        if due_date is None:
            missing = self.unanswered(situation)
            if not missing:
                return Reading(self, NO)
            return Reading(self, UNKNOWN, missing + [q for q in running.missing if q not in missing])
        if (due_date.do_by - situation.on).days > URGENT_DAYS:
            return Reading(self, NO)
        return Reading(self, running.truth, running.missing)


class Text:
    """A text to show, by id: kind is `step`, `do-not`, `paper` or `note`; shown for the outcomes and `when` given."""

    def __init__(self, kind, id, sources=(), when=None, outcomes=None):
        self.kind = kind
        self.id = id
        self.sources = tuple(sources)
        self.when = when
        self.outcomes = outcomes

    def is_shown(self, situation, outcome):
        if self.outcomes is not None and outcome not in self.outcomes:
            return False
        return self.when is None or situation.reading(self.when).truth is YES


def step(id, *sources, **when):
    """Something to do."""
    return Text("step", id, sources, **when)


def do_not(id, *sources, **when):
    """Something not to do."""
    return Text("do-not", id, sources, **when)


def paper(id, *sources, **when):
    """Something to bring."""
    return Text("paper", id, sources, **when)


def note(id, *sources, **when):
    """Something to know."""
    return Text("note", id, sources, **when)


class Decision:
    """An outcome, the questions that can still change it (empty when settled), and notes."""

    def __init__(self, outcome, missing=(), notes=()):
        self.outcome = outcome
        self.missing = tuple(missing)
        self.notes = tuple(notes)


def requirements(rules, met, not_met, unknown="unknown"):
    """Decides by rules that must all hold."""
    condition = all_of(*[rule.requirement() for rule in rules])
    outcomes = {YES: met, NO: not_met, UNKNOWN: unknown}

    def decide(situation):
        reading = situation.reading(condition)
        return Decision(outcomes[reading.truth], reading.missing, reading.notes)

    return decide


def first_of(cases, otherwise, unknown="unknown"):
    """Decides by the first condition that holds: `cases` is ((outcome, condition), …)."""

    def decide(situation):
        missing, notes, open_before = [], [], False
        for outcome, condition in cases:
            reading = situation.reading(condition)
            if reading.truth is YES and not open_before:
                return Decision(outcome, (), reading.notes)
            if reading.truth is UNKNOWN:
                open_before = True
                missing += [question for question in reading.missing if question not in missing]
                notes += [id for id in reading.notes if id not in notes]
            # A case that holds, or that no answer can settle, hides the cases after it.
            if reading.truth is YES or (reading.truth is UNKNOWN and not reading.missing):
                break
        return Decision(unknown, missing, notes) if open_before else Decision(otherwise)

    return decide


class Check:
    """One question that people have.

    decide: situation -> Decision. values: (situation, outcome) -> dict of the check's figures. stay_ends:
    situation -> the last day of stay, after which a clock is moot, or None. lines_topic: of the consultation
    lines to show first; lines_topics: ((condition, topic), …) for whom it is another. law_day: the Question whose
    day picks the law, else the day asked about. in_force_from: first day of the oldest text held. clock:
    `on` or `now`. unread_from: (day, note): from that day on the law's new text was not read, so there is no
    verdict but "unknown", with a note that says so.
    """

    def __init__(
        self, id, questions, outcomes, decide, rules=(), clocks=(), texts=(), values=None, stay_ends=None,
        lines_topic=None, lines_topics=(), law_day=None, in_force_from=None, clock="on", unread_from=None,
    ):  # fmt: skip
        self.id = id
        self.questions = tuple(questions)
        self.outcomes = tuple(outcomes)
        self.decide = decide
        self.rules = tuple(rules)
        self.clocks = tuple(clocks)
        self.texts = tuple(texts)
        self.values = values
        self.stay_ends = stay_ends
        self.lines_topic = lines_topic
        self.lines_topics = tuple(lines_topics)
        self.law_day = law_day
        self.in_force_from = date.fromisoformat(in_force_from) if in_force_from else None
        self.clock = clock
        self.unread_from = (date.fromisoformat(unread_from[0]), unread_from[1]) if unread_from else None

    def decision_on(self, situation):
        """The decision, or none where the text in force on the day was not read."""
        if self.unread_from and situation.on >= self.unread_from[0]:
            return Decision("unknown", (), (self.unread_from[1],))
        return self.decide(situation)

    def topic_for(self, situation):
        """The topic of the consultation lines to show first, or None."""
        for condition, topic in self.lines_topics:
            if situation.reading(condition).truth is YES:
                return topic
        return self.lines_topic

    def to_json(self):
        return {
            "id": self.id,
            "questions": [question.to_json() for question in self.questions],
            "outcomes": list(self.outcomes),
            "deadlines": [clock.deadline.id for clock in self.clocks],
            "clock": self.clock,
        }
