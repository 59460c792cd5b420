"""Every case of tests/cases/, and that the cases leave no outcome, question or deadline out."""

import pytest

from checker import answer, catalogue
from tests.case_files import all_cases, what_is_said

CASES = all_cases()
CHECKS = catalogue.checks_json()["checks"]


def _parameters():
    for case in CASES:
        marks = [pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else []
        yield pytest.param(case, id=str(case), marks=marks)


@pytest.mark.parametrize("case", list(_parameters()))
def test_case(case):
    """The answer says what the law says."""
    assert what_is_said(answer(case.request), case.expect) == case.expect


def test_names_are_sentences_of_their_own():
    """No two cases of a check are called the same."""
    names = [str(case) for case in CASES]

    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check["id"])
def test_every_outcome_is_reached(check):
    """Each outcome that the contract names is the expected one somewhere."""
    reached = {case.expect.get("outcome") for case in CASES if case.check == check["id"]}

    assert [outcome for outcome in check["outcomes"] if outcome not in reached] == []


DECIDES_NO_OUTCOME = {
    "transfer-support": {"next-place", "months-without-place"},  # which way is open; a transfer always is
    "ssw-job-change": {"own-fault"},
    "departure-order": {"next-visit"},
    "supervising-organisation": {"granted-on", "score", "full-score"},
    "fees": {"hardship"},
}
"""Questions that add a figure, a route or a note only."""


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check["id"])
def test_every_question_is_asked(check):
    """Each question has a case in which it is not answered and is asked for, or decides no outcome."""
    asked = {id for case in CASES if case.check == check["id"] for id in case.expect.get("ask", [])}
    wanted = {question["id"] for question in check["questions"] if not question["optional"]}

    assert wanted - asked == DECIDES_NO_OUTCOME.get(check["id"], set())


def test_every_deadline_is_dated():
    """Each deadline of the law has a case with its days."""
    dated = {id for case in CASES if case.check == "deadline" for id in case.expect.get("deadlines", {})}

    assert [d["id"] for d in catalogue.deadlines_json()["deadlines"] if d["id"] not in dated] == []
