"""How many of a grid of situations reach each outcome, check by check: `python -m tests.matrix` writes matrix.txt.

A change of the law shows in the diff of that file, and so does a mistake.
"""

import itertools
import random
from collections import Counter
from pathlib import Path

from checker.law import NotInForce
from tests.case_files import people
from tests.situations import ALL, DAYS, first_day_of, situation, values_of

PATH = Path(__file__).with_name("matrix.txt")
MOST = 20_000
"""A grid of more situations than this is sampled, always the same way."""


def grid(check):
    """(day, answers): every combination of days, answers and "not known", or a fixed sample of them."""
    days = [day for day in DAYS if day >= first_day_of(check)]
    choices = [days] + [[None, *values_of(question)] for question in check.questions]
    size = 1
    for values in choices:
        size *= len(values)
    combinations = itertools.product(*choices) if size <= MOST else sample(check, choices)
    for day, *values in combinations:
        given = zip(check.questions, values, strict=True)
        yield day, {question.id: value for question, value in given if value is not None}


def sample(check, choices):
    """Every second one at random, the others a person of the case files with up to four answers changed."""
    chance = random.Random(check.id)
    persons = people(check.id)
    for number in range(MOST):
        there = [chance.choice(values) for values in choices]
        if persons and number % 2:
            person = chance.choice(persons)
            changed = chance.sample(range(len(check.questions)), min(chance.randint(0, 4), len(check.questions)))
            for place, question in enumerate(check.questions):
                if place not in changed:
                    told = person.get(question.id)
                    there[place + 1] = None if told is None else question.parse(told)
        yield there


def counts(check):
    """Outcome -> number of situations; `not-in-force!` where the law held does not reach back."""
    found = Counter()
    for day, answers in grid(check):
        try:
            found[check.decision_on(situation(check, day, answers)).outcome] += 1
        except NotInForce:
            found["not-in-force!"] += 1
    return found


def lines():
    """One line a check, outcomes in the check's order."""
    for check in ALL:
        found = counts(check)
        total = sum(found.values())
        told = [f"{outcome} {found[outcome]}" for outcome in (*check.outcomes, "not-in-force!") if found[outcome]]
        yield f"{check.id} ({total}): {', '.join(told)}"


if __name__ == "__main__":
    PATH.write_text("\n".join(lines()) + "\n", encoding="utf-8")
