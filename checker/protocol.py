"""Requests in, results or errors out: the contract's outer face. Never a traceback, never a guess."""

import json

from . import checks
from .conditions import Situation
from .law import NotInForce
from .questions import BadValue, is_digits, parse_day, shown
from .result import evaluate, not_in_force

REQUEST_KEYS = ("id", "check", "on", "now", "answers")


class Refusal(Exception):
    """A request that cannot be answered: code, message in plain English, the question concerned or None."""

    def __init__(self, code, message, question=None):
        super().__init__(message)
        self.code = code
        self.message = message
        self.question = question


def _is_scalar(value):
    if isinstance(value, float):
        return value == value and value not in (float("inf"), float("-inf"))
    return value is None or isinstance(value, (bool, int, str))


def _day(request, key):
    if key not in request:
        raise Refusal("bad-request", f'"{key}" is missing. Give the day the question is asked, in Japan.')
    try:
        return parse_day(request[key])
    except BadValue as error:
        raise Refusal("bad-request", f'"{key}": {error}')


def _minute(request):
    """`now` as (day, "HH:MM")."""
    now = request.get("now")
    parts = now.split("T") if isinstance(now, str) else ()
    if len(parts) == 2:
        hour, minute = parts[1][:2], parts[1][3:]
        if len(parts[1]) == 5 and parts[1][2] == ":" and is_digits(hour) and is_digits(minute):
            if int(hour) <= 23 and int(minute) <= 59:
                return _day({"now": parts[0]}, "now"), parts[1]
    raise Refusal("bad-request", f'"now" is {shown(now)}. Give the minute in Japan as YYYY-MM-DDTHH:MM.')


def _answers(check, given):
    """Question id -> parsed value; what is null or "unknown" is left out."""
    if not isinstance(given, dict):
        raise Refusal("bad-request", f'"answers" is {shown(given)}. Give an object: question id to value.')
    known = [question.id for question in check.questions]
    for id in sorted(given):
        if id not in known:
            message = f"{shown(id)} is not asked by {check.id}. It asks: {', '.join(known)}."
            raise Refusal("unknown-question", message, id)
    answers = {}
    for question in check.questions:
        value = given.get(question.id)
        if value is None or value == "unknown":
            continue
        try:
            answers[question.id] = question.parse(value)
        except BadValue as error:
            raise Refusal("bad-value", f"{question.id}: {error}", question.id)
    return answers


def situation_of(request):
    """The check that a request (a dict) asks for, and the situation that it tells of. Raises Refusal."""
    for key in sorted(request):
        if key not in REQUEST_KEYS:
            raise Refusal("bad-request", f"{shown(key)} is not part of a request. It has: {', '.join(REQUEST_KEYS)}.")
    if not isinstance(request.get("check"), str):
        raise Refusal("bad-request", f'"check" is {shown(request.get("check"))}. Give the id of a check.')
    check = checks.find(request["check"])
    if check is None:
        raise Refusal("unknown-check", f"{shown(request['check'])} is not a check. There are: {', '.join(checks.IDS)}.")
    if check.clock == "now":
        on, minute = _minute(request)
    else:
        on, minute = _day(request, "on"), None
    return check, Situation(on, _answers(check, request.get("answers", {})), check.law_day, minute)


def _result(request):
    check, situation = situation_of(request)
    try:
        if check.in_force_from and situation.on < check.in_force_from:
            raise NotInForce(check.id, situation.on, check.in_force_from)
        result = evaluate(check, situation)
    except NotInForce as error:
        if "not-in-force" not in check.outcomes:
            raise Refusal(
                "not-in-force",
                f"{error.name} is asked about for {error.day}, but the oldest text held is in force from "
                f"{error.first_day}. Give a day from then on.",
            )
        result = not_in_force(check)
    result["check"] = check.id
    result["on"] = situation.on.isoformat()
    return result


def answer(request):
    """The result of a request (a dict), or an error object; see the contract. Raises nothing."""
    id = request.get("id") if isinstance(request, dict) else None
    try:
        if not isinstance(request, dict):
            raise Refusal("bad-request", f"{shown(request)} is not a request. Give a JSON object.")
        if not _is_scalar(id):
            id = None
            raise Refusal("bad-request", '"id" is not a scalar. Give a string, a number, true, false or null.')
        result = _result(request)
    except Refusal as refusal:
        result = {"error": {"code": refusal.code, "question": refusal.question, "message": refusal.message}}
    result["id"] = id
    return result


def answer_text(text):
    """JSON text in, JSON text out: what the command line and the page use."""
    try:
        request = json.loads(text)
    except (ValueError, RuntimeError):
        message = f"{shown(text[:40])} is not JSON. Give one JSON object on one line."
        return json.dumps({"id": None, "error": {"code": "bad-json", "question": None, "message": message}})
    return json.dumps(answer(request))
