"""The tree of a check in words, with articles: `python -m checker explain <check> question=value …`."""

import json

from . import checks, protocol
from .law import Dated, NotInForce
from .questions import Question


def request_of(check, words, on):
    """A request from `question=value` words; a value that is JSON is taken as such, any other as text."""
    answers = {}
    for word in words:
        id, _, value = word.partition("=")
        try:
            answers[id] = json.loads(value)
        except ValueError:
            answers[id] = value
    clock = {"now": f"{on.isoformat()}T12:00"} if check.clock == "now" else {"on": on.isoformat()}
    return {"check": check.id, "answers": answers} | clock


def _operand(condition, situation):
    operand = getattr(condition, "operand", None)
    if isinstance(operand, Dated):
        operand = operand.at(situation.law_on or situation.on)
    if isinstance(operand, Question):
        return operand.id
    if isinstance(operand, tuple):
        return ", ".join(str(one) for one in operand)
    return "" if operand is None else str(operand)


def _name(condition, situation):
    question = getattr(condition, "question", None)
    words = [question.id if question else "", condition.words, _operand(condition, situation)]
    return " ".join(word for word in words if word)


def _tree(reading, situation, depth):
    lines = ["  " * depth + f"{reading.truth.word}: {_name(reading.condition, situation)}"]
    for part in reading.parts:
        lines += _tree(part, situation, depth + 1)
    return lines


def _article(source):
    return f"{source.law} {source.article}（{source.title}）{source.url} verified {source.verified_on} {source.confidence}"


def _rule(rule, situation):
    reading = rule.read(situation)
    lines = [f"\n{rule.id}: {reading.truth.word}"]
    lines += ["  " + _article(source) for source in rule.sources]
    lines += ["  " + source.text for source in rule.sources if source.text]
    return lines + _tree(reading, situation, 1)


def explain(check_id, words, on):
    """The lines of the explanation; the first is the outcome, or the error's message.

    words: `question=value` strings. on: the day asked about, a date.
    """
    check = checks.find(check_id)
    if check is None:
        return [protocol.answer({"check": check_id, "on": on.isoformat()})["error"]["message"]]
    request = request_of(check, words, on)
    result = protocol.answer(request)
    if "error" in result:
        return [result["error"]["message"]]
    _, situation = protocol.situation_of(request)
    lines = [f"{check.id} on {on}: {result['outcome']}"]
    if result["ask"]:
        lines.append("still to ask: " + ", ".join(result["ask"]))
    try:
        for rule in check.rules:
            lines += _rule(rule, situation)
    except NotInForce as error:
        lines.append(str(error))
    for deadline in result["deadlines"]:
        lines.append(f"\n{deadline['id']}: do by {deadline['do-by']}, due {deadline['due']}, {deadline['state']}")
        for id in deadline["sources"]:
            source = result["sources"][id]
            lines.append(f"  {source['law']} {source['article']}（{source['title']}）{source['url']}")
    lines += [f"\n{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in result["values"].items()]
    return lines
