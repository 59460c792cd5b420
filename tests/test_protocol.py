"""Requests in, results or errors out: the contract's outer face."""

import json

import pytest

from checker import answer, answer_text

LEFT = {"deadline": "organisation-left", "event-on": "2026-11-16"}
REQUEST = {"id": 7, "check": "deadline", "on": "2026-11-22", "answers": LEFT}
RESULT_KEYS = """id check on outcome findings ask refine deadlines values steps do-not papers notes cites lines-topic
sources""".split()
SOURCE_KEYS = {"law", "article", "title", "in-force-from", "verified-on", "confidence"}
DEADLINE_KEYS = {"id", "event", "opens", "counted", "due", "do-by", "provisional", "state", "sources"}


def error_of(**changes):
    """The error that a changed request gives; None takes a key out."""
    request = {key: value for key, value in (REQUEST | changes).items() if value is not None}
    return answer(request)["error"]


def test_a_result_has_the_contract_s_keys():
    """Nothing is missing, nothing was invented."""
    result = answer(REQUEST)

    assert sorted(result) == sorted(RESULT_KEYS)
    assert set(result["deadlines"][0]) == DEADLINE_KEYS
    assert all(set(source) >= SOURCE_KEYS for source in result["sources"].values())


def test_check_and_day_are_echoed():
    """So that a table of answers can be read without its requests."""
    result = answer(REQUEST)

    assert (result["id"], result["check"], result["on"]) == (7, "deadline", "2026-11-22")


@pytest.mark.parametrize("id", [None, True, False, 0, -3, 2.5, "", "日本", "a" * 1000])
def test_any_scalar_id_is_echoed(id):
    """Results and errors carry it alike."""
    assert answer(REQUEST | {"id": id})["id"] == id
    assert answer({"id": id, "check": "visa", "on": "2026-11-22"})["id"] == id


def test_without_an_id_the_echo_is_null():
    """A request may leave it out."""
    assert answer({key: value for key, value in REQUEST.items() if key != "id"})["id"] is None


@pytest.mark.parametrize(
    "changes, code, question",
    [
        ({"check": "visa"}, "unknown-check", None),
        ({"check": "__init__"}, "unknown-check", None),
        ({"check": "lost_job"}, "unknown-check", None),
        ({"check": None}, "bad-request", None),
        ({"check": 3}, "bad-request", None),
        ({"on": None}, "bad-request", None),
        ({"on": "22 November 2026"}, "bad-request", None),
        ({"on": "2026-11-31"}, "bad-request", None),
        ({"on": "2026-11-22T10:00"}, "bad-request", None),
        ({"on": "２０２６-11-22"}, "bad-request", None),
        ({"answers": []}, "bad-request", None),
        ({"id": [1]}, "bad-request", None),
        ({"answer": {}}, "bad-request", None),
        ({"answers": LEFT | {"visa": True}}, "unknown-question", "visa"),
        ({"answers": LEFT | {"event-on": 20261116}}, "bad-value", "event-on"),
        ({"answers": LEFT | {"event-on": "2026-11-16 "}}, "bad-value", "event-on"),
        ({"answers": LEFT | {"deadline": True}}, "bad-value", "deadline"),
        ({"answers": LEFT | {"event-on": "2010-01-01"}}, "not-in-force", None),
        ({"check": "consultation"}, "unknown-question", "deadline"),
        ({"check": "consultation", "answers": {}}, "bad-request", None),
        ({"check": "ssw-criteria", "answers": {"skill-test": "yes"}}, "bad-value", "skill-test"),
        ({"check": "ssw-criteria", "answers": {"skill-test": 1}}, "bad-value", "skill-test"),
        ({"check": "ssw-criteria", "answers": {"type": True}}, "bad-value", "type"),
        ({"check": "ssw-criteria", "answers": {"ssw-1-months-used": True}}, "bad-value", "ssw-1-months-used"),
        ({"check": "ssw-criteria", "answers": {}, "on": "2019-03-31"}, "not-in-force", None),
    ],
)
def test_errors(changes, code, question):
    """Each mistake has its code and names its question."""
    if changes.get("check") == "consultation" and changes.get("answers") != {}:
        changes = changes | {"now": "2026-11-22T10:00"}

    error = error_of(**changes)

    assert (error["code"], error["question"]) == (code, question)


def test_a_message_says_what_was_found_what_is_accepted_and_what_to_do():
    """In plain English, in one or two sentences."""
    message = error_of(answers=LEFT | {"event-on": "2026-13-01"})["message"]

    assert message == 'event-on: "2026-13-01" is not a day of the calendar. Give a real day as YYYY-MM-DD.'


@pytest.mark.parametrize("unknown", [None, "unknown"])
def test_not_known_is_never_no(unknown):
    """null, "unknown" and a question left out are the same."""
    left_out = answer(REQUEST | {"answers": {"deadline": "organisation-left"}})

    assert answer(REQUEST | {"answers": LEFT | {"event-on": unknown}}) == left_out
    assert left_out["outcome"] == "unknown"


def test_the_order_of_answers_does_not_matter():
    """A table's columns and a link's parameters come in any order."""
    turned = dict(reversed(LEFT.items()))

    assert answer(REQUEST | {"answers": turned}) == answer(REQUEST)


def test_a_request_is_left_as_it_was():
    """The caller's dict is read, never written."""
    before = json.dumps(REQUEST)
    answer(REQUEST)

    assert json.dumps(REQUEST) == before


def test_the_same_question_has_the_same_answer():
    """No clock, no state: asking again, or asking something else in between, changes nothing."""
    first = answer(REQUEST)
    answer(REQUEST | {"on": "2030-01-01"})

    assert answer(REQUEST) == first


@pytest.mark.parametrize("text", ["nonsense", "", "{", '{"id": 1,}', "\ufeff{}", "[" * 10_000])
def test_text_that_is_not_json(text):
    """One code for all of it."""
    assert json.loads(answer_text(text))["error"]["code"] == "bad-json"


@pytest.mark.parametrize("text", ["null", "[]", "12", '"deadline"', "true"])
def test_json_that_is_no_object(text):
    """It is JSON, but no request."""
    assert json.loads(answer_text(text))["error"]["code"] == "bad-request"
