"""What must hold for every answer anybody could give."""

import itertools
import json
import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker import answer, answer_text, checks, rule_book
from checker.law import NotInForce
from checker.result import evaluate
from tests.case_files import all_cases
from tests.situations import ALL, DAYS, first_day_of, situation, values_of

SOURCES = rule_book.sources()
each_check = pytest.mark.parametrize("check", ALL, ids=lambda check: check.id)
thorough = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def people(draw, check, complete=False):
    """(day asked, answers): any subset of the questions, optional events or not."""
    on = draw(st.sampled_from([day for day in DAYS if day >= first_day_of(check)]))
    answers = {}
    for question in check.questions:
        if (complete and not question.optional) or draw(st.booleans()):
            answers[question.id] = draw(st.sampled_from(values_of(question)))
    return on, answers


DATED_BY_AN_ANSWER = ("deadline", "lost-job", "employment-support", "fees")
"""Checks in which a day answered, not the day asked, may lie before the law held."""


def unless_too_old(check, read, on, answers):
    """What `read` makes of the answers, or None where the law held does not reach back to a day answered."""
    try:
        return read(situation(check, on, answers))
    except NotInForce:
        if check.id in DATED_BY_AN_ANSWER:
            return None
        raise


def decided(check, on, answers):
    """The Decision, or None."""
    return unless_too_old(check, check.decision_on, on, answers)


def result_of(check, on, answers):
    """The result, or None."""
    return unless_too_old(check, lambda there: evaluate(check, there), on, answers)


@each_check
@thorough
@given(data=st.data())
def test_more_answers_never_turn_a_settled_outcome(check, data):
    """Once nothing is asked any more, whatever else is told changes nothing; optional events are a new situation."""
    on, answers = data.draw(people(check))
    before = decided(check, on, answers)
    if before is None or before.missing:
        return
    more = dict(answers)
    for question in check.questions:
        if question.id not in answers and not question.optional:
            more[question.id] = data.draw(st.sampled_from(values_of(question)))

    after = decided(check, on, more)

    assert after is None or after.outcome == before.outcome


def known_to_fail(reasons):
    """Each check as a parameter; those with a known defect may fail until it is put right."""
    return pytest.mark.parametrize(
        "check",
        [pytest.param(c, marks=pytest.mark.xfail(reason=reasons[c.id])) if c.id in reasons else c for c in ALL],
        ids=lambda check: check.id,
    )


@each_check
@thorough
@given(data=st.data())
def test_more_answers_never_turn_a_finding(check, data):
    """A criterion that is met stays met; one that is not known may become anything."""
    on, answers = data.draw(people(check))
    more = dict(answers)
    for question in check.questions:
        if question.id not in answers and not question.optional:
            more[question.id] = data.draw(st.sampled_from(values_of(question)))
    before, after = result_of(check, on, answers), result_of(check, on, more)
    if before is None or after is None:
        return

    now = {finding["id"]: finding["truth"] for finding in after["findings"]}

    assert [f for f in before["findings"] if f["truth"] != "unknown" and now[f["id"]] != f["truth"]] == []


@each_check
@thorough
@given(data=st.data())
def test_unknown_exactly_when_something_is_asked(check, data):
    """Or when the law itself was not confirmed: then a note says so."""
    on, answers = data.draw(people(check))
    decision = decided(check, on, answers)
    if decision is None:
        return

    if decision.missing:
        assert decision.outcome == "unknown"
    if decision.outcome == "unknown":
        assert decision.missing or decision.notes


@each_check
@thorough
@given(data=st.data())
def test_what_is_answered_is_never_asked_again(check, data):
    """Asked are questions of the check, in its order, once, and unanswered."""
    on, answers = data.draw(people(check))
    result = result_of(check, on, answers)
    if result is None:
        return
    order = [question.id for question in check.questions]

    for asked in (result["ask"], result["refine"]):
        assert asked == [id for id in order if id in asked]
        assert not set(asked) & set(answers)
    assert not set(result["ask"]) & set(result["refine"])


@each_check
def test_a_complete_answer_is_settled(check):
    """Somebody who knows everything is told something, or why not."""
    chance = random.Random(1)
    for _ in range(300):
        on = chance.choice([day for day in DAYS if day >= first_day_of(check)])
        answers = {question.id: chance.choice(values_of(question)) for question in check.questions}
        decision = decided(check, on, answers)
        if decision is not None:
            assert decision.missing == (), (on, answers)


SMALL = 12


def small_values(question, chance):
    """Enough values to see a difference, few enough to try them all."""
    values = values_of(question)
    return values if len(values) <= SMALL else chance.sample(values, SMALL)


def verdict(check, on, answers):
    """The outcome, figures and dates, as text; None where the law held does not reach."""
    result = result_of(check, on, answers)
    if result is None:
        return None
    return json.dumps([result[part] for part in ("outcome", "values", "deadlines")], sort_keys=True)


def people_of_the_cases(check):
    """The answers of the check's case files: people for whom each question once mattered."""
    for case in all_cases():
        if case.check == check.id and "error" not in case.expect:
            given = case.request["answers"]
            asked = [q for q in check.questions if given.get(q.id) not in (None, "unknown")]
            yield {question.id: question.parse(given[question.id]) for question in asked}


def changes(check, on, answers, question, chance):
    """Whether, for somebody who answers everything else, the answer to `question` changes the verdict."""
    open_questions = [q for q in check.questions if q.id not in answers and q is not question]

    def matters(rest):
        values = small_values(question, chance)
        return len({verdict(check, on, rest | {question.id: value}) for value in values} - {None}) > 1

    for person in people_of_the_cases(check):
        known = {q.id: person[q.id] for q in open_questions if q.id in person}
        if matters(answers | known):
            return True
    for _ in range(1500):
        required = [q for q in open_questions if not q.optional]
        if matters(answers | {q.id: near(chance.choice(values_of(q)), on, chance) for q in required}):
            return True
    return False


def near(value, on, chance):
    """A day is often one of the weeks around the day asked about; anything else stays."""
    if isinstance(value, date) and chance.random() < 0.7:
        return on + timedelta(days=chance.randint(-40, 100))
    return value


def samples(check, number, seed):
    """Partly answered situations in the law's time."""
    chance = random.Random(seed)
    days = [day for day in DAYS if day >= first_day_of(check)]
    for _ in range(number):
        on, share = chance.choice(days), chance.choice((0.3, 0.6, 0.9))
        answers = {q.id: chance.choice(values_of(q)) for q in check.questions if chance.random() < share}
        if decided(check, on, answers) is not None:
            yield chance, on, answers


@each_check
def test_what_is_not_asked_cannot_change_the_outcome(check):
    """Brute force: every value of every question that is neither answered nor asked."""
    for chance, on, answers in samples(check, 30, seed=2):
        decision = decided(check, on, answers)
        for question in check.questions:
            if question.id in answers or question in decision.missing or question.optional:
                continue
            for value in small_values(question, chance):
                after = decided(check, on, answers | {question.id: value})
                assert after is None or after.outcome == decision.outcome, (on, answers, question.id, value)


ASKS_TOO_MUCH = {
    "employment-support": "defect 9: a route that another answer has already opened is asked",
    "intern-stage": "defect 9: what stage (iii) needs is asked where it is already lost",
    "fees": "defect 9: counter or online is asked where both cost the same",
    "intern-quota": "defect 9: the type is asked where both types give the same",
    "ssw-criteria": "defect 9: the type is asked where both types give the same",
}


@known_to_fail(ASKS_TOO_MUCH)
def test_what_is_asked_can_change_the_verdict(check):
    """Search: for each question asked there is somebody whose verdict hangs on it."""
    for chance, on, answers in samples(check, 12, seed=3):
        for question in decided(check, on, answers).missing:
            assert changes(check, on, answers, question, chance), (on, answers, question.id)


@each_check
@thorough
@given(data=st.data())
def test_a_result_is_pure_json_without_a_sentence(check, data):
    """Ids, dates and numbers go out; the words stand in locales/, the law's own words in `sources`."""
    on, answers = data.draw(people(check))
    result = result_of(check, on, answers)
    if result is None:
        return
    sources = result.pop("sources")

    assert json.loads(json.dumps(result)) == result
    assert [text for text in texts_of(result) if " " in text or not text.isascii()] == []
    assert set(sources) <= set(SOURCES)


def texts_of(value):
    """Every string in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_of(key)
            yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)


@each_check
@thorough
@given(data=st.data())
def test_every_source_that_is_cited_is_there(check, data):
    """And nothing stands in the table that nothing cites."""
    on, answers = data.draw(people(check))
    result = result_of(check, on, answers)
    if result is None:
        return
    cited = set(itertools.chain(*result["cites"].values()))
    for part in result["findings"] + result["deadlines"]:
        assert part["sources"], part["id"]
        cited |= set(part["sources"])

    assert cited == set(result["sources"])
    for id, source in result["sources"].items():
        assert source == SOURCES[id].to_json()


@each_check
@thorough
@given(data=st.data())
def test_deadlines_stand_in_order_and_never_flatter(check, data):
    """Soonest first; shown no later than counted, counted no later than due; the state follows from the day."""
    on, answers = data.draw(people(check))
    result = result_of(check, on, answers)
    if result is None:
        return
    deadlines = result["deadlines"]

    assert [d["do-by"] for d in deadlines] == sorted(d["do-by"] for d in deadlines)
    assert len({d["id"] for d in deadlines}) == len(deadlines)
    for deadline in deadlines:
        assert deadline["do-by"] <= deadline["counted"] <= deadline["due"]
        assert deadline["opens"] is None or deadline["opens"] <= deadline["do-by"]
        assert deadline["state"] == state_of(deadline, on.isoformat())


def state_of(deadline, on):
    """The contract's four words."""
    if on > deadline["due"]:
        return "late"
    if on > deadline["do-by"]:
        return "grace"
    return "today" if on == deadline["do-by"] else "upcoming"


@each_check
@thorough
@given(data=st.data())
def test_an_outcome_is_one_of_the_check_s(check, data):
    """No outcome without its words."""
    on, answers = data.draw(people(check))
    decision = decided(check, on, answers)

    assert decision is None or decision.outcome in check.outcomes


# Anything at all

SCRAPS = st.sampled_from(
    ["", "unknown", "2026-11-22", "2026-02-30", "２０２６-11-22", "٢٠٢٦-11-22", "2026-11-22T12:00", "\ud800", "\udfff x",
     "\x00", "a" * 5000, "😀", "true", "-0", "1e400"]
)  # fmt: skip
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**30, 10**40)
    | st.floats(allow_nan=True, allow_infinity=True)
    | st.text(max_size=20)
    | SCRAPS
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
IDS = [question.id for check in ALL for question in check.questions]
CODES = [code for check in ALL for question in check.questions for code in getattr(question, "codes", ())]
ANSWERS = st.dictionaries(
    st.sampled_from(IDS) | st.text(max_size=5), st.sampled_from(CODES) | SCRAPS | JSON, max_size=5
)
REQUESTS = JSON | st.fixed_dictionaries(
    {},
    optional={
        "id": JSON,
        "check": st.sampled_from(checks.IDS) | JSON,
        "on": st.dates().map(date.isoformat) | SCRAPS | JSON,
        "now": st.datetimes().map(lambda now: now.isoformat(timespec="minutes")) | SCRAPS | JSON,
        "answers": ANSWERS | JSON,
        "extra": JSON,
    },
)
ERRORS = {"bad-json", "bad-request", "unknown-check", "unknown-question", "bad-value", "not-in-force"}


def is_an_answer(result):
    """A result with an outcome, or an error with a code, a message in a sentence and nothing else."""
    if "error" not in result:
        return result["check"] in checks.IDS and result["outcome"] in checks.find(result["check"]).outcomes
    error = result["error"]
    return set(error) == {"code", "question", "message"} and error["code"] in ERRORS and error["message"].endswith(".")


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck))
@given(REQUESTS)
def test_any_request_gives_an_answer_or_an_error(request):
    """Never an exception, never a traceback, never a guess."""
    result = answer(request)

    assert is_an_answer(result)
    json.dumps(result)


def test_thousands_of_requests():
    """Twenty thousand requests of every check, each answer fitting or not."""
    chance = random.Random(5)
    odd = [
        "",
        "unknown",
        None,
        True,
        0,
        -1,
        1.0,
        10**18,
        "2026-02-30",
        "２０２６-11-22",
        "\ud800",
        [],
        {},
        [[]],
        {"kind": 1},
    ]
    for _ in range(20_000):
        check = chance.choice(ALL)
        answers = {}
        for question in check.questions:
            if chance.random() < 0.7:
                fitting = chance.random() < 0.97
                answers[question.id] = json_of(chance.choice(values_of(question))) if fitting else chance.choice(odd)
        day = (date(1900, 1, 1) + timedelta(days=chance.randint(0, 109_000))).isoformat()
        day = chance.choice(DAYS).isoformat() if chance.random() < 0.8 else day
        when = {"now": day + "T12:00"} if check.clock == "now" else {"on": day}

        assert is_an_answer(answer({"id": 1, "check": check.id, "answers": answers} | when))


@each_check
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_answers_give_an_answer_or_an_error(check, data):
    """A well-formed request of each check with anything for each question, right or wrong."""
    answers = {}
    for question in check.questions:
        if data.draw(st.booleans()):
            fitting = [json_of(value) for value in values_of(question)]
            answers[question.id] = data.draw(st.sampled_from(fitting) | (SCRAPS | JSON))
    day = data.draw(st.dates(date(1900, 1, 1), date(2199, 12, 31))).isoformat()
    when = {"now": day + "T12:00"} if check.clock == "now" else {"on": day}

    assert is_an_answer(answer({"id": 1, "check": check.id, "answers": answers} | when))


def json_of(value):
    """A parsed value as it stands in a request."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [{"kind": kind, "from": first.isoformat(), "to": last.isoformat()} for kind, first, last in value]
    return value


@settings(max_examples=1000, deadline=None)
@given(st.text() | JSON.map(lambda value: json.dumps(value)) | JSON.map(lambda value: json.dumps(value)[:-1]))
def test_any_line_gives_a_line(line):
    """Bad JSON is an error object, good JSON is answered."""
    assert is_an_answer(json.loads(answer_text(line)))


@pytest.mark.parametrize(
    "line",
    ["[" * 100_000, '{"a":' * 100_000, '{"answers":' + "[" * 50_000 + "]" * 50_000 + "}", "9" * 100_000, '"' + "x" * 10**6 + '"'],
    ids=["lists without end", "objects without end", "deep answers", "a number without end", "a long text"],
)  # fmt: skip
def test_a_monstrous_line_gives_a_short_error(line):
    """It says what is wrong in a line that can be read."""
    answered = answer_text(line)

    assert json.loads(answered)["error"]["code"] in ("bad-json", "bad-request")
    assert len(answered) < 500
